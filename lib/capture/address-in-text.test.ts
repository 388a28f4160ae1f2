import { expect, it } from 'vitest';
import { addressInText } from './address-in-text';

it('a number after its area code is no house', () => {
	expect(addressInText('From: +1 (775) 555-0172 SPARKS, NV')).toBeUndefined();
	expect(addressInText('From: +1 (775) 555-0172 SPARKS, NV; is 12 Alder Way still available?')).toMatchObject({
		street_number: '12',
		street_name: 'Alder',
	});
});

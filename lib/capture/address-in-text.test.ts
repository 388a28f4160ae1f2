import { expect, it } from 'vitest';
import { addressInText } from './address-in-text';

it('a number after its area code is no house', () => {
	expect(addressInText('From: +1 (775) 555-0172 SPARKS, NV')).toBeUndefined();
	expect(addressInText('From: +1 (775) 555-0172 SPARKS, NV; is 12 Alder Way still available?')).toMatchObject({
		street_number: '12',
		street_name: 'Alder',
	});
});

it('a year before what is described near a park is no house; a ZIP may be in brackets, and the sentence goes on small', () => {
	expect(addressInText('1938 foursquare near Fallow Park, Sparks')).toBeUndefined();
	expect(addressInText('the ranch at 12 Alder Dr in Sparks (89431). It')).toMatchObject({
		city: 'Sparks',
		postal_code: '89431',
	});
	expect(addressInText('the house 12 Alder Drive in Sparks, the rent is')).toMatchObject({ city: 'Sparks' });
});

it('the stop of a sentence is no part of its address', () => {
	expect(addressInText('I saw the house at 12 Alder Way.\nThanks')).toEqual({
		street_number: '12',
		street_name: 'Alder',
		street_suffix: 'Way',
	});
	expect(addressInText('at 12 Alder Way, St. Paul.')?.city).toBe('St. Paul');
});

it('a day is no town', () => {
	expect(addressInText('see you at 12 Alder Way, June 14')).toEqual({
		street_number: '12',
		street_name: 'Alder',
		street_suffix: 'Way',
	});
});

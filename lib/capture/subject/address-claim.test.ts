import { expect, it } from 'vitest';
import { addressOfTitle } from './address-claim';

it.each([
	['12, 14 & 16 Alder Turnpike Road (Route 9), Fallow Creek', { street_number: '12 14 & 16', city: 'Fallow Creek' }],
	['12 Alder Road, Fallow Creek', { street_number: '12', street_name: 'Alder', city: 'Fallow Creek' }],
	[
		'4 bed semi-detached house for sale, Alder Road, Herne Bay CT6',
		{ street_name: 'Alder', city: 'Herne Bay', full_address: 'Alder Road, Herne Bay CT6' },
	],
	['2 bed flat to rent, Alder Road, Herne Bay CT6', { full_address: 'Alder Road, Herne Bay CT6' }],
])('a heading names the address alone: %s', (heading, parts) => {
	expect(addressOfTitle(heading, 'visible_text')?.parts).toMatchObject(parts);
});

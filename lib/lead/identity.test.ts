import { describe, expect, it } from 'vitest';
import { identityOf, relationOf } from './identity';

const ava = { first_name: 'Ava', last_name: 'Stone', email: 'ava@example.com', phone_number: '+17755550123' };

describe('somebody is', () => {
	it.each([
		['same', 'an equal email, whatever the name', { email: 'AVA@example.com', first_name: 'A.' }],
		['same', 'an equal phone and name', { phone_number: '(775) 555-0123', first_name: 'Ava', last_name: 'STONE' }],
		['same', 'an equal phone without a name', { phone_number: '775.555.0123' }],
		['same', 'an equal phone and accents apart', { phone_number: '775.555.0123', first_name: 'Áva' }],
		['shares-phone', 'an equal phone with another name', { phone_number: '7755550123', first_name: 'Wendell' }],
		[undefined, 'an equal name alone', { first_name: 'Ava', last_name: 'Stone' }],
		[undefined, 'another email and phone', { email: 'ava@example.org', phone_number: '7755550124' }],
		[undefined, 'a phone too short to mean anybody', { phone_number: '0123' }],
		[undefined, 'nothing', {}],
	])('%s: %s', (relation, _why, person) => {
		expect(relationOf(identityOf(ava), identityOf(person))).toBe(relation);
	});
});

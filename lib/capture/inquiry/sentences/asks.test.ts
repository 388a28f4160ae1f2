import { expect, it } from 'vitest';
import { readInquiry } from '../inquiry';
import { asksForHome, WAYS_TO_ASK } from './asks';

const EXAMPLES = [
	'We would love to see it',
	'Looking for a quiet flat',
	'We are looking at the ranch',
	'I am writing about the flat',
	'We drove by',
	'Still interested',
	'Is this still available',
	'When can we see it',
	'Is it possible to visit',
	'Any chance of a second look',
	'Send me more photos',
	'More details on it',
	'What is the HOA',
	'Submit an offer',
	'The lowest they’d take',
	'Would the owners consider a lease',
	'Selling mom’s',
	'An opinion of value',
	'What the house would bring',
	'What we could get for our place',
	'What you think it would sell for',
	'Choosing an agent',
	'Me gustaría ver la casa',
	'¿Todavía está disponible?',
];

it.each(EXAMPLES)('“%s” asks by a row of its own', (example) => {
	const rows = WAYS_TO_ASK.flatMap((way, row) => (way.test(example) ? row : []));
	expect(rows).toEqual([EXAMPLES.indexOf(example)]);
});

it.each(['Have you seen the new sign on Alder?', 'Do you still have it?', 'My client is interested in this house.'])(
	'“%s” does not',
	(text) => {
		expect(asksForHome(text)).toBe(false);
	},
);

it('what those who sell homes ask each other is no inquiry', () => {
	const text = `From: Petra Quill <pq@example.net>
To: Otis Marsh <otis@example.net>
Subject: Saturday

Otis, can you sit my open at 12 Alder Way on Saturday? The flyers are on the chair, and the lockbox is new.

775-555-0142`;
	expect(readInquiry(text)?.person).toBeUndefined();
});

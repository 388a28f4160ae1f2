import { expect, it } from 'vitest';
import { asksForHome, WAYS_TO_ASK } from './asks';
import { readInquiry } from './inquiry';

it.each(Object.entries(WAYS_TO_ASK))('“%s” asks by its own row and no other', (example, row) => {
	expect(row.test(example)).toBe(true);
	expect(Object.values(WAYS_TO_ASK).filter((other) => other.test(example))).toEqual([row]);
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

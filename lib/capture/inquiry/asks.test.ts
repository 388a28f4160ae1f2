import { expect, it } from 'vitest';
import { asksForHome, WAYS_TO_ASK } from './asks';

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

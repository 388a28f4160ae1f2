import { describe, expect, it } from 'vitest';
import { readInquiry } from './inquiry';

const named = (text: string) => {
	const { person, candidates = [] } = readInquiry(text) ?? {};
	expect(person).toBeUndefined();
	return candidates.map(({ first_name, last_name }) => `${first_name} ${last_name}`).sort();
};

describe('a mail in which two people ask has no lead, and both are offered', () => {
	it.each([
		[
			'quoted with their own senders',
			`Subject: from the shared inbox
From: Nadia Bloom <nadia@vale.example>

Gus, please take these.

From: Dana Quill <dana@example.com>
Can I see 12 Alder Way on Sunday?

From: Bo Reed <breed@example.com>
Is 9 Oak Ct still for rent?`,
		],
		[
			'listed with a line for each',
			`Gus, two calls while you were out:

Dana Quill 775-555-0111 wants to see 12 Alder Way on Sunday
Bo Reed 612-555-0122 would like to rent 9 Oak Ct

Nadia`,
		],
		[
			'speaking in turn',
			`Dana Quill: is 12 Alder Way still for sale? my number is 775-555-0111
Bo Reed: I have another question, I want to sell my house in Keene. bo@example.com`,
		],
	])('%s', (_, text) => {
		expect(named(text)).toEqual(['Bo Reed', 'Dana Quill']);
	});

	it('a name that is written twice in two ways is one person', () => {
		const text = `New call summary

Dana Quill 775-555-0111 asked about 12 Alder Way and wants to see it.
QUILL D 775-555-0111 would like to be called back.`;
		expect(readInquiry(text)?.candidates).toBeUndefined();
	});
});

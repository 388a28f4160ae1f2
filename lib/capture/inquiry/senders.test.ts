import { describe, expect, it } from 'vitest';
import { readInquiry } from './inquiry';

const leadOf = (text: string) => {
	const { role: _, ...lead } = readInquiry(text)?.person ?? { role: '' };
	return lead;
};

describe('letters whose senders are written in other ways', () => {
	it.each([
		[
			'a sender in small letters',
			`Subject: two rooms
From: dana quill <danaquill@example.com>

hello
my lease ends in june, need 2 rooms for me and my son. does 12 alder way have laundry?
sunday afternoon suits me`,
			{ first_name: 'dana', last_name: 'quill', email: 'danaquill@example.com' },
		],
		[
			'a sender with the surname first',
			`Subject: (no subject)
From: "Quill, Dana" <dquill@example.com>

Does the barn at 12 Alder Way convey? We keep two horses and would like to look at the fences in person.

D. Quill`,
			{ first_name: 'Dana', last_name: 'Quill', email: 'dquill@example.com' },
		],
		[
			'a sender as Outlook wrote them for years',
			`From: Dana Quill [mailto:dquill@example.com]
Sent: Monday, March 19, 2018 3:44 PM
To: Otis Marsh
Subject: selling the farm

Would you come out and tell me what 12 Alder Way would sell for? I have decided to sell it.

Dana Quill`,
			{ first_name: 'Dana', last_name: 'Quill', email: 'dquill@example.com' },
		],
	])('%s', (_, text, lead) => {
		expect(leadOf(text)).toEqual(lead);
	});

	it('an answer is its writer’s, and not that of the agent’s mail below it', () => {
		const text = `Re: this week's links

Hi Nadia, thanks for these. Is the brick one on Alder still available? We would like to see it on Saturday.

My number at work is 775-555-0111.

Dana Quill

On Tue, May 5, 2026, Nadia Bloom <nadia@vale.example> wrote:
> Hi Dana, four new links below. Any favorites?
> Nadia Bloom | Vale Realty | 775-555-0100`;
		expect(leadOf(text)).toEqual({ first_name: 'Dana', last_name: 'Quill', phone_number: '775-555-0111' });
	});
});

describe('rows of forms', () => {
	const lead = { first_name: 'Dana', last_name: 'Quill', email: 'dana@example.com', phone_number: '(775) 555-0111' };
	it.each([
		['in a table of bars', '| Name | Dana Quill |\n| Phone | (775) 555-0111 |\n| Email | dana@example.com |'],
		[
			'in French, the surname on its own',
			'Prénom : Dana\nNom : Quill\nCourriel : dana@example.com\nTéléphone : (775) 555-0111',
		],
		['of a template', '{{full_name}}: Dana Quill\n{{cell}}: (775) 555-0111\n{{email}}: dana@example.com'],
		['of a table in text', 'Full Name,Dana Quill\nPhone,(775) 555-0111\nEmail,dana@example.com'],
		['that say who typed', 'Name typed: Dana Quill\nPhone typed: (775) 555-0111\nEmail typed: dana@example.com'],
	])('%s', (_, rows) => {
		expect(leadOf(`New lead for 12 Alder Way\n\n${rows}`)).toEqual(lead);
	});
});

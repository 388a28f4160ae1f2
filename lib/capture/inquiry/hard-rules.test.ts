import { describe, expect, it } from 'vitest';
import { readOpenMessages } from '../gesture/open-messages';
import { readInquiry } from './inquiry';

const nobody = { first_name: undefined, last_name: undefined };
const named = (text: string) => {
	const { first_name, last_name, email } = readInquiry(text)?.person ?? {};
	return { first_name, last_name, ...(email && { email }) };
};

describe('nobody from the reader’s own side is the lead', () => {
	it.each([
		['a service', 'Harbor Follow Up <leads@harborfollow.example>'],
		['a service whose name looks like a person’s', 'Sierra Cooper <notifications@sierracooper.example>'],
		['a desk', 'Front Desk <frontdesk@willow.example>'],
	])('%s that announces somebody', (_, from) => {
		const text = `Subject: New lead\nFrom: ${from}\nYou have a new lead.\notis@example.com\n(775) 555-0123`;
		expect(named(text)).toEqual({ ...nobody, email: 'otis@example.com' });
	});

	it('a colleague who forwards', () => {
		const text = `Subject: Fwd: New lead
From: Rupert Dane <rupert@willow.example>
Please take this one.
---------- Forwarded message ---------
From: Example Portal <leads@portal.example>
Subject: New lead
Otis Fairbanks says: I'd like a tour of 31 Fennel Ct, Mesa, AZ 85201.`;
		expect(named(text)).toEqual({ first_name: 'Otis', last_name: 'Fairbanks' });
	});

	it('a colleague who forwards what names nobody', () => {
		const text = `From: Rupert Dane <rupert@willow.example>
You have a new lead, can you take it?
---------- Forwarded message ---------
From: Example Portal <leads@portal.example>
Subject: New lead
You have a new lead. Log in to see who it is.`;
		expect(named(text)).toEqual(nobody);
	});

	it('the one to whom the forwarded mail went', () => {
		const text = `See below.
From: Example Portal <leads@portal.example>
Sent: Monday, May 6, 2024 9:00 AM
To: Rupert Dane <rupert@willow.example>
Subject: New lead for Rupert Dane

New lead from Rupert Dane
Name: Rupert Dane
Email: rupert@willow.example`;
		expect(named(text)).toEqual(nobody);
	});
});

describe('who sells something to the reader is not the lead', () => {
	it.each([
		[
			'a photographer',
			'From: Brightline Photography <hello@brightline.example>\nI saw your listing at 31 Fennel Ct and would be happy to help with drone photos. Packages start at $149.\nKit Arden\nBrightline Photography\n775-555-0140',
		],
		[
			'a recruiter',
			'From: Joan Arden <joan@hirewell.example>\nI am looking for experienced agents in Mesa who want more leads. Can we schedule a call?\nJoan Arden\nRecruiter',
		],
	])('%s', (_, text) => {
		expect(named(text)).toEqual(nobody);
	});
});

describe('a person is never put together from two', () => {
	it('a colleague’s name and the email of somebody else', () => {
		const text = `Subject: New lead
From: Rupert Dane <rupert@willow.example>
I have a new lead for you, please call her today:
Email: otis@example.com
Phone: 775-555-0123`;
		expect(named(text)).toEqual({ ...nobody, email: 'otis@example.com' });
	});
});

describe('of two inquirers nobody is the lead', () => {
	const text = `New leads from your site

Name: Otis Fairbanks
Phone: 775-555-0123
Email: otis@example.com

Name: Nadia Borowski
Phone: 775-555-0129
Email: nadia@example.com`;

	it('and both are offered', () => {
		expect(readInquiry(text)?.person).toBeUndefined();
		expect(readInquiry(text)?.candidates?.map(({ email }) => email)).toEqual(['otis@example.com', 'nadia@example.com']);
	});

	it('in an open message as well', () => {
		const found = readOpenMessages([text], readInquiry);
		expect(found?.people.map(({ last_name }) => last_name)).toEqual(['Fairbanks', 'Borowski']);
		expect(found?.suggested_lead).toBeUndefined();
	});
});

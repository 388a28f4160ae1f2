import { describe, expect, it } from 'vitest';
import { readInquiry } from './inquiry';

const OTIS = { role: 'inquirer', first_name: 'Otis', last_name: 'Fairbanks' };

describe('the lead is named', () => {
	it.each([
		['in a service’s sentence', 'New inquiry: Otis Fairbanks 775-555-0123 otis@example.com.'],
		['between bars', 'New Lead From: Otis Fairbanks | 775-555-0123 | otis@example.com | (Listing ID : 37148685)'],
		['behind dashes', 'Hot lead - Otis Fairbanks - 775-555-0123 - otis@example.com'],
		['as whom a lead was assigned for', 'New lead assigned to you: Otis Fairbanks\n775-555-0123\notis@example.com'],
		['by what he did', 'Your listing was saved by Otis Fairbanks.\n[Phone] 775-555-0123\n[Email] otis@example.com'],
		[
			'by a colleague',
			'From: Rupert Dane <rupert@willow.example>\nNew buyer for you. His name is Otis Fairbanks, cell 775-555-0123, email otis@example.com. He would like to see 31 Fennel Ct.\nRupert Dane\nWillow Homes\n775-555-0100',
		],
		['under a letter', 'Hi, is 31 Fennel Ct still available?\nThanks,\nOtis Fairbanks\n775-555-0123\notis@example.com'],
		[
			'in a letter of one line',
			'Could you send me more information on 31 Fennel Ct? Otis Fairbanks, 775-555-0123, otis@example.com',
		],
	])('%s', (_, text) => {
		expect(readInquiry(text)?.person).toEqual({ ...OTIS, phone_number: '775-555-0123', email: 'otis@example.com' });
	});

	it('in small letters, and as a word', () => {
		expect(readInquiry('otis fairbanks says: Can I see 31 Fennel Ct, Mesa, AZ 85201?')?.person?.last_name).toBe(
			'fairbanks',
		);
		expect(readInquiry('Yolanda Price says: Can I see 31 Fennel Ct, Mesa, AZ 85201?')?.person?.last_name).toBe('Price');
	});
});

describe('the lead’s words', () => {
	it('stand behind the name in a line, without the service’s own', () => {
		const text = '31 Fennel Ct, Mesa, AZ 85201. Otis Fairbanks says: Does the roof leak? Reply directly to this email';
		expect(readInquiry(text)?.message).toBe('Does the roof leak?');
	});

	it('are not those of a colleague who signs', () => {
		const text =
			'Name: Otis Fairbanks\nPhone: 775-555-0123\n\nPlease reach out today.\n\nBest,\nRupert Dane\nWillow Homes';
		expect(readInquiry(text)?.message).toBeUndefined();
	});
});

describe('nobody is the lead of', () => {
	it.each([
		[
			'a lender',
			'I would love to offer your buyers a free pre-approval. Do you have time?\nOtis Fairbanks\nLoan Officer',
		],
		['another agent', 'Is 31 Fennel Ct still active? My buyers would like to see it.\nOtis Fairbanks\nWillow Homes'],
		['a recruiter', 'I am interested in speaking with you about your career.\nOtis Fairbanks\nRecruiting director'],
		['a friend', 'Are you two free for dinner on Saturday? Bring the wine.\nOtis Fairbanks'],
		['an invitation', 'Subject: Invitation: Walkthrough\nWhen: Thursday\nWho: Otis Fairbanks - organizer'],
	])('%s', (_, words) => {
		const text = `From: Otis Fairbanks <otis@example.com>\n${words}\n775-555-0123`;
		expect(readInquiry(text)?.person).toBeUndefined();
	});
});

describe('any size is read', () => {
	const NEWS = ['Homes in Mesa, AZ', 'Otis Fairbanks bought a home', '31 Fennel Ct, Mesa, AZ 85201 $399,000'];
	const quoted = (depth: number) => `${'> '.repeat(depth)}On Mon, May 6, 2024 at 9:00 AM Otis <o@example.com> wrote:`;
	it.each([
		['ten thousand lines', Array.from({ length: 10_000 }, (_, i) => `${NEWS[i % 3]} ${i}`).join('\n')],
		['a line of 300 kB', 'Otis Fairbanks wrote to Nadia Borowski at 775-555-0123, otis@example.com. '.repeat(4_000)],
		['quotes 40 deep', Array.from({ length: 40 }, (_, depth) => quoted(depth)).join('\n')],
		['megabytes', 'Is 31 Fennel Ct free? '.repeat(100_000)],
	])('%s', (_, text) => {
		const start = performance.now();
		readInquiry(text);
		expect(performance.now() - start).toBeLessThan(3_000);
	});
});

import { describe, expect, it } from 'vitest';
import { readInquiry } from '../inquiry/inquiry';
import { readOpenMessages } from './open-messages';

const inquiry = (name: string, phone: string, words: string, more = '') =>
	`New lead from example.com\nName: ${name}\nPhone: ${phone}\n${more}Message: ${words}`;

describe('open messages', () => {
	it('suggest the only inquirer', () => {
		const found = readOpenMessages(
			['Lunch on Friday?', inquiry('Petra Quill', '775-555-0141', 'Is it free?')],
			readInquiry,
		);
		expect(found?.suggested_lead).toBe(0);
		expect(found?.people).toHaveLength(1);
		expect(found?.message).toBe('Is it free?');
	});

	it('of one inquirer tell his newest words, and what only the older ones said', () => {
		const address = 'Property Address: 12 Alder Way, Sparks, NV 89431\n';
		const found = readOpenMessages(
			[
				inquiry('Petra Quill', '775-555-0141', 'Is it free?', address),
				inquiry('Petra Quill', '(775) 555-0141', 'Saturday would suit us.'),
			],
			readInquiry,
		);
		expect(found?.people).toHaveLength(1);
		expect(found?.message).toBe('Saturday would suit us.');
		expect(found?.listing?.property?.address?.street_number).toBe('12');
	});

	it('of two without a name, one with a phone and one with an email, make nobody out of both', () => {
		const found = readOpenMessages(
			[
				'New lead from example.com\nPhone: 775-555-0141\nMessage: Is it free?',
				'New lead from example.com\nEmail: bram@example.com\nMessage: Any pets?',
			],
			readInquiry,
		);
		expect(found?.people).toEqual([
			{ role: 'inquirer', phone_number: '775-555-0141' },
			{ role: 'inquirer', email: 'bram@example.com' },
		]);
		expect(found?.suggested_lead).toBeUndefined();
	});

	it('of several inquirers list all and suggest nobody: the user picks', () => {
		const found = readOpenMessages(
			[inquiry('Petra Quill', '775-555-0141', 'Is it free?'), inquiry('Bram Ostrowski', '775-555-0166', 'Any pets?')],
			readInquiry,
		);
		expect(found?.people.map(({ first_name }) => first_name)).toEqual(['Petra', 'Bram']);
		expect(found?.suggested_lead).toBeUndefined();
		expect(found?.message).toBeUndefined();
		expect(found?.origins.some(({ field }) => field === 'people.1.phone_number')).toBe(true);
	});

	it('without an inquiry give nothing', () => {
		expect(readOpenMessages([], readInquiry)).toBeUndefined();
		expect(
			readOpenMessages(['Price drop! 12 Alder Way, Sparks, NV 89431 is now $399,000'], readInquiry),
		).toBeUndefined();
	});
});

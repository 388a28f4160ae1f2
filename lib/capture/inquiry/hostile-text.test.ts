import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpenMessages } from '../gesture/open-messages';
import { readInquiry } from './inquiry';

/** Pieces that rules look for, in any order and number, with what hostile or broken text holds between them. */
const PIECES = fc.constantFrom(
	'Name: ',
	'First Name: ',
	'Email',
	'phone_number=',
	'Message:\n',
	'New lead from ',
	' is interested in ',
	'Dana Vale',
	'dana@example.com',
	'775-555-0132',
	'12 Alder Way, Sparks, NV 89431',
	'$399,000',
	'"',
	'”',
	': ',
	' - ',
	'\n',
	'\n\n\n',
	'\t',
	'> ',
	'On Mon, May 6, 2024 Dana wrote:',
	'--',
	'[10:04] ',
	'\u202e',
	'😀',
	'\ud800',
	'a'.repeat(300),
	'1 '.repeat(300),
);
const NOISE = fc
	.array(fc.oneof(PIECES, fc.string({ maxLength: 20 })), { maxLength: 80 })
	.map((pieces) => pieces.join(''));
/** Half of it around an inquiry: by chance alone hardly anybody would be found. */
const TEXT = fc.oneof(
	NOISE,
	fc.tuple(NOISE, NOISE).map((noise) => noise.join('\nName: Dana Vale\nPhone: 775-555-0132\nMessage: Is it free?\n')),
);

const INQUIRY = 'New lead\nName: Dana Vale\nPhone: 775-555-0132\nEmail: dana@example.com\nMessage: Is it free?\n';
const VALE = { first_name: 'Dana', last_name: 'Vale', phone_number: '775-555-0132', email: 'dana@example.com' };

describe('an inquiry', () => {
	it.each([
		['above three megabytes', `${INQUIRY}\n${'Thank you for the visit on Friday. '.repeat(90_000)}`],
		['above ten thousand lines', `${INQUIRY}\n${'We liked the yard a lot.\n'.repeat(10_000)}`],
		['above one line of 300 KB', `${INQUIRY}\n${'yard '.repeat(60_000)}`],
		['quoted forty times', INQUIRY.replace(/^/gm, '>'.repeat(40))],
		['quoted forty times with blanks', INQUIRY.replace(/^/gm, '> '.repeat(40))],
	])('is read: %s', (_, text) => {
		expect(readInquiry(text)?.person).toMatchObject(VALE);
	});

	it('is found among twelve open messages', () => {
		const others = Array.from({ length: 11 }, (_, i) => `The photos of ${i + 2} Alder Way are ready.\nThank you.`);
		const found = readOpenMessages([...others, INQUIRY], readInquiry);
		expect(found?.people).toHaveLength(1);
		expect(found?.people[0]).toMatchObject(VALE);
	});
});

describe('any text at all', () => {
	it('is read without an error, and a person has the role of the inquirer and no control characters', () => {
		let persons = 0;
		fc.assert(
			fc.property(TEXT, fc.boolean(), (text, pointedAt) => {
				const person = readInquiry(text, pointedAt)?.person;
				if (!person) return;
				persons++;
				expect(person.role).toBe('inquirer');
				for (const value of Object.values(person)) {
					expect(value).not.toBe('');
					expect(value).not.toMatch(/[\n\t\u202e]/);
				}
			}),
			{ numRuns: 300 },
		);
		expect(persons).toBeGreaterThan(50);
	});

	it.each([
		['one label again and again', 'Name: '],
		['addresses in a row', '1 A St, '],
		['an endless word', 'a'],
		['names without end', 'Dana Vale '],
		['speakers', 'Dana: hi\nBot: name?\n'],
		['quotation marks', ' "Dana said: '],
		['empty lines', '\n \t'],
	])('takes a moment at most for %s', (_, piece) => {
		// The processor's time, not the clock's: what else this machine does is no fault of the text.
		const before = process.cpuUsage();
		readInquiry(piece.repeat(300_000 / piece.length), true);
		expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
	});
});

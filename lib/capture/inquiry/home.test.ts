import { describe, expect, it } from 'vitest';
import { readInquiry } from './inquiry';

const homeOf = (text: string) => readInquiry(text)?.listing?.property?.address ?? {};
const FROM = 'From: Corin Halloway <corin@example.com>';

describe('the home of a message', () => {
	it('is written fuller in the letter than in its subject', () => {
		const text = `Subject: 31 Fennel Ct\n${FROM}\nI am interested in 31 Fennel Ct, Unit 7, Mesa, AZ 85201. Can I see it?`;
		expect(homeOf(text)).toMatchObject({ unit_number: '7', city: 'Mesa', state_code: 'AZ', postal_code: '85201' });
	});

	it('is written twice in one row of a form', () => {
		const text =
			'Name: Otis Fairbanks\nEmail: otis@example.com\nProperty: B17 - 31 Fennel Ct - 31-39 Fennel Court Mesa, AZ 85201';
		expect(homeOf(text)).toMatchObject({ city: 'Mesa', postal_code: '85201' });
	});

	it.each([
		['a sign-off', 'I am interested in 31 Fennel Ct\nBest regards,', {}],
		['a sentence', 'I am interested in 31 Fennel Ct in Mesa\nCould you send me the floor plan?', { city: 'Mesa' }],
		['a name', 'I would like to see 31 Fennel Ct, Mesa\nOtis Fairbanks', { city: 'Mesa' }],
		[
			'the town of a broken line',
			'I would like to see 31 Fennel Ct\nMesa, AZ 85201',
			{ city: 'Mesa', state_code: 'AZ' },
		],
	])('ends where the line does, but goes on with its town: %s', (_, words, place) => {
		const { city, state_code } = homeOf(`${words}\nOtis Fairbanks\notis@example.com`);
		expect({ city, state_code }).toEqual({ city: undefined, state_code: undefined, ...place });
	});

	it('has its town below an empty line', () => {
		const text =
			'You have a new lead for\nWillow Park.\n\nFROM\n\nOtis Fairbanks\notis@example.com\n\nLISTING\n\n31 Fennel Ct\n\nMesa, AZ 85201';
		expect(homeOf(text)).toMatchObject({ city: 'Mesa', postal_code: '85201' });
	});
});

describe('the parts of a home', () => {
	const lead = 'New lead\nName: Otis Fairbanks\nEmail: otis@example.com\n';
	it.each([
		[
			'its unit on a line between street and town',
			`${lead}Message: Is it free?\n\n31 Fennel Ct\nUnit B\nMesa, AZ 85201\n\nSimilar homes\n4 Sorrel St, Mesa, AZ 85202`,
			{ street_number: '31', unit_number: 'B', city: 'Mesa' },
		],
		[
			'its unit in a row of its own',
			`${lead}Community: Fennel Flats, 31 Fennel Ct, Mesa, AZ 85201\nUnit: 104`,
			{ street_number: '31', unit_number: '104' },
		],
		[
			'a direction and no word for a street',
			`${lead}Otis Fairbanks favorited 303 N Sorrel`,
			{ street_number: '303', street_dir_prefix: 'N', street_name: 'Sorrel' },
		],
		[
			'a town in the words of a call',
			'New voicemail\nTranscript: Hi my name is Otis Fairbanks and I saw the house on 31 Fennel Loop in Mesa I was wondering if the well is tested call me at 775-555-0123 thank you',
			{ street_number: '31', city: 'Mesa' },
		],
		['the town of the listing’s row', `${lead}City: Mesa\nListing: Sunny flat by the park`, { city: 'Mesa' }],
	])('are read: %s', (_, text, parts) => {
		expect(homeOf(text)).toMatchObject(parts);
	});

	it('are no town of the lead’s own, nor one of two', () => {
		const about = `${lead}Property: 31 Fennel Ct\n`;
		expect(homeOf(`${about}Message: We rent our home in Yuma. Is it free?`).city).toBeUndefined();
		expect(homeOf(`${about}Renters in Mesa and homes in Yuma are in demand.`).city).toBeUndefined();
		expect(homeOf(`${about}You have a renter for your rental in Mesa.`).city).toBe('Mesa');
	});
});

describe('labels', () => {
	it.each([
		[
			'in brackets',
			'[Prospect Name] Otis Fairbanks\n[Phone] 775-555-0123\n[Email] otis@example.com\n[Move Date] 05/01/2026',
		],
		[
			'of several people',
			'Client Name(s) First and Last: Otis Fairbanks\nClient Phone: 775-555-0123\nClient Email: otis@example.com',
		],
		[
			'in a table whose values begin with the colon',
			'Name\t: Otis Fairbanks\nPhone\t: 775-555-0123\nEmail\t: otis@example.com',
		],
	])('%s', (_, text) => {
		expect(readInquiry(text)?.person).toEqual({
			role: 'inquirer',
			first_name: 'Otis',
			last_name: 'Fairbanks',
			phone_number: '775-555-0123',
			email: 'otis@example.com',
		});
	});
});

import { describe, expect, it } from 'vitest';
import type { Line, PersonSays } from '@/lib/page/reading';
import { parseName } from '@/lib/parse/person-name/person-name';
import { isOrdinaryWord } from '@/lib/parse/person-name/person-name-words';
import { aReading, someLines } from '@/tests/support/a-reading';
import { CAPTIONS } from '@/tests/support/captions';
import commonest from '../../tests/support/common-surnames.json';
import { readInquiry } from './inquiry/inquiry';
import { interpret } from './interpret';

const HOME = someLines('h1: 12 Alder Way, Sparks, NV 89431', '$415,000', 'For sale', '3 beds');
const PHONE = '775-555-0132';
const TEL = 'tel:7755550132';

const onPage = (lines: Line[], people: PersonSays[] = []) =>
	interpret(aReading({ lines: [...HOME, ...lines], people }), {}).people.find(({ last_name }) => last_name)?.last_name;

/** The ways by which a name comes in, as far as the person who is read in the end. */
const DOORS: Record<string, (name: string) => string | undefined> = {
	'behind a label': (name) => onPage(someLines(`Listing agent: ${name}`)),
	'in an announcement': (name) => onPage(someLines(`Listed by ${name}, Quill Realty LLC`)),
	'on a card': (name) =>
		onPage([
			{ text: 'Contact', up: 0 },
			{ text: name, up: 0 },
			{ text: 'Agent', up: 2 },
			{ text: PHONE, up: 2, link: TEL },
		]),
	'in structured data': (name) =>
		onPage([], [{ source: 'structured_data', label: 'RealEstateAgent', name, phone: PHONE }]),
	'in a form’s mail': (name) =>
		readInquiry(`Name: ${name}\nPhone: ${PHONE}\nI would like to see it.`)?.person?.last_name,
	'below a letter': (name) =>
		readInquiry(`Hello,\n\nCould I see 12 Alder Way on Saturday?\n\nThanks,\n${name}\n${PHONE}`)?.person?.last_name,
	'typed, or in a table of agents': (name) => parseName(name).last_name,
};

const inMenu = (name: string) =>
	onPage([
		{ text: `Listing agent: ${name}`, up: 1, zone: 'nav' },
		{ text: name, up: 1, zone: 'nav', link: TEL },
		{ text: `Owner: ${name}`, up: 1, control: 'button' },
	]);

/** The commonest surnames that are words of English or of pages too: Price, West, Page. Any other one is easier. */
const HARDEST = commonest.filter(isOrdinaryWord);

describe.each(Object.entries(DOORS))('%s', (_door, lastNameOf) => {
	it('a surname that is a word too is somebody’s', () => {
		expect(HARDEST.length).toBeGreaterThan(50);
		expect(HARDEST.filter((surname) => lastNameOf(`Dana ${surname}`) !== surname)).toEqual([]);
	});

	it('a caption is nobody', () => {
		expect(CAPTIONS.filter((caption, i) => i % 4 === 0 && lastNameOf(caption))).toEqual([]);
	});
});

it('in a menu and on a button nobody is named', () => {
	expect([...HARDEST.map((surname) => `Dana ${surname}`), ...CAPTIONS].filter(inMenu)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { emptyReading, type Line, type Reading } from '@/lib/page/reading';
import { interpret } from '../interpret';

const lines = (...texts: (string | Partial<Line>)[]): Line[] =>
	texts.map((line) => (typeof line === 'string' ? { text: line, up: 1 } : { text: '', up: 1, ...line }));
const h1 = (text: string) => ({ text, tag: 'h1' });
const h2 = (text: string) => ({ text, tag: 'h2' });
const readingOf = (path: string, title: string, ...texts: (string | Partial<Line>)[]): Reading => ({
	...emptyReading(`https://www.homes.example.com${path}`, title),
	lines: lines(...texts),
});
/** A list of homes, each with its price. */
const CARDS = [
	'$415,000',
	'12 Alder Way, Sparks, NV 89431',
	'3 bd 2 ba',
	'$389,000',
	'40 Birch St, Reno, NV 89501',
	'2 bd 1 ba',
	'$550,000',
	'7 Cedar Ct, Reno, NV 89502',
	'4 bd 3 ba',
];

describe('a page that offers one home is known by what speaks for it together', () => {
	it.each<[string, Reading]>([
		[
			'whose street is still a secret',
			readingOf(
				'/soon/bungalow',
				'A bungalow',
				'Coming soon',
				h1('Bungalow with a studio'),
				'Sparks, NV 89431',
				'2 baths, 2,250 sq ft',
				'1 / 9',
				'$415,000',
			),
		],
		[
			'in French, with a comma after the house number',
			readingOf(
				'/maison/21447000',
				'Maison',
				h1('Maison à vendre'),
				'12, Rue Aubert, Sherbrooke (Le Nord)',
				'529 000 $',
				'1 / 9',
			),
		],
		[
			'that is on a plain page, without a heading',
			readingOf(
				'/detail.asp?id=388',
				'Property Detail',
				'Rt 1 Box 12 Alder Rd Sparks NV',
				'Price: $159,500',
				'MLS: 10150000',
				'Sq Ft: 1,340 sqft',
				'More photos (6)',
			),
		],
		[
			'an advertisement that is called by its rooms',
			readingOf(
				'/marketplace/item/948217736604512/',
				'3 Beds 2 Baths - House - Property For Sale - Sparks, Nevada',
				h1('3 Beds 2 Baths - House'),
				'$289,000',
				'Listed 2 days ago in Sparks, NV',
				h2('Unit details'),
				'3 beds · 2 baths',
				'1,312 square feet',
				'House',
				'12 Alder Way, Sparks, NV 89431',
			),
		],
	])('%s', (_name, reading) => {
		expect(interpret(reading, {}).kind).toBe('listing');
	});
});

describe('a page that offers none is something else', () => {
	it.each<[string, string, Reading]>([
		[
			'a search',
			'search',
			readingOf('/reno', 'Homes for sale in Reno, NV', h1('Reno homes for sale'), '120 results', ...CARDS),
		],
		['an office’s front page', 'other', readingOf('/', 'Alder Realty | Homes in Reno', h1('Come home'), ...CARDS)],
		[
			'an article about several homes',
			'other',
			readingOf(
				'/journal/five-homes',
				'Five homes in Reno right now',
				h1('Five homes in Reno right now'),
				h2('The first, $289,000'),
				'12 Alder Way, Sparks, NV 89431. Three bedrooms.',
			),
		],
		[
			'an article about one that was sold',
			'other',
			readingOf(
				'/blog/just-sold',
				'Sold in 3 days',
				h1('How we sold 12 Alder Way'),
				'$415,000',
				'12 Alder Way, Sparks, NV 89431',
				'3 bd',
				'MLS # 24001',
			),
		],
		[
			'an agent’s page with what they sold',
			'agent-profile',
			readingOf(
				'/agents/petra-quill',
				'Petra Quill',
				h1('Petra Quill'),
				'775-555-0132',
				'Sold',
				'Address',
				'12 Alder Way, Sparks',
				'$415,000',
				'3 bd 2 ba',
			),
		],
		[
			'a team’s page',
			'agent-profile',
			readingOf(
				'/about-the-team',
				'About us',
				h1('Two people who answer'),
				h2('Petra Quill'),
				'775-555-0132',
				...CARDS,
			),
		],
		[
			'an office with those who work there',
			'agent-profile',
			readingOf(
				'/office/62',
				'Fallow Creek Office',
				h1('Fallow Creek Office'),
				'31 Juniper Rd',
				'Reno, NV 89501',
				...['petra', 'otis', 'ivy', 'omar', 'nadia'].map((name) => `${name}@quillrealty.example`),
				'$415,000',
			),
		],
		[
			'where an office is',
			'other',
			readingOf('/contact', 'Alder Realty', h1('12 Alder Way, Sparks, NV 89431'), '775-555-0132'),
		],
		[
			'what else is sold, with its photos',
			'other',
			readingOf('/item/554433', 'Road bike', h1('Road bike'), 'Sold', '$1,200', '1 / 9'),
		],
	])('%s', (_name, kind, reading) => {
		const { listing, kind: found } = interpret(reading, {});
		expect([found, listing]).toEqual([kind, undefined]);
	});
});

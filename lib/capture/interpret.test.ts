import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line, ListingSays, PersonSays, Reading } from '@/lib/page/reading';
import { emptyReading } from '@/lib/page/reading';
import { readInquiry } from './inquiry/inquiry';
import { interpret } from './interpret';

const WORDS = [
	...[
		'12 Alder Way',
		'Sparks, NV 89431',
		'9 Cedar Ct, Reno, NV',
		'$415,000',
		'$1,795/mo',
		'MLS# 240012345',
		'775-555-0132',
	],
	...[
		'Petra Quill',
		'Quill Realty LLC',
		'Listed by',
		'Contact owner',
		'For sale by owner',
		'Listing Agent:',
		'DRE #01234567',
	],
	...[
		'petra@example.com',
		'Name: Dana Vale',
		'Message: hello',
		'3 beds',
		'Similar homes',
		'\u2063',
		'\u202e',
		'😀',
		'•',
		',',
		':',
	],
];
const OWNER = [
	'For sale by owner',
	'12 Alder Way, Sparks, NV 89431',
	'$415,000',
	'Contact owner: Petra Quill',
	'775-555-0132',
];
const INQUIRY = 'Name: Dana Vale\nPhone: 775-555-0132\nMessage: hello';
const text = fc
	.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 6 })
	.map((words) => words.join(' '));
const maybe = fc.option(text, { nil: undefined });
const source = fc.constantFrom('portal_data', 'structured_data', 'microdata', 'page_attribute');
const present = <T extends object>(fields: T) =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const line = fc
	.record({
		text,
		up: fc.nat(6),
		tag: fc.constantFrom(undefined, 'h1', 'h2'),
		link: fc.constantFrom(undefined, 'tel:775', 'mailto:a@b.co', 'mailto:%E0%A4%A'),
		zone: fc.constantFrom(undefined, 'header', 'footer', 'nav', 'aside'),
	})
	.map((says) => present(says) as Line);
const listing = fc
	.record({
		source,
		about: maybe,
		street: maybe,
		city: maybe,
		state: maybe,
		price: maybe,
		mls_number: maybe,
		mls: maybe,
		status: maybe,
		url: maybe,
		image: maybe,
	})
	.map((says) => present(says) as ListingSays);
const person = fc
	.record({
		source,
		label: maybe,
		name: maybe,
		email: maybe,
		phone: maybe,
		company: maybe,
		of: fc.option(fc.nat(4), { nil: undefined }),
	})
	.map((says) => present(says) as PersonSays);
const reading: fc.Arbitrary<Reading> = fc
	.record({
		url: fc.constantFrom('https://homes.example.com/listing/12-alder-way', 'about:blank', 'not an address', ''),
		title: text,
		canonical: maybe,
		meta: fc.dictionary(
			fc.constantFrom('og:title', 'og:image', 'og:url', 'price', 'og:street-address'),
			fc.array(text, { maxLength: 2 }),
		),
		lines: fc.array(line, { maxLength: 30 }),
		listings: fc.array(listing, { maxLength: 4 }),
		people: fc.array(person, { maxLength: 4 }),
		messages: fc.array(text, { maxLength: 2 }),
	})
	.map((says) => ({ ...emptyReading(says.url), ...present(says) }) as Reading);

/** Half of the pages name an owner, and half of the selections hold an inquiry: by chance alone hardly any would. */
const owned = fc.tuple(reading, fc.boolean()).map(
	([read, isOwned]): Reading => ({
		...read,
		lines: [...(isOwned ? OWNER.map((said) => ({ text: said, up: 1 })) : []), ...read.lines],
	}),
);
const selection = fc.oneof(
	fc.constant(undefined),
	text,
	text.map((more) => `${INQUIRY}\n${more}`),
);

/** Line breaks and tabs may be in a message. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u;

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('whatever was read', () => {
	it('is interpreted, suggests nobody but an inquirer or an owner, and names one of the people found', () => {
		const roles: unknown[] = [];
		const urls: string[] = [];
		fc.assert(
			fc.property(owned, selection, (read, selected) => {
				const {
					people,
					suggested_lead,
					referer_url,
					listing: home,
					details,
					message,
					origins,
				} = interpret(read, selected ? { selection: selected } : {}, readInquiry);
				if (suggested_lead !== undefined) roles.push(people[suggested_lead]?.role);
				urls.push(...[referer_url, home?.cover_image_url].filter((url) => url !== undefined));
				expect(textsOf([people, home, details, message, origins]).filter((said) => UNSEEN.test(said))).toEqual([]);
			}),
			{ numRuns: 400 },
		);
		expect([...new Set(roles)].sort()).toEqual(['inquirer', 'owner']);
		expect(roles.length).toBeGreaterThan(50);
		expect(urls.length).toBeGreaterThan(50);
		expect(urls.filter((url) => !/^https?:/.test(url))).toEqual([]);
	});
});

it('keeps characters that nobody can see out of the MLS number, its MLS and the status', () => {
	const read: Reading = {
		...emptyReading('https://homes.example.com/listing/12-alder-way'),
		lines: [{ text: '12 Alder Way, Sparks, NV 89431', up: 0, tag: 'h1' }],
		listings: [
			{
				source: 'structured_data',
				about: 'singlefamilyresidence',
				street: '12 Alder Way',
				city: 'Sparks',
				state: 'NV',
				postal_code: '89431',
				price: '$415,000',
				mls_number: '\u202e2400\u000012345',
				mls: 'NNR\u202eMLS\u0000',
				status: 'Pen\u200bding\u202e',
			},
		],
	};
	const { listing: home, details } = interpret(read, {});
	expect([home?.mls_number, details.mls, details.status]).toEqual(['240012345', 'NNRMLS', 'pending']);
});

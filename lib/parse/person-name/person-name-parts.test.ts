import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCompanyName } from '../company-name';
import { parseName } from './person-name';

describe('parseName', () => {
	it.each([
		['Ada Ashdown', 'Ada', 'Ashdown'],
		['  ADA   ASHDOWN ', 'ADA', 'ASHDOWN'],
		['ASHDOWN, ADA Q', 'ADA', 'ASHDOWN'],
		['Ashdown Jr., Ben R.', 'Ben', 'Ashdown'],
		['ASHDOWN BIRCHFIELD, ADA', 'ADA', 'ASHDOWN BIRCHFIELD'],
		['Ashdown Ben Q.', 'Ben', 'Ashdown'],
		['Ben Q. Ashdown', 'Ben', 'Ashdown'],
		['Cpt Ada Ashdown', 'Ada', 'Ashdown'],
		['ASHDOWN ADA Q ETAL', 'ADA', 'ASHDOWN'],
		['Ada Ashdown et al.', 'Ada', 'Ashdown'],
		['Ada Ashdown TTEE', 'Ada', 'Ashdown'],
		['Ben Quill Ashdown', 'Ben', 'Ashdown'],
		['B. Quill Ashdown', 'B.', 'Ashdown'],
		['Dr. Ada Ashdown', 'Ada', 'Ashdown'],
		['State Senator Ada Ashdown', 'Ada', 'Ashdown'],
		['Judge Ashdown', 'Judge', 'Ashdown'],
		['Mr. & Mrs. Ben Ashdown', 'Ben', 'Ashdown'],
		['J.D. Ashdown', 'J.D.', 'Ashdown'],
		['Ada Ashdown, CA DRE #01234567', 'Ada', 'Ashdown'],
		['Name: Ada Ashdown', 'Ada', 'Ashdown'],
		['Ben Bank', 'Ben', 'Bank'],
		['Ada Sellers', 'Ada', 'Sellers'],
		['Ashdown Andrea', 'Andrea', 'Ashdown'],
		['Mary Katherine', 'Mary', 'Katherine'],
		['JR Ashdown', 'JR', 'Ashdown'],
		['Ben Ashdown III', 'Ben', 'Ashdown'],
		['Ben Ashdown, Jr.', 'Ben', 'Ashdown'],
		['Ada Ashdown, REALTOR®, CRS, GRI', 'Ada', 'Ashdown'],
		['Ada Ashdown Esq.', 'Ada', 'Ashdown'],
		['Ada Ashdown, Ph.D.', 'Ada', 'Ashdown'],
		['Ada Ashdown, D.O.', 'Ada', 'Ashdown'],
		['Ada van der Birch', 'Ada', 'van der Birch'],
		['Ada Q. de la Birch', 'Ada', 'de la Birch'],
		['La Ada Q. Birch', 'La Ada', 'Birch'],
		['Benjamin "Bo" Ashdown', 'Benjamin', 'Ashdown'],
		['Benjamin (Bo) Ashdown', 'Benjamin', 'Ashdown'],
		['Ben & Ada Ashdown', 'Ben', 'Ashdown'],
		['Ben Ashdown and Ada Birch', 'Ben', 'Ashdown'],
		['Ada Birch-Ashdown', 'Ada', 'Birch-Ashdown'],
		['Ada B.', 'Ada', 'B.'],
		['Ada', 'Ada', undefined],
		['Listed by: Ada Ashdown', 'Ada', 'Ashdown'],
		['Ada Ashdown | Birchwood Realty', 'Ada', 'Ashdown'],
		['Ada Ashdown, Birchwood Realty', 'Ada', 'Ashdown'],
		['Ada Ashdown - Birchwood Realty', 'Ada', 'Ashdown'],
		['Zoë Åshdöwn', 'Zoë', 'Åshdöwn'],
		['Ada Birch, M.Ed', 'Ada', 'Birch'],
		['Ada Birch, EdD, LCSW', 'Ada', 'Birch'],
		['Ben Ashdown, ABR, C-RET, SRS', 'Ben', 'Ashdown'],
		['Ben Ashdown, GRI, RENE', 'Ben', 'Ashdown'],
		['Ben Ashdown (MBA)', 'Ben', 'Ashdown'],
		['Ben Ashdown, Director of Marketing', 'Ben', 'Ashdown'],
		['Ben Ashdown, Team Leader', 'Ben', 'Ashdown'],
		['Ben Ashdown, Senior Vice President', 'Ben', 'Ashdown'],
		['Ben Ashdown, Broker/Owner', 'Ben', 'Ashdown'],
		['Ashdown, Ben Q', 'Ben', 'Ashdown'],
		['Ashdown III, Ben', 'Ben', 'Ashdown'],
		['"Bo" Ashdown', 'Bo', 'Ashdown'],
		['(Bo) Ashdown', 'Bo', 'Ashdown'],
		['Ben Quill da Birch Junior', 'Ben', 'da Birch'],
		['Ben Junior', 'Ben', 'Junior'],
		['✨ Ada Birch ✨', 'Ada', 'Birch'],
		['★ Ada Birch | Birchwood Realty', 'Ada', 'Birch'],
		['Ada Birch aka Ada Quill', 'Ada', 'Birch'],
		['Ada Birch a/k/a Ada Quill', 'Ada', 'Birch'],
		['Ada Birch f.k.a. Ada Quill', 'Ada', 'Birch'],
		['Ada Birch née Quill', 'Ada', 'Birch'],
		['Ada Birch (she/her)', 'Ada', 'Birch'],
		['Ada Birch c/o Ben Ashdown', 'Ada', 'Birch'],
		['Ben Q. Wood Ashdown', 'Ben', 'Wood Ashdown'],
		['Ashdown Mary Ellen', 'Mary Ellen', 'Ashdown'],
		['Q R S Maksud Ashdown', 'Q R S Maksud', 'Ashdown'],
		['Smith Brittany', 'Brittany', 'Smith'],
		['Pastor Ben Ashdown', 'Ben', 'Ashdown'],
		['Lt. Col. Ben Ashdown', 'Ben', 'Ashdown'],
		['Mr. Ben Ashdown Sr', 'Ben', 'Ashdown'],
		['van Birch', undefined, 'van Birch'],
	])('%j is %j %j', (text, first_name, last_name) => {
		expect(parseName(text)).toEqual({ ...(first_name && { first_name }), ...(last_name && { last_name }) });
	});

	it('takes a single word after a title for the surname', () => {
		expect(parseName('Mr. Ashdown')).toEqual({ last_name: 'Ashdown' });
	});

	it.each([
		'',
		'—',
		'Birchwood Realty',
		'The Ashdown Team',
		'Estate of Ada Ashdown',
		'Ashdown & Birch, LLC',
		'Contact agent',
		'Listing Agent',
		'For sale by owner',
		'View profile',
		'ada@example.com',
		'775-555-0132',
		'https://example.com/ada',
		'Lovely home with a view of the river and a large garden behind',
	])('yields nothing for %j', (text) => {
		expect(parseName(text)).toEqual({});
	});

	it('never throws, and gives only words of the text', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.lorem({ maxCount: 5 }), fc.stringMatching(/^[A-Za-z,.& "'()]{0,40}$/)),
				(text) => {
					const { first_name = '', last_name = '' } = parseName(text);
					for (const word of `${first_name} ${last_name}`.split(' ')) expect(text).toContain(word);
				},
			),
		);
	});

	it.each([' a,'.repeat(35_000), '"'.repeat(100_000), '('.repeat(100_000), '& '.repeat(50_000)])(
		'survives long hostile text',
		(text) => {
			expect(parseName(text)).toEqual({});
			expect(() => parseName(text.slice(0, 120))).not.toThrow();
		},
	);
});

describe('isCompanyName', () => {
	it.each([
		'Birchwood Realty',
		'Ashdown & Co',
		'Ashdown Homes Inc.',
		'RE/MAX Birchwood',
		'The Birchwood Group',
		'Bank of Birchwood',
	])('%j is a company', (text) => {
		expect(isCompanyName(text)).toBe(true);
	});

	it.each(['Ada Ashdown', 'Ben Banks', 'Ada Homer', 'Cody Incaviglia', ''])('%j is not', (text) => {
		expect(isCompanyName(text)).toBe(false);
	});
});

it.each([
	['Rene Ashdown', 'Rene', 'Ashdown'],
	['RENE ASHDOWN', 'RENE', 'ASHDOWN'],
	['Ada Ashdown RENE', 'Ada', 'Ashdown'],
	['Ada Gri', 'Ada', 'Gri'],
	['Ada Ashdown GRI', 'Ada', 'Ashdown'],
])('a name that is a designation elsewhere: %s', (text, first_name, last_name) => {
	expect(parseName(text)).toEqual({ first_name, last_name });
});

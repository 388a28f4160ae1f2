import { expect, it } from 'vitest';
import type { Line } from '@/lib/page/reading';
import { element, HOME } from '@/tests/support/a-home';
import { aReading } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

const read = (...lines: Line[]) =>
	interpret(aReading({ lines: [...HOME, ...lines] }), {}).people.map((one) => [
		one.role,
		one.last_name ?? one.company,
		one.phone_number,
	]);

it('a number’s word may be a line of its own, without a colon', () => {
	const people = read(
		...element(
			3,
			'h3: Listed by',
			'Petra Quill',
			'Fallow Creek Realty',
			'Agent Cell',
			'775-555-0132',
			'Office',
			'775-555-0160',
		),
	);
	expect(people).toEqual([
		['listing_agent', 'Quill', '775-555-0132'],
		['broker', 'Fallow Creek Realty', '775-555-0160'],
	]);
});

it('an office has the number on its own card, and no agent the card’s above it', () => {
	const people = read(
		...element(2, 'h2: Contact the Listing Agents'),
		...element(4, 'Petra Quill', 'Broker Associate', '775-555-0132', 'petra@example.com'),
		...element(4, 'Otis Marsh', 'Provisional Broker', '775-555-0133', 'otis@example.com'),
		...element(4, 'Fallow Creek Realty', '31 Juniper Rd', 'Reno, NV 89501', '775-555-0160'),
		...element(2, 'Listing courtesy of Petra Quill and Otis Marsh with Fallow Creek Realty.'),
	);
	expect(people).toEqual([
		['listing_agent', 'Quill', '775-555-0132'],
		['listing_agent', 'Marsh', '775-555-0133'],
		['broker', 'Fallow Creek Realty', '775-555-0160'],
	]);
});

it('labels and values that take turns belong together downwards', () => {
	const people = read(
		...element(
			3,
			'Listing Agent',
			'Petra Quill',
			'Co-Listing Agent',
			'Otis Marsh',
			'Listing Office',
			'Fallow Creek Realty',
		),
	);
	expect(people.map(([role, name]) => [role, name])).toEqual([
		['listing_agent', 'Quill'],
		['co_agent', 'Marsh'],
		['broker', 'Fallow Creek Realty'],
	]);
});

it('a licence in brackets parts an agent from their office, and the next agent follows an address', () => {
	const people = read(
		...element(
			2,
			'Listing provided by: Petra Quill (#S.0100233) of Fallow Creek Realty, 775-555-0132, petra@example.com and Otis Marsh (#BS.100902) of Fallow Creek Realty',
		),
	);
	expect(people.map(([role, name]) => [role, name])).toEqual([
		['listing_agent', 'Quill'],
		['listing_agent', 'Marsh'],
		['broker', 'Fallow Creek Realty'],
	]);
});

it.each([
	['Equity Realty - Solid Rock', ['Equity Realty - Solid Rock']],
	['Equity Realty - Otis Marsh', ['Marsh', 'Equity Realty']],
])('what follows a company’s dash is its branch, or who works there: %s', (line, names) => {
	const people = read(...element(2, `Listing Courtesy of ${line}`));
	expect(people.map(([, name]) => name).sort()).toEqual([...names].sort());
});

it('who is called the owner beside their name sells by themselves', () => {
	const owners = (...lines: string[]) => interpret(aReading({ lines: [...HOME, ...element(3, ...lines)] }), {});
	expect(owners('h3: Contact Seller', 'Harold & Winifred Quill', 'Property Owner', '775-555-0132')).toMatchObject({
		people: [{ role: 'owner', first_name: 'Harold', last_name: 'Quill', phone_number: '775-555-0132' }],
		suggested_lead: 0,
	});
	expect(owners('h4: Listed by', 'Petra Quill\u2063Property owner', '775-555-0132')).toMatchObject({
		people: [{ role: 'owner', last_name: 'Quill' }],
		suggested_lead: 0,
	});
});

it('who advertises below "Thinking of selling?" or is praised in a review has no part in the home', () => {
	const people = read(
		...element(3, 'Listed by Petra Quill, Fallow Creek Realty'),
		...element(3, 'h2: Thinking of selling?', 'Otis Marsh', 'Local agent', '775-555-0199'),
		...element(3, 'h2: What our clients say', 'Nora Fields', '775-555-0142'),
	);
	expect(people.map(([, name]) => name)).toEqual(['Quill', 'Fallow Creek Realty']);
});

it('a profile is its owner’s, whoever lists the homes on it', () => {
	const { people } = interpret(
		aReading({
			url: 'https://www.zillow.com/profile/petraquill',
			lines: [
				...element(3, 'h1: Petra Quill', '775-555-0132'),
				...element(3, 'h2: My listings'),
				...element(4, '9 Birch St', '$415,000', 'Otis Marsh', '775-555-0133'),
				...element(3, 'h2: Contact', 'petra@example.com'),
			],
		}),
		{},
	);
	expect(people).toMatchObject([{ role: 'other', last_name: 'Quill', email: 'petra@example.com' }]);
});

it('another home’s card below another one names its own broker', () => {
	const card = (street: string, firm: string) => [
		...element(5, `h2: ${street}`, '$575,000', '4 bed 2 bath', `Listed by ${firm}`),
	];
	const people = read(
		...element(2, 'Listed by Petra Quill, Fallow Creek Realty'),
		...card('120 SE 69th Ave', 'Larkspur Real Estate'),
		...card('9 Birch St', 'Rosebud Brokers'),
	);
	expect(people.map(([, name]) => name)).toEqual(['Quill', 'Fallow Creek Realty']);
});

it('who listed the home in its history does not list it now', () => {
	const people = read(
		...element(3, 'Listed by Petra Quill, Fallow Creek Realty'),
		...element(3, 'h2: Sale history', 'Sold 5/2/2016 for $310,000', 'Listing agent: Otis Marsh, Larkspur Real Estate'),
	);
	expect(people.map(([, name]) => name)).toEqual(['Quill', 'Fallow Creek Realty']);
});

it('a site that offers another firm’s home in its own agent’s name only shows it', () => {
	const { people } = interpret(
		aReading({
			lines: [...HOME, ...element(2, 'Listed by Petra Quill • Fallow Creek Realty • 775-555-0160')],
			listings: [
				{ source: 'structured_data', about: 'realestatelisting', street: '12 Alder Way', city: 'Sparks', state: 'NV' },
			],
			people: [
				{
					source: 'structured_data',
					label: 'offeredby realestateagent',
					name: 'Otis Marsh',
					phone: '775-555-0118',
					of: 0,
				},
			],
		}),
		{},
	);
	expect(people.map(({ role, last_name }) => [role, last_name])).toEqual(
		expect.arrayContaining([
			['listing_agent', 'Quill'],
			['other', 'Marsh'],
		]),
	);
});

const agent = ['listing_agent', 'Quill', '775-555-0132'];
const office = ['broker', 'Fallow Creek Realty', undefined];

it('the size of a home above "Listed by" is no other home’s address', () => {
	expect(read(...element(3, '2,611 Sq Ft', 'Listed by: Petra Quill, Fallow Creek Realty'))).toEqual([
		['listing_agent', 'Quill', undefined],
		office,
	]);
});

it.each(['Listing Contacts', 'Contact the Broker'])('"%s" is over the agents of a commercial listing', (heading) => {
	const people = read(
		...element(
			3,
			`h3: ${heading}`,
			'Petra Quill, CCIM\u2063Principal Broker\u2063Fallow Creek Realty\u2063775-555-0132',
		),
	);
	expect(people.slice(0, 1)).toEqual([agent]);
});

it('an office’s number in the rows of a listing is the office’s', () => {
	const rows = ['Listing Agent', 'Petra Quill', 'Listing Office', 'Fallow Creek Realty'];
	expect(read(...element(3, ...rows, 'Listing Office Phone', '(775) 555-0160')).at(-1)).toEqual([
		'broker',
		'Fallow Creek Realty',
		'(775) 555-0160',
	]);
});

it('what a sentence says after naming the agent is theirs', () => {
	const text = 'Listing courtesy of Fallow Creek Realty. Listing agent: Petra Quill. Contact: 775-555-0132.';
	expect(read(...element(3, text))).toContainEqual(agent);
});

it('who manages the building sells no home in it', () => {
	const people = read(
		...element(3, 'Listed by: Petra Quill, Fallow Creek Realty'),
		...element(3, 'Managing agent', 'Marsh & Vale Management'),
	);
	expect(people.map(([, name]) => name)).not.toContain('Marsh & Vale Management');
});

it('a manager’s card says what they are below their name', () => {
	const card = ['Petra Quill', 'Property Manager', 'Fallow Creek Property Management', 'Property Phone: 775-555-0132'];
	expect(read(...element(3, 'h2: Contact'), ...element(3, ...card))).toContainEqual([
		'property_manager',
		'Quill',
		'775-555-0132',
	]);
});

it('a home’s address is the name of no company, and a card with the office’s number names the office', () => {
	const people = interpret(
		aReading({
			lines: HOME,
			people: [
				{ source: 'page_attribute', role: 'property_manager', company: '12 Alder Way' },
				{
					source: 'page_attribute',
					role: 'listing_agent',
					name: 'Petra Quill',
					company: 'Fallow Creek Realty',
					company_phone: '775-555-0160',
				},
			],
		}),
		{},
	).people;
	expect(people.map(({ role, company }) => [role, company])).toEqual([
		['listing_agent', 'Fallow Creek Realty'],
		['broker', 'Fallow Creek Realty'],
	]);
});

it('a sentence says how an agent is reached, by their given name', () => {
	const text =
		'Six suites on a corner. For tours contact Petra at 775-555-0132 or petra@example.com, or Otis at 775-555-0133.';
	const lines = [
		...HOME,
		...element(3, 'h3: Listing Contacts', 'Petra Quill', 'TN 311842', 'Otis Marsh'),
		...element(3, text),
	];
	const { people } = interpret(aReading({ lines }), {});
	expect(people).toEqual([
		expect.objectContaining({ last_name: 'Quill', phone_number: '775-555-0132', email: 'petra@example.com' }),
		expect.objectContaining({ last_name: 'Marsh', phone_number: '775-555-0133' }),
	]);
});

it('a given name that two have, and one far from a number, reach nobody', () => {
	const text = 'Petra loves this home as much as you will. The office is at 775-555-0160, and Otis at 775-555-0133.';
	const people = read(
		...element(3, 'h3: Listing Agents', 'Petra Quill', 'Otis Marsh', 'Otis Vale'),
		...element(3, text),
	);
	expect(people.map(([, , phone]) => phone)).toEqual([undefined, undefined, undefined]);
});

it('each of several has the number on their line, and the office none of these', () => {
	const line = (name: string, phone: string) => `${name}\u2063Broker\u2063Fallow Creek Realty\u2063${phone}`;
	const people = read(
		...element(3, 'h3: Contact the Broker', line('Petra Quill', '775-555-0132'), line('Otis Marsh', '775-555-0133')),
	);
	expect(people).toEqual([agent, ['listing_agent', 'Marsh', '775-555-0133'], office]);
});

it('a team is no office', () => {
	const people = read(...element(3, 'Listed by: Petra Quill, The Quill Team, Fallow Creek Realty'));
	expect(people).toEqual([['listing_agent', 'Quill', undefined], office]);
});

it('two agents’ surnames are no office', () => {
	const people = read(
		...element(3, 'Listing Agent: Petra Quill', 'Co-Listing Agent: Otis Marsh', 'Listing Office: Fallow Creek Realty'),
		...element(3, 'Top floor with a view. Presented by Quill & Marsh. The dues cover water.'),
	);
	expect(people.map(([, name]) => name)).not.toContain('Quill & Marsh');
});

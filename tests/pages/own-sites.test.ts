import { describe, expect, it } from 'vitest';
import { openReader } from './sample';

const samples = openReader();

const HOME = '<h1>12 Alder Way, Sparks, NV 89431</h1><p>$415,000</p><p>3 beds</p><p>2 baths</p>';
const peopleOf = async (html: string) => (await samples.capture(`${HOME}${html}`)).people;
const listingOf = async (html: string) => (await samples.capture(html)).listing;

describe('a single-page site that leaves the previous listing in the head', () => {
	const OLD = 'https://homes.example.com/listing/55-osprey-ln-sparks-nv';
	const PAGE = '<h1>12 Alder Way</h1><h2>Sparks, NV 89431</h2><p>$415,000</p><p>3 beds</p>';
	const IMAGE = '<meta property="og:image" content="https://homes.example.com/osprey.jpg">';

	it.each([
		[`<link rel="canonical" href="${OLD}"><meta property="og:title" content="55 Osprey Ln, Sparks, NV 89431">`],
		['<meta property="og:title" content="55 Osprey Ln, Sparks, NV 89431">'],
	])('shows what the heading and the address bar name: %s', async (head) => {
		const listing = await listingOf(`${head}${IMAGE}${PAGE}`);
		expect(listing?.property?.address).toMatchObject({ street_number: '12', street_name: 'Alder' });
		expect(listing?.cover_image_url).toBeUndefined();
	});
});

it('a search with one hit is no listing', async () => {
	const { kind } = await samples.capture(
		`<h1>Sparks, NV Real Estate</h1><p>1 Property Found</p><div><p>12 Alder Way, Sparks, NV 89431</p><p>$415,000</p>
			<p>3 beds</p><p>MLS# 240012345</p><p>Courtesy of Quill Realty</p></div>`,
		'https://homes.example.com/search/results/?city=Sparks',
	);
	expect(kind).toBe('search');
});

describe("agents' own sites", () => {
	it('sign with a plain number and address, no links', async () => {
		expect(
			await peopleOf(`<section><h2>Contact</h2><p><strong>Linus Hartwell</strong><br>Green Hill Realty<br>
				802-555-0172<br>linus@example.com</p></section>`),
		).toMatchObject([
			{ first_name: 'Linus', last_name: 'Hartwell', phone_number: '802-555-0172', email: 'linus@example.com' },
			{ role: 'broker', company: 'Green Hill Realty' },
		]);
	});

	it('name the agent after the office in one sentence', async () => {
		const people = await peopleOf('<p>Listing courtesy of Saguaro Hill Realty. Listing Agent: Ignacio Fuentes</p>');
		expect(people).toMatchObject([
			{ role: 'listing_agent', last_name: 'Fuentes', company: 'Saguaro Hill Realty' },
			{ role: 'broker', company: 'Saguaro Hill Realty' },
		]);
		expect(await peopleOf('<p>Listing provided by Vale &amp; Sons Realty, Agent: Rosalind Peck</p>')).toMatchObject([
			{ role: 'listing_agent', last_name: 'Peck' },
			{ role: 'broker', company: 'Vale & Sons Realty' },
		]);
	});

	it('have a form below: its labels are nobody', async () => {
		const people = await peopleOf(`<p>Listing courtesy of Vale Realty, Carla Benning, 775-555-0171</p>
			<form><label>First Name</label><input><label>Last Name</label><input></form>`);
		expect(people.map(({ last_name }) => last_name).filter(Boolean)).toEqual(['Benning']);
	});

	it('in Ontario end their name with "Brokerage"', async () => {
		expect(await peopleOf('<p>Listed by Capital Hill Realty Ltd., Brokerage</p>')).toMatchObject([
			{ role: 'broker', company: 'Capital Hill Realty Ltd., Brokerage' },
		]);
	});

	it('of an owner: his number stands in a sentence', async () => {
		const { people, suggested_lead } = await samples.capture(`<title>For sale by owner</title>${HOME}
			<p>Contact the owner: Bertrand Achebe</p><p>Call <a href="tel:9895550186">989-555-0186</a> or
			<a href="mailto:bachebe@example.com">bachebe@example.com</a></p>`);
		expect(people).toMatchObject([
			{ role: 'owner', last_name: 'Achebe', phone_number: '989-555-0186', email: 'bachebe@example.com' },
		]);
		expect(suggested_lead).toBe(0);
	});

	it('say the rent beside the rooms', async () => {
		const listing = await listingOf(`<h1>77 Copper Basin Way, Unit B, Sparks, NV 89436</h1>
			<h2>$1,795 | 2 bd, 1 ba | 900 sq. ft. | Available 6/1</h2><p>Application Fee: $45</p><p>For rent</p>`);
		expect(listing?.price).toBe(1795);
	});

	it('say the street above and the whole address below', async () => {
		const listing = await listingOf(`<header><a>48 Birch Hollow Lane</a></header><main>
			<h1>48 Birch Hollow Lane, Woodstock, VT 05091</h1><h2>$1,450,000</h2><p>4 bedrooms for sale</p></main>`);
		expect(listing?.property?.address?.full_address).toBe('48 Birch Hollow Lane, Woodstock, VT 05091');
	});

	it('name agent and office in the rows of a table', async () => {
		const people = await peopleOf(
			'<dl><dt>List Office</dt><dd>Vale Realty</dd><dt>List Agent</dt><dd>Nadia Bloom</dd></dl>',
		);
		expect(people).toMatchObject([
			{ role: 'listing_agent', last_name: 'Bloom' },
			{ role: 'broker', company: 'Vale Realty' },
		]);
	});

	it('say below a name what he is and where', async () => {
		const people = await peopleOf(`<div><h3>Petra Quill</h3><p>Listing Agent, Quill Realty</p>
			<p><a href="tel:7755550141">775-555-0141</a></p></div><p>"Great." <cite>Lucy Marsh</cite></p>`);
		expect(people).toMatchObject([
			{ role: 'listing_agent', last_name: 'Quill', phone_number: '775-555-0141' },
			{ role: 'broker', company: 'Quill Realty' },
		]);
	});

	it('tell who brought the buyer', async () => {
		const people = await peopleOf('<p>Listed by Nadia Bloom, Vale Realty</p><p>Sold by Omar Finch, Quill Realty</p>');
		expect(people.map(({ role, last_name }) => [role, last_name])).toContainEqual(['buyer_agent', 'Finch']);
	});

	it('head a listing with what the place is called, and give a number with its word', async () => {
		const { kind, listing, people } = await samples.capture(`<main><h1>Palmetto Plaza</h1>
			<address>1800 W Hill Blvd<br>Reno, NV 89501</address><p>Sale Price: $3,400,000</p><p>18,400 SF building</p>
			<div><h4>Ivy Castellano, CCIM</h4><p>Senior Vice President</p><p>D 561.555.0183</p></div></main>`);
		expect([kind, listing?.price]).toEqual(['listing', 3400000]);
		expect(people).toMatchObject([{ last_name: 'Castellano', phone_number: '561.555.0183' }]);
	});

	it('ask what a home is worth: the example is no listing', async () => {
		const { kind } = await samples.capture(`<h1>What's your home worth?</h1>
			<p>Enter your address, such as 12 Alder Way, Sparks, NV 89431</p><p>Homes sold near you: $415,000</p><p>3 beds</p>`);
		expect(kind).not.toBe('listing');
	});
});

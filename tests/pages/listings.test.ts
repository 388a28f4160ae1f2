import { describe, expect, it } from 'vitest';
import { jsonLd, openReader } from './sample';

const { capture } = openReader();

const ADDRESS = {
	'@type': 'PostalAddress',
	streetAddress: '12 Alder Way',
	addressLocality: 'Sparks',
	addressRegion: 'NV',
	postalCode: '89431',
};
const LISTING = {
	'@context': 'https://schema.org',
	'@type': ['Product', 'RealEstateListing'],
	name: '12 Alder Way',
	url: 'https://homes.example.com/listing/12-alder-way',
	image: { '@type': 'ImageObject', url: 'https://photos.example.com/12-alder/1.jpg' },
	offers: { '@type': 'Offer', price: 415000, priceCurrency: 'USD' },
	mainEntity: { '@type': 'SingleFamilyResidence', address: ADDRESS },
};
const WHOLE = {
	street_number: '12',
	street_name: 'Alder',
	street_suffix: 'Way',
	city: 'Sparks',
	state_code: 'NV',
	postal_code: '89431',
};

const addressOf = async (html: string, url?: string) => (await capture(html, url)).listing?.property?.address;

describe('a listing', () => {
	it('is read from structured data, its address in the main entity', async () => {
		const { kind, listing, referer_url } = await capture(`${jsonLd(LISTING)}<h1>12 Alder Way, Sparks, NV 89431</h1>`);
		expect(kind).toBe('listing');
		expect(listing).toMatchObject({
			price: 415000,
			cover_image_url: 'https://photos.example.com/12-alder/1.jpg',
			property: { address: { ...WHOLE, full_address: '12 Alder Way, Sparks, NV 89431' } },
		});
		expect(referer_url).toBe('https://homes.example.com/listing/12-alder-way');
	});

	it('has no price of an offer of something else', async () => {
		const itemOffered = { '@type': 'Service', name: 'Home warranty' };
		const warranty = { '@type': 'Offer', price: 6990, itemOffered };
		const home = { ...LISTING, offers: [warranty, LISTING.offers] };
		const html = `${jsonLd(warranty)}${jsonLd(home)}<h1>12 Alder Way, Sparks, NV 89431</h1>`;
		expect((await capture(html)).listing?.price).toBe(415000);
	});

	it('is read where the structured data only describes the site', async () => {
		const graph = {
			'@graph': [
				{ '@type': 'WebSite', name: 'Quill Homes' },
				{ '@type': 'BreadcrumbList', itemListElement: [] },
			],
		};
		const { kind, listing } = await capture(`${jsonLd(graph)}<main><h1>12 Alder Way, Sparks, NV 89431</h1>
			<p>$415,000</p><p>3 beds</p><p>2 baths</p><p>MLS# 240012345</p></main>`);
		expect(kind).toBe('listing');
		expect(listing).toMatchObject({ price: 415000, mls_number: '240012345', property: { address: WHOLE } });
	});

	it('is read from microdata, and the neighbours beside it are not', async () => {
		const home = (street: string, price = '') =>
			`<div itemscope itemtype="https://schema.org/SingleFamilyResidence"><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
			<span itemprop="streetAddress">${street}</span> <span itemprop="addressLocality">Sparks</span> <span itemprop="addressRegion">NV</span>
			<span itemprop="postalCode">89431</span></div>${price}</div>`;
		const { listing } = await capture(`<h1>12 Alder Way, Sparks, NV 89431</h1><p>For sale</p><p>3 bd</p>
			${home('14 Alder Way')}${home('12 Alder Way')}${home('9 Cedar Ct')}<p>$415,000</p>`);
		expect(listing?.property?.address).toMatchObject(WHOLE);
	});

	it('is read from description tags alone', async () => {
		const html = `<html><head><title>12 Alder Way, Sparks, NV 89431 - Listing by Quill</title>
			<meta property="og:title" content="12 Alder Way, Sparks, NV 89431 | Quill Homes">
			<meta property="og:image" content="https://photos.example.com/site-logo.png">
			<meta property="og:image" content="https://photos.example.com/share-fb.png">
			<meta property="og:image" content="https://photos.example.com/mls_hdr.gif">
			<meta property="og:image" content="//photos.example.com/12-alder/1.jpg">
			<meta property="og:description" content="Photos and details for 12 Alder Way - $415,000. Located in Rockwell. MLS# 240012345"></head>
			<body><p>3 beds, 2 baths</p></body></html>`;
		expect((await capture(html)).listing).toMatchObject({
			price: 415000,
			mls_number: '240012345',
			cover_image_url: 'https://photos.example.com/12-alder/1.jpg',
			property: { address: WHOLE },
		});
	});

	it('takes the state from beside the town when the address has none', async () => {
		const html = `<html><head><title>Sparks, NV - Office Building for Sale</title></head><body><h1>12 Alder Way, Sparks</h1>
			<p>For Sale</p><p>10,500 SF</p><p>$1,250,000</p></body></html>`;
		expect(await addressOf(html)).toMatchObject({ street_number: '12', city: 'Sparks', state_code: 'NV' });
	});

	it('has its address beside a heading that only describes the house', async () => {
		const html =
			'<h1>4 bedroom house for sale</h1><p>Mill Lane, Little Orford, Suffolk, IP12</p><p>Guide price</p><p>£725,000</p>';
		expect(await addressOf(html)).toMatchObject({
			street_name: 'Mill',
			street_suffix: 'Lane',
			city: 'Little Orford',
			postal_code: 'IP12',
			full_address: 'Mill Lane, Little Orford, Suffolk, IP12',
		});
	});

	it.each([
		[
			'5/12 Wattle Street, Northvale VIC 3999',
			{ unit_number: '5', street_number: '12', city: 'Northvale', state_code: 'VIC', postal_code: '3999' },
		],
		[
			'Flat 3, 12 Mill Road, Orford IP12 9ZZ',
			{ unit_number: '3', street_number: '12', street_name: 'Mill', city: 'Orford', postal_code: 'IP12 9ZZ' },
		],
		[
			'304-500 Tupper St, Lakeview, ON M5V 1L9',
			{ unit_number: '304', street_number: '500', city: 'Lakeview', state_code: 'ON' },
		],
	])('abroad: %s', async (address, parts) => {
		expect(await addressOf(`<h1>${address}</h1><p>For sale</p><p>$650,000</p><p>3 beds</p>`)).toMatchObject(parts);
	});
});

describe('other pages', () => {
	it('a list under its heading is no listing of its first card, whatever the address says', async () => {
		const card = (street: string, price: string) =>
			`<div><p>${price}</p><p><a href="/${street}">${street}, Sparks, NV 89431</a></p><p>3 bd · 2 ba · MLS # 24001</p></div>`;
		const cards = card('12 Alder Way', '$415,000') + card('9 Cedar Ct', '$389,500') + card('7 Elm Rd', '$520,000');
		for (const heading of ['3 homes for sale in Sparks', 'Our favourites']) {
			const { kind, listing } = await capture(
				`<title>Quill Homes</title><main><h1>${heading}</h1><div>${cards}</div></main>`,
				'https://homes.example.com/favourites',
			);
			expect([kind === 'listing', listing]).toEqual([false, undefined]);
		}
	});

	it('a list that holds a single home is no listing of it', async () => {
		const home = {
			'@type': 'Event',
			name: 'Open house',
			url: 'https://homes.example.com/nv/sparks/12-alder-way/1234567',
			location: { '@type': 'Place', address: ADDRESS },
			offers: { '@type': 'Offer', price: 415000 },
		};
		const card =
			'<div><p>$415,000</p><p>12 Alder Way</p><p>Sparks, NV 89431</p><p>3 bd 2 ba</p><p>Listed by Quill</p></div>';
		const pages = [
			`${jsonLd({ '@type': 'ItemList', itemListElement: [home] })}<h1>Sparks</h1>${card}`,
			`<h1>Sparks Homes for Sale &amp; Open Houses</h1>${card}`,
		];
		for (const html of pages)
			expect((await capture(html, 'https://homes.example.com/city/nv/sparks')).listing).toBeUndefined();
	});

	it.each([
		['a front page', '/', '<h1>Find your home</h1><h2>Featured listing</h2>', 'other'],
		['an article', '/blog/just-sold', '<h1>How we sold 12 Alder Way in 3 days</h1>', 'other'],
		['an agent’s own page', '/petra-quill', '<h1>Petra Quill</h1><p>REALTOR®</p><h2>My listing</h2>', 'agent-profile'],
	])('%s is no listing of the home it shows', async (_, path, head, expected) => {
		const card = '<div><p>$415,000</p><p>12 Alder Way, Sparks, NV 89431</p><p>3 bd</p><p>MLS # 24001</p></div>';
		const { kind, listing } = await capture(`<main>${head}${card}</main>`, `https://homes.example.com${path}`);
		expect([kind, listing]).toEqual([expected, undefined]);
	});

	it('an advertisement’s address stands in brackets; a crossing is none', async () => {
		const url = 'https://reno.craigslist.org/apa/d/closets/7700000001.html';
		const ad = (place: string, map: string) =>
			`<h1><span class="price">$1,195</span> Closets${place}</h1><div class="mapaddress">${map}</div><p>0BR / 1Ba</p>`;
		const whole = await addressOf(ad(' (12 Alder Way, Sparks, NV)', '12 Alder Way'), url);
		expect(whole).toMatchObject({ street_number: '12', street_name: 'Alder', city: 'Sparks', state_code: 'NV' });
		expect((await addressOf(ad('', 'Alder Way at Cedar Ct'), url))?.street_name).toBeUndefined();
	});

	it('a search page is no listing of its first hit', async () => {
		const hits = [1, 2, 3, 4].map((n) => ({
			'@type': 'SingleFamilyResidence',
			url: `https://homes.example.com/listing/${n}00-alder-way`,
			address: { ...ADDRESS, streetAddress: `${n}00 Alder Way` },
		}));
		const html = `${jsonLd(...hits)}<h1>Homes for sale in Sparks, NV</h1><p>128 homes</p><p>$415,000</p><p>100 Alder Way, Sparks, NV 89431</p>`;
		const { kind, listing, people } = await capture(html, 'https://homes.example.com/search?city=sparks');
		expect([kind, listing, people]).toEqual(['search', undefined, []]);
	});

	it('a check for robots is one', async () => {
		expect((await capture('<h1>Press & Hold to confirm you are a human</h1>')).kind).toBe('blocked');
	});

	it('an agent’s profile names its people, and suggests nobody', async () => {
		const { kind, people, suggested_lead } = await capture(
			`<main><div><h1>Petra Quill</h1><p>Realtor®</p><a href="tel:7755550132">(775) 555-0132</a>
			<a href="mailto:petra@example.com">Email</a></div></main>`,
			'https://homes.example.com/agents/petra-quill',
		);
		expect([kind, suggested_lead]).toEqual(['agent-profile', undefined]);
		expect(people).toEqual([
			{
				role: 'other',
				first_name: 'Petra',
				last_name: 'Quill',
				phone_number: '(775) 555-0132',
				email: 'petra@example.com',
			},
		]);
	});

	it('an article, a missing page and a newsletter are other pages', async () => {
		expect((await capture('<h1>Ten ways to paint a wall</h1><p>From $20.</p>')).kind).toBe('other');
		expect((await capture('<h1>Page not found</h1>')).kind).toBe('other');
		expect(
			(
				await capture(
					'<p>New listing: 12 Alder Way, Sparks, NV 89431</p><p>$1,800/mo</p><p>2 beds</p><p>Unsubscribe</p>',
				)
			).kind,
		).toBe('other');
	});
});

describe('what a single-page site leaves behind', () => {
	const OTHER = { ...LISTING, url: 'https://homes.example.com/listing/9-cedar-court', name: '9 Cedar Ct' };

	it('structured data that names another page is dropped', async () => {
		const { listing } = await capture(
			`${jsonLd(OTHER)}<h1>12 Alder Way, Sparks, NV 89431</h1><p>$399,000</p><p>For sale</p>`,
			'https://homes.example.com/listing/12-alder-way-240012345',
		);
		expect(listing?.price).toBe(399000);
	});

	it('structured data of another house than the heading is dropped', async () => {
		const { url: _, ...unnamed } = OTHER;
		const stale = {
			...unnamed,
			mainEntity: { '@type': 'House', address: { ...ADDRESS, streetAddress: '9 Cedar Ct' } },
		};
		const { listing } = await capture(
			`${jsonLd(stale)}<h1>12 Alder Way, Sparks, NV 89431</h1><p>$399,000</p><p>For sale</p>`,
		);
		expect(listing).toMatchObject({ price: 399000, property: { address: { street_number: '12' } } });
	});

	it('a portal’s state of the previous listing is dropped with its agent', async () => {
		const property = {
			zpid: 11112222,
			address: { streetAddress: '9 Cedar Ct', city: 'Sparks', state: 'NV', zipcode: '89431' },
			price: 1,
			attributionInfo: { agentName: 'Otis Marsh', brokerName: 'Marsh Realty' },
		};
		const state = {
			props: { pageProps: { componentProps: { gdpClientCache: JSON.stringify({ Query: { property } }) } } },
		};
		const page = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>
			<h1>12 Alder Way, Sparks, NV 89431</h1><span data-testid="price">$415,000</span>
			<p>Listed by:</p><p>Petra Quill</p><p>Quill Realty LLC</p>`;
		const { listing, people } = await capture(
			page,
			'https://www.zillow.com/homedetails/12-Alder-Way-Sparks-NV-89431/33334444_zpid/',
		);
		expect(listing).toMatchObject({ price: 415000, property: { address: WHOLE } });
		expect(people.map(({ last_name, company }) => last_name ?? company)).toEqual(['Quill', 'Quill Realty LLC']);
	});
});

it.each([
	['a car', '2011 Falcon Cruiser Turbo', '$24,500', '/cars/2011-falcon-cruiser/7700000001'],
	['a boat', '1986 capri 4500', '$4,500', '/boats/1986-capri/7700000002'],
])('%s for sale is no home', async (_, title, price, path) => {
	const html = `<title>${title} - by owner</title><main><h1>${title}</h1><p>${price}</p><p>For sale by owner. Runs well. 17 ft.</p></main>`;
	const { kind, listing } = await capture(html, `https://ads.example.com${path}`);
	expect([kind, listing]).toEqual(['other', undefined]);
});

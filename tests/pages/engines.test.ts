import { describe, expect, it } from 'vitest';
import { openReader } from './sample';

const samples = openReader();

const URL = 'https://www.quillhomes.example.com/listing-detail/12-n-alder-way/';

const agent = (name: string, email: string) => `<li class="rch-agent-item"><div class="rch-listing-agent-info">
	<span class="rch-agent-name"><a href="/agents/x/">${name}</a><div class="rch_main_listing_agent_data">
	<div class="rch-agent-license"><span>Licence number:</span> <span class="rch_agent_data_listing">S.0176543</span></div>
	<div class="rch-agent-phone"><span>Phone:</span> <span class="rch_agent_data_listing"><a href="tel:7755550143">7755550143</a></span></div>
	<div class="rch-agent-email"><span>Email:</span> <span class="rch_agent_data_listing"><a href="mailto:${email}">${email}</a></span></div>
	</div></span></div></li>`;
const agents = (heading: string, ...items: string[]) =>
	`<div class="rch-agent-exists rch-agent-info"><h2>${heading}</h2><ul class="rch-agent-list">${items.join('')}</ul></div>`;

const rechatPage = (people: string) => `<html><head><title>12 N Alder Way - Quill Homes</title>
	<script type="application/ld+json">${JSON.stringify({
		'@context': 'https://schema.org',
		'@type': 'RealEstateListing',
		name: '12 N Alder Way, Sparks, NV 89431',
		url: URL,
		image: ['https://photos.example.com/12-alder/1.jpg', 'https://photos.example.com/12-alder/2.jpg'],
		about: {
			'@type': 'SingleFamilyResidence',
			address: {
				'@type': 'PostalAddress',
				addressCountry: 'US',
				streetAddress: '12 Alder Way',
				addressLocality: 'Sparks',
				addressRegion: 'Nevada',
				postalCode: '89431',
			},
		},
		offers: { '@type': 'Offer', url: URL, price: 415000, priceCurrency: 'USD' },
		identifier: '240012345',
	})}</script></head>
	<body><main><div id="rch-house-detail"><div class="rch-single-price-house">$415,000</div>
	<h1 class="rch-single-address">12 N Alder Way, Sparks, NV 89431</h1>
	<div class="rch-formatted-data-summary"><ul><li><b>3</b><span>Total Bedrooms</span></li>
	<li><b>$198</b><span>Price/SQ.FT</span></li></ul></div>${people}</div></main></body></html>`;

describe("Rechat's own WordPress plugin", () => {
	it('says the MLS number as a bare identifier, and the direction only in its heading', async () => {
		const { kind, listing, people } = await samples.capture(
			rechatPage(agents('Listing Agent', agent('Petra Quill', 'petra@example.com'))),
			URL,
		);
		expect(kind).toBe('listing');
		expect(listing).toMatchObject({
			mls_number: '240012345',
			price: 415000,
			cover_image_url: 'https://photos.example.com/12-alder/1.jpg',
			property: { address: { street_number: '12', street_dir_prefix: 'N', street_name: 'Alder', state_code: 'NV' } },
		});
		expect(people).toMatchObject([
			{
				role: 'listing_agent',
				first_name: 'Petra',
				last_name: 'Quill',
				email: 'petra@example.com',
				license: 'S.0176543',
			},
			{ role: 'broker', company: 'Quill Homes' },
		]);
	});

	it('calls the agent who brought the buyer the "seller agent"', async () => {
		const both =
			agents('Listing Agent', agent('Petra Quill', 'petra@example.com')) +
			agents('Seller Agent', agent('Omar Finch', 'omar@example.com'));
		const roles = async (html: string) =>
			(await samples.capture(rechatPage(html), URL)).people.map(({ role, last_name }) => [role, last_name]);
		expect(await roles(both)).toEqual([
			['listing_agent', 'Quill'],
			['broker', undefined],
			['buyer_agent', 'Finch'],
		]);
		const alone = `${agents('Seller Agent', agent('Omar Finch', 'omar@example.com'))}
			<div class="rch-agent-no-exists">Listing Provided Courtesy of Ann Reed, Vale Realty</div>`;
		expect(await roles(alone)).toContainEqual(['buyer_agent', 'Finch']);
		expect(await roles(alone)).not.toContainEqual(['listing_agent', 'Finch']);
	});
});

describe('a bare identifier', () => {
	it('of a site that is not known is its own number', async () => {
		const page = rechatPage('').replace(/class="rch[\w-]*"|id="rch[\w-]*"/g, '');
		expect((await samples.capture(page, URL)).listing?.mls_number).toBeUndefined();
	});
});

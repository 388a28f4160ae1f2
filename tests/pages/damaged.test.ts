import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReader } from './sample';

const samples = openReader();

const HOME = {
	'@type': ['Product', 'SingleFamilyResidence'],
	name: '12 Alder Way',
	address: { '@type': 'PostalAddress', streetAddress: '12 Alder Way', addressLocality: 'Sparks', postalCode: '89431' },
	offers: { '@type': 'Offer', price: 415000, offeredBy: { '@type': 'Person', name: 'Petra Quill' } },
};
/** One of everything that is read: structured data, microdata, a state, tags, contacts, a picture, other homes. */
const PAGE = `<!doctype html><html lang="en"><head><title>12 Alder Way, Sparks, NV 89431 | Quill Homes</title>
<link rel="canonical" href="https://homes.example.com/listing/12-alder-way"><meta property="og:image" content="https://p.example.com/1.jpg">
<meta property="og:description" content="For sale: $415,000, MLS# 240012345"><script type="application/ld+json">${JSON.stringify(HOME)}</script>
<script type="application/json">${JSON.stringify({ ListPrice: 415000, UnparsedAddress: '12 Alder Way', City: 'Sparks', ListAgentFullName: 'Petra Quill' })}</script></head>
<body><header><a href="tel:7755550100">775-555-0100</a></header><main itemscope itemtype="https://schema.org/House"><h1 itemprop="name">12 Alder Way, Sparks, NV 89431</h1>
<p itemprop="price" content="415000">$415,000</p><p>3 beds, 2 baths</p><img src="https://p.example.com/1.jpg" alt="12 Alder Way" width="800">
<div class="agent-card"><p>Listed by</p><p>Petra Quill</p><p>Quill Realty LLC</p><a href="tel:7755550132">775-555-0132</a><a href="mailto:petra@example.com">Email</a></div>
<h2>Similar homes</h2><ul><li><a href="/9-cedar">9 Cedar Ct, Sparks, NV 89431</a> $389,500</li></ul></main><footer>© Quill Homes</footer></body></html>`;
const ATTRIBUTE = /[\w:-]+="[^"]*"/g;
const COUNT = PAGE.match(ATTRIBUTE)?.length ?? 0;

/** The page with the values of two of its attributes exchanged. */
function swapped(one: number, other: number): string {
	const attributes = PAGE.match(ATTRIBUTE) ?? [];
	const value = (at: number) => /"[^"]*"/.exec(attributes[at] ?? '')?.[0] ?? '""';
	let at = -1;
	return PAGE.replace(ATTRIBUTE, (whole) => {
		at++;
		return at === one || at === other ? whole.replace(/"[^"]*"/, () => value(at === one ? other : one)) : whole;
	});
}

/** No owner and no inquirer stands anywhere on it, however it is torn. */
async function readsWithoutHarm(html: string): Promise<void> {
	const { kind, suggested_lead, listing } = await samples.capture(html);
	expect(['listing', 'search', 'agent-profile', 'other', 'blocked']).toContain(kind);
	expect(suggested_lead).toBeUndefined();
	const { price, property } = listing ?? {};
	expect([undefined, 415000]).toContain(price);
	expect([undefined, '12']).toContain(property?.address?.street_number);
}

describe('a damaged page', () => {
	it('cut anywhere says what is left or less, never another home', async () => {
		const whole = await samples.capture(PAGE);
		expect(whole.listing).toMatchObject({ price: 415000, mls_number: '240012345' });
		await fc.assert(
			fc.asyncProperty(fc.nat(PAGE.length), (end) => readsWithoutHarm(PAGE.slice(0, end))),
			{ numRuns: 60 },
		);
	}, 60_000);

	it('with attributes swapped neither', async () => {
		const at = fc.nat(COUNT - 1);
		await fc.assert(
			fc.asyncProperty(at, at, (one, other) => readsWithoutHarm(swapped(one, other))),
			{ numRuns: 60 },
		);
	}, 60_000);
});

describe('names of all the world', () => {
	it.each([
		['מאיה כהן', 'מאיה', 'כהן'],
		['ليلى حداد', 'ليلى', 'حداد'],
		['Zoë 🌻 Müller-Østby', 'Zoë', 'Müller-Østby'],
		['Nguyễn Thị Hà', 'Nguyễn', 'Hà'],
		['\u202ePetra\u202c Quill', 'Petra', 'Quill'],
	])('%s', async (name, first_name, last_name) => {
		const offers = {
			'@type': 'Offer',
			price: 415000,
			offeredBy: { '@type': 'Person', name, telephone: '775-555-0132' },
		};
		const script = `<script type="application/ld+json">${JSON.stringify({ ...HOME, offers })}</script>`;
		const { people } = await samples.capture(`${script}<h1>12 Alder Way, Sparks, NV 89431</h1>`);
		expect(people[0]).toMatchObject({ role: 'listing_agent', first_name, last_name });
	});
});

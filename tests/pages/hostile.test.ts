import { describe, expect, it } from 'vitest';
import { openReader } from './sample';

const samples = openReader();

const LISTING = '<h1>12 Alder Way, Sparks, NV 89431</h1><p>For sale</p><p>$415,000</p><p>3 beds</p>';
const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
const house = (more: object) =>
	JSON.stringify({
		'@type': 'SingleFamilyResidence',
		address: {
			'@type': 'PostalAddress',
			streetAddress: '12 Alder Way',
			addressLocality: 'Sparks',
			addressRegion: 'NV',
			postalCode: '89431',
		},
		...more,
	});
const listingOn = async (html: string) => (await samples.capture(html)).listing;

describe('hostile structured data', () => {
	it.each([
		['cut in the middle', house({}).slice(0, 90)],
		['of another shape', '[[[null, 7, "x", {"@type": {"a": 1}}]]]'],
		[
			'with an inherited key',
			house({}).replace('{', '{"__proto__": {"price": 1, "@type": "Offer"}, "constructor": {"name": "x"},'),
		],
		[
			'that refers to itself',
			'{"@graph": [{"@id": "#a", "@type": "House", "mainEntity": {"@id": "#b"}}, {"@id": "#b", "@type": "House", "mainEntity": {"@id": "#a"}, "about": {"@id": "#b"}}]}',
		],
		['nested a thousand deep', `${'{"mainEntity":'.repeat(1_000)}1${'}'.repeat(1_000)}`],
		['of ten megabytes', `{"@type": "House", "description": "${'x'.repeat(10_000_000)}"}`],
	])('%s takes nothing else with it', async (_, text) => {
		expect(await listingOn(script(text) + LISTING)).toMatchObject({
			price: 415000,
			property: { address: { street_number: '12', postal_code: '89431' } },
		});
	});

	it('is read through comment fences, raw line breaks and a last comma', async () => {
		const text = house({ offers: { price: 399000 } })
			.replace('12 Alder Way', '12 Alder\nWay')
			.replace(/}$/, ',}');
		const listing = await listingOn(`${script(`<!-- ${text} -->`)}<h1>12 Alder Way, Sparks</h1><p>For sale</p>`);
		expect(listing).toMatchObject({
			price: 399000,
			property: { address: { street_name: 'Alder', postal_code: '89431' } },
		});
	});

	it('loses its markup and control characters', async () => {
		const person = {
			'@type': 'Person',
			name: '<img src=x onerror=alert(1)>Petra\u0000 \u202eQuill<script>',
			telephone: '(775) 555-0132',
		};
		const text = house({ offers: { price: 415000, offeredBy: person } }).replace(/</g, '\\u003c');
		const { people } = await samples.capture(script(text) + LISTING);
		expect(people[0]).toMatchObject({ first_name: 'Petra', last_name: 'Quill' });
		expect(JSON.stringify(people)).not.toMatch(/[<>\u202e]|onerror|\\u0000/);
	});
});

describe('addresses of other kinds', () => {
	it.each([
		'javascript:alert(1)',
		'data:image/png;base64,AAAA',
		'file:///etc/passwd',
		'blob:https://homes.example.com/1',
		'//',
	])('%s never comes out as a picture', async (image) => {
		const meta = `<html><head><meta property="og:image" content="${image}"></head><body>`;
		const { listing } = await samples.capture(
			`${meta}${script(house({ image }))}${LISTING}<img src="${image}" width="600" alt="12 Alder Way"></body></html>`,
		);
		expect(listing?.cover_image_url).toBeUndefined();
	});

	it('neither as the page’s own', async () => {
		const { referer_url } = await samples.capture(LISTING, 'javascript:alert(1)');
		expect(referer_url).toBeUndefined();
	});
});

describe('a clobbered document', () => {
	it('is read all the same', async () => {
		const fields = [
			'attributes',
			'getAttribute',
			'nodeName',
			'nodeType',
			'firstChild',
			'nextSibling',
			'parentNode',
			'textContent',
			'querySelectorAll',
			'childNodes',
		]
			.map((name) => `<input name="${name}" id="${name}">`)
			.join('');
		const images = ['querySelectorAll', 'title', 'body', 'head', 'documentElement', 'location', 'createTreeWalker']
			.map((name) => `<img name="${name}">`)
			.join('');
		const html = `${images}<form>${fields}${LISTING}<p>Listed by Petra Quill • Quill Realty LLC</p></form>`;
		const { listing, people } = await samples.capture(html);
		expect(listing).toMatchObject({ price: 415000, property: { address: { street_number: '12' } } });
		expect(people[0]).toMatchObject({ first_name: 'Petra', last_name: 'Quill' });
	});
});

describe('a page of great size', () => {
	it('of 100,000 nodes is read, and what crosses stays small', async () => {
		await samples.read(LISTING);
		await samples.page().evaluate(`{
			const many = document.createElement('div');
			for (let i = 0; i < 50_000; i++) many.append(Object.assign(document.createElement('p'), { textContent: 'Cedar ' + i }));
			document.body.append(many);
		}`);
		const reading = await samples.reread();
		expect(JSON.stringify(reading).length).toBeLessThan(600_000);
	});

	it('nested 5,000 deep doesn’t overflow', async () => {
		// Not laid out: the browser's own layout gives up long before.
		await samples.read(`<style>.deep { display: none }</style>${LISTING}<div class="deep"></div>`);
		await samples.page().evaluate(`{
			let at = document.querySelector('.deep');
			for (let i = 0; i < 5_000; i++) at = at.appendChild(document.createElement('div'));
			at.textContent = 'deep';
		}`);
		expect((await samples.reread()).lines.at(-1)?.text).toBe('deep');
	});

	it('is given up when its time is over, with what was read so far', async () => {
		const reading = await samples.read(LISTING + '<p>more</p>'.repeat(3_000), undefined, 0);
		expect(reading.lines.length).toBeGreaterThan(0);
		expect(reading.lines.length).toBeLessThan(1_000);
	});
});

it('nothing on the page is changed', async () => {
	await samples.read(`${script(house({}))}<div id="x" style="color: red">${LISTING}</div>`);
	const before = await samples.page().content();
	await samples.reread();
	expect(await samples.page().content()).toBe(before);
});

import { describe, expect, it } from 'vitest';
import { openReader } from './sample';

const samples = openReader();

const LISTING = '<h1>12 Alder Way, Sparks, NV 89431</h1><p>For sale</p><p>$415,000</p><p>3 beds</p>';
const capture = (html: string) => samples.capture(`<main>${LISTING}${html}</main>`);
const namesOn = async (html: string) =>
	(await capture(html)).people.map(({ role, first_name, last_name, company }) =>
		[role, [first_name, last_name].filter(Boolean).join(' ') || company].join(': '),
	);

describe('what a page’s own words name nobody', () => {
	it.each([
		['a button', '<button>Contact owner</button><h2>Coming Soon</h2>'],
		['a link', '<a href="/owner">Property owner</a><p>Walk Score</p><p>775-555-0199</p>'],
		['a role', '<div role="button">Contact seller</div><p>Pet Friendly</p>'],
		['a tab', '<div role="tablist"><div role="tab">Landlord</div><div role="tab">Market Value</div></div>'],
		['a menu in the header', '<header><nav><ul><li>For sale by owner</li><li>Coming Soon</li></ul></nav></header>'],
		[
			'a menu in the footer',
			'<footer><ul><li>Property Management</li><li>Quick Links</li><li>Home Warranty</li></ul></footer>',
		],
		['a caption that goes on', '<p>Landlord advice</p><p>Quick Links</p>'],
		['a row of costs', '<p>Seller agent commission <span>(3%) $15,155</span></p><p>Escrow Officer</p>'],
		['an announcement without a name', '<div><p>Listed by:</p></div><div><h4>My Notes</h4><p>Edit</p></div>'],
		['an owner whom nobody can reach', '<p>Owner: Nadia Ferris</p><p>Tax History</p>'],
		['a caption over two facts', '<h3>Property Owner</h3><p>Flood Risk</p><p>Public Transit</p>'],
	])('%s', async (_, html) => {
		expect(await namesOn(html)).toEqual([]);
	});
});

describe('a label reaches as far as its element', () => {
	it.each([
		[
			'a definition list',
			'<dl><dt>Listing Agent</dt><dd>Petra Quill</dd><dt>Office</dt><dd>Quill Realty LLC</dd></dl><p>Otis Marsh</p>',
			['listing_agent: Petra Quill'],
		],
		[
			'a heading and a card',
			'<section><div><h3>Listed By</h3></div><div><div><a href="/agents/petra">Petra Quill</a></div><div>DRE #01234567</div></div></section>',
			['listing_agent: Petra Quill'],
		],
		[
			'rows of a table',
			'<table><tr><td>Agent:</td><td>Petra Quill</td></tr><tr><td>Phone:</td><td>775-555-0132</td></tr><tr><td>Company:</td><td>Quill Realty LLC</td></tr></table>',
			['listing_agent: Petra Quill', 'broker: Quill Realty LLC'],
		],
		[
			'two agents, each announced',
			'<p>Listing by <a href="/a">Petra Quill</a> • <span>Quill Realty LLC</span></p><p>Listing by <a href="/b">Otis Marsh</a> • <span>Quill Realty LLC</span></p><p>Site checked: a minute ago</p>',
			['listing_agent: Petra Quill', 'listing_agent: Otis Marsh', 'broker: Quill Realty LLC'],
		],
	])('%s', async (_, html, people) => {
		expect(await namesOn(html)).toEqual(people);
	});

	it('the number in the next row is the agent’s', async () => {
		const html = '<div><p>Listing Agent:</p><p>Petra Quill</p></div><div><p>Phone:</p><p>775-555-0132</p></div>';
		expect((await capture(html)).people[0]).toMatchObject({ last_name: 'Quill', phone_number: '775-555-0132' });
	});
});

describe('a price that was', () => {
	it.each([
		['struck out', '<p><s>$475,000</s> <b>$449,900</b></p>'],
		['deleted', '<p><del>$475,000</del></p><p>$449,900</p>'],
		['struck out by a style of its own', '<p><span style="text-decoration: line-through">$475,000</span> $449,900</p>'],
		[
			'struck out by a style sheet, from around it',
			'<style>.was { text-decoration: line-through }</style><p><span class="was"><b>$475,000</b></span> <b>$449,900</b></p>',
		],
		['called so', '<p>Was <s>$475,000</s> $449,900</p>'],
	])('%s is not the home’s', async (_, html) => {
		const { listing } = await samples.capture(
			`<main><h1>12 Alder Way, Sparks, NV 89431</h1>${html}<p>3 beds</p></main>`,
		);
		expect(listing?.price).toBe(449900);
	});
});

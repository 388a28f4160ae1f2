import { describe, expect, it } from 'vitest';
import { jsonLd, openReader } from './sample';

const samples = openReader();

const LISTING = '<h1>12 Alder Way, Sparks, NV 89431</h1><p>For sale</p><p>$415,000</p><p>3 beds</p>';
const peopleOn = async (html: string, url?: string) => (await samples.capture(`${LISTING}${html}`, url)).people;
const leadOn = async (html: string) => {
	const { people, suggested_lead } = await samples.capture(`${LISTING}${html}`);
	return suggested_lead === undefined ? undefined : people[suggested_lead];
};

const PETRA = { role: 'listing_agent', first_name: 'Petra', last_name: 'Quill' };
const OFFICE = { role: 'broker', company: 'Quill Realty LLC' };

it('nobody is named like the town of an address behind a label', async () => {
	expect(await peopleOn('<p>For sale by owner: 31 Juniper Rd, Fallow Creek, OR 97999</p>')).toEqual([]);
	expect(await peopleOn('<p>Listed by Petra Quill, 31 Juniper Rd, Fallow Creek, OR, petra@example.com</p>')).toEqual([
		{ ...PETRA, email: 'petra@example.com' },
	]);
});

describe('the listing’s agent', () => {
	it('is who offers it in structured data, with the office he works for', async () => {
		const people = await peopleOn(
			jsonLd({
				'@type': 'RealEstateListing',
				offers: {
					'@type': 'Offer',
					price: 415000,
					offeredBy: {
						'@type': 'RealEstateAgent',
						name: 'Petra Quill',
						telephone: '(775) 555-0132',
						email: 'mailto:petra@example.com',
						worksFor: { '@type': 'Organization', name: 'Quill Realty LLC', telephone: '(775) 555-0100' },
					},
				},
			}),
		);
		expect(people).toEqual([
			{ ...PETRA, phone_number: '(775) 555-0132', email: 'petra@example.com', company: 'Quill Realty LLC' },
			{ ...OFFICE, phone_number: '(775) 555-0100' },
		]);
	});

	it.each([
		['<p>Listed by <b>Petra Quill</b> • Quill Realty LLC</p>'],
		['<p>Listing courtesy of Quill Realty LLC, Petra Quill</p>'],
		['<div><p>Presented by:</p><p>Petra Quill</p></div><div><p>Brokered by:</p><p>Quill Realty LLC</p></div>'],
		['<h2>Listing Provided by</h2><p>Petra Quill, Quill Realty LLC</p>'],
		['<p>Listing by:</p><p>Quill Realty LLC</p><p>Petra Quill</p>'],
		['<p>Listing courtesy of Petra Quill of Quill Realty LLC</p>'],
		['<table><tr><td>Agent:</td><td>Petra Quill</td></tr><tr><td>Company:</td><td>Quill Realty LLC</td></tr></table>'],
	])('stands after words that pages use: %s', async (html) => {
		expect(await peopleOn(html)).toEqual([{ ...PETRA, company: 'Quill Realty LLC' }, OFFICE]);
	});

	it('is named before his licence, with no comma between', async () => {
		const people = await peopleOn('<p>Courtesy of Petra Quill DRE #01234567, Quill Realty LLC</p>');
		expect(people).toEqual([{ ...PETRA, company: 'Quill Realty LLC', license: '01234567' }, OFFICE]);
	});

	it('has neither the site’s number below nor the company of another on his card', async () => {
		const people = await peopleOn(
			'<p>Listing agent: Petra Quill</p><footer><a href="tel:7755550100">775-555-0100</a></footer>',
		);
		expect(people).toEqual([PETRA]);
		const [, card] = await peopleOn(
			'<div><p>Otis Marsh</p><p><a href="tel:7755550177">775-555-0177</a></p><p>Listed by Quill Realty LLC</p></div>',
		);
		expect(card).toEqual({ role: 'other', first_name: 'Otis', last_name: 'Marsh', phone_number: '775-555-0177' });
	});

	it('is told from the office’s line below two agents', async () => {
		const people = await peopleOn(
			'<p>Listed by <b>Petra Quill</b> • Quill Realty LLC</p><p>Listed by <b>Otis Marsh</b> • Quill Realty LLC</p><p>Contact: 775-555-0100</p>',
		);
		expect(people.map(({ phone_number }) => phone_number)).toEqual([undefined, undefined, '775-555-0100']);
	});

	it('keeps a licence apart from names and MLS ids', async () => {
		const [agent] = await peopleOn('<p>Listed by</p><p>Petra Quill</p><p>DRE #01234567</p><p>Quill Realty LLC</p>');
		expect(agent).toEqual({ ...PETRA, license: '01234567', company: 'Quill Realty LLC' });
	});

	it('is found on a card by his phone link, the mobile before the office', async () => {
		const people = await peopleOn(`<div class="card"><h3>Petra Quill, SIOR</h3><p>Senior Realtor®</p>
			<a href="tel:7755550100">Office (775) 555-0100</a><a href="tel:7755550132">Mobile (775) 555-0132</a></div>`);
		expect(people).toEqual([{ ...PETRA, phone_number: '(775) 555-0132' }]);
	});

	it('shows an address that Cloudflare hides from robots, and one behind an icon', async () => {
		const hidden = '2a4b4444476a4f524b475a464f04494547';
		const [agent] = await peopleOn(
			`<div><h3>Petra Quill</h3><p>Realtor</p><a href="/cdn-cgi/l/email-protection#${hidden}"><i class="icon"></i></a></div>`,
		);
		expect(agent?.email).toBe('annm@example.com');
	});
});

describe('the numbers of an agent and his office', () => {
	const AGENT = '<p>Petra Quill</p><p>Quill Realty LLC</p>';
	const numbersOn = async (html: string, url?: string) =>
		(await peopleOn(html, url)).map(({ role, phone_number }) => [role, phone_number]);
	const APART = [
		['listing_agent', '775-555-0132'],
		['broker', '775-555-0100'],
	];

	it.each([
		[`<p>Presented by</p>${AGENT}<p>Office: 775-555-0100</p><p>Mobile: 775-555-0132</p>`],
		[`<p>Presented by</p>${AGENT}<p>m: 775-555-0132</p><p>o: 775-555-0100</p>`],
		[
			`<p>Listed by</p>${AGENT}<p><span>Direct: <a href="tel:7755550132">775-555-0132</a></span>
				<span>Office: <a href="tel:7755550100">775-555-0100</a></span></p>`,
		],
	])('are told apart by the words beside them: %s', async (html) => {
		expect(await numbersOn(html)).toEqual(APART);
	});

	it.each([
		['<h3>Petra Quill</h3><p>Realtor</p><p>Cell 775-555-0132</p><p>Office 775-555-0100 ext. 14</p>'],
		[
			`<h3>Petra Quill</h3><p>Realtor</p><p>Mobile: <a href="tel:7755550132">775-555-0132</a></p>
				<p>Office: <a href="tel:7755550100">775-555-0100</a></p><p>Fax: <a href="tel:7755550199">775-555-0199</a></p>`,
		],
	])('are told apart on a card, the mobile first: %s', async (html) => {
		expect(await numbersOn(`<aside>${html}</aside>`)).toEqual([['listing_agent', '775-555-0132']]);
	});

	it('stand in brackets behind the office’s name', async () => {
		const people = await peopleOn('<p>Listing courtesy of: Quill Realty LLC (775-555-0100). Agent: Petra Quill</p>');
		expect(people.map(({ company }) => company)).toEqual(['Quill Realty LLC', 'Quill Realty LLC']);
	});

	it('are found on the agent’s card beside a portal’s courtesy line', async () => {
		const [agent] = await peopleOn(
			`<div><div>Petra Quill</div><a href="tel:7755550132">775-555-0132</a><a href="mailto:petra@example.com">Email</a></div>
			<div><p>Listing courtesy of Quill Realty LLC, Petra Quill</p></div>`,
			'https://www.compass.com/homedetails/12-Alder-Way-Sparks-NV-89431/1ABCDE_pid/',
		);
		expect(agent).toMatchObject({ ...PETRA, phone_number: '775-555-0132', email: 'petra@example.com' });
	});
});

it('two agents are named in one breath, and a firm of two surnames is one office', async () => {
	const named = async (text: string) =>
		(await peopleOn(`<p>Listed by: ${text}</p>`)).map(({ role, last_name, company }) => [role, last_name, company]);
	expect(await named('Petra Quill &amp; Otis Marsh, Quill Realty LLC')).toEqual([
		['listing_agent', 'Quill', 'Quill Realty LLC'],
		['listing_agent', 'Marsh', 'Quill Realty LLC'],
		['broker', undefined, 'Quill Realty LLC'],
	]);
	expect(await named('Quill &amp; Marsh Realty')).toEqual([['broker', undefined, 'Quill & Marsh Realty']]);
});

it('a card has all its lines: what somebody does behind the name, the office’s number, the address below', async () => {
	expect(
		await peopleOn(
			'<div><p>Petra Quill | Realtor</p><p>Direct: 775-555-0132</p><p>Office: 775-555-0100</p><p>petra@example.com</p></div>',
		),
	).toEqual([{ ...PETRA, phone_number: '775-555-0132', email: 'petra@example.com' }]);
});

describe('a company is no', () => {
	const companiesOn = async (html: string) => (await peopleOn(html)).map(({ company }) => company);

	it.each([
		['opening hours', '<p>Managed by: Quill Realty LLC</p><p>Office hours: Mon-Fri 9-5</p>', 'Quill Realty LLC'],
		[
			'label without a name',
			'<div><p>Petra Quill</p><p>Brokerage</p><p>Quill Realty LLC</p><a href="tel:7755550132">775-555-0132</a></div>',
			'Quill Realty LLC',
		],
		[
			'job',
			'<div><p>Petra Quill</p><p>Team Lead</p><p>Quill Realty LLC</p><a href="tel:7755550132">775-555-0132</a></div>',
			'Quill Realty LLC',
		],
		[
			'designation',
			'<div><p>Petra Quill</p><p>REALTOR®, Quill Homes Realty</p><a href="tel:7755550132">775-555-0132</a></div>',
			'Quill Homes Realty',
		],
	])('%s', async (_what, html, company) => {
		expect(new Set(await companiesOn(html))).toEqual(new Set([company]));
	});
});

it('brackets around a whole number are no part of it', async () => {
	const [person] = await peopleOn('<p>Listed by Petra Quill (775-555-0132)</p>');
	expect(person).toMatchObject({ ...PETRA, phone_number: '775-555-0132' });
});

describe('others on the page', () => {
	it('a buyer’s agent in the same sentence as the listing’s office is apart from it', async () => {
		const people = await peopleOn(
			"<p>Listing courtesy of Petra Quill of Quill Realty LLC. Buyer's agent: Otis Marsh, Marsh Homes LLC.</p>",
		);
		expect(people.map(({ role, last_name, company }) => [role, last_name, company])).toEqual([
			['listing_agent', 'Quill', 'Quill Realty LLC'],
			['broker', undefined, 'Quill Realty LLC'],
			['buyer_agent', 'Marsh', 'Marsh Homes LLC'],
		]);
	});

	it('who shows another broker’s listing on his own site is not its agent', async () => {
		const people = await peopleOn(
			`<div><p>Listing courtesy of Petra Quill, Quill Realty LLC</p></div>
			<div><h3>Your Agent</h3><p>Otis Marsh</p><p>Realtor</p><a href="tel:7755550177">775-555-0177</a></div>`,
		);
		expect(people.map(({ role, last_name }) => [role, last_name])).toEqual([
			['listing_agent', 'Quill'],
			['broker', undefined],
			['other', 'Marsh'],
		]);
	});

	it('who lets a rental is its manager, and a branch is no second company', async () => {
		expect(await peopleOn('<p>Leasing contact: Otis Marsh</p><p>Phone: 775-555-0177</p>')).toMatchObject([
			{ role: 'property_manager', last_name: 'Marsh', phone_number: '775-555-0177' },
		]);
		const named = await peopleOn('<p>Listed by</p><p>Petra Quill</p><p>Quill Realty LLC - Fallow Creek Brokerage</p>');
		expect(named.filter(({ role }) => role === 'broker')).toHaveLength(1);
	});

	it('a buyer’s agent of a sold home has his own role and no office', async () => {
		const people = await peopleOn(
			'<p>Listed by Petra Quill • Quill Realty LLC</p><p>Bought with Otis Marsh • Marsh Homes LLC</p>',
		);
		expect(people.map(({ role, last_name, company }) => [role, last_name, company])).toEqual([
			['listing_agent', 'Quill', 'Quill Realty LLC'],
			['broker', undefined, 'Quill Realty LLC'],
			['buyer_agent', 'Marsh', 'Marsh Homes LLC'],
		]);
	});

	it('lenders are no contacts', async () => {
		expect(
			await peopleOn(
				'<div><h3>Otis Marsh</h3><p>Loan officer, NMLS #303012</p><a href="tel:7755550144">Call</a></div>',
			),
		).toEqual([]);
	});

	it('the agents of similar homes are no contacts', async () => {
		const card = (n: number) => `<div><p>${n}00 Cedar Ct, Sparks, NV 89431</p><p>Listing by Otis Marsh</p></div>`;
		expect(await peopleOn(`<section><h2>Similar homes</h2>${card(1)}${card(2)}</section>`)).toEqual([]);
		expect(await peopleOn(`<div>${card(1)}${card(2)}</div>`)).toEqual([]);
	});

	it('buttons, headings and menus are nobody', async () => {
		const html = `<nav><a>Agents</a><a>Find an Agent</a></nav><h2>Contact Agent</h2><p>Request Info</p><h3>Property Managers</h3><p>Home Builders</p>
			<h3>Payment Calculator</h3><p>Listed 3 days ago</p>`;
		expect(await peopleOn(html)).toEqual([]);
	});

	it('a portal’s own service line is nobody’s', async () => {
		const people = await peopleOn(
			'<p>Listed by Petra Quill • Quill Realty LLC</p><p>Contact: 1-844-759-7732</p>',
			'https://www.redfin.com/NV/Sparks/12-Alder-Way-89431/home/12345678',
		);
		expect(people.some(({ phone_number }) => phone_number)).toBe(false);
	});
});

it('an address that breaks into lines stays apart from its town', async () => {
	const { listing } = await samples.capture(
		'<div id="listingAddress">1407 - 88 ALDER CRESCENT<br>Fallow Creek (Old Mill), Ontario L5G0A1</div><p>$769,000</p><p>2 beds</p>',
		'https://www.realtor.ca/real-estate/27000123/1407-88-alder-crescent',
	);
	expect(listing?.property?.address).toMatchObject({ unit_number: '1407', city: 'Fallow Creek' });
});

it('an office on a card of its own is not reached by its fax', async () => {
	const card = (kind: string, number: string) =>
		`<div class="officeCardPhoneCon"><span class="officeCardPhone" data-type="${kind}">☎</span><span class="officeCardContactNumber">${number}</span></div>`;
	const people = await peopleOn(
		`<div class="realtorCardCon"><span class="realtorCardName">Petra Quill</span><span class="realtorCardContactNumber">613-555-0132</span></div>
		<div id="OfficeCard-7"><div class="officeCardName">QUILL REALTY</div>${card('Fax', '613-555-0199')}${card('Telephone', '613-555-0100')}</div>`,
		'https://www.realtor.ca/real-estate/27000123/12-alder-way',
	);
	expect(people).toContainEqual({ ...PETRA, phone_number: '613-555-0132', company: 'QUILL REALTY' });
	expect(people).toContainEqual({ role: 'broker', company: 'QUILL REALTY', phone_number: '613-555-0100' });
});

describe('who is suggested as the lead', () => {
	it('is the seller whom a page without an agent says to contact', async () => {
		const lead = await leadOn(
			'<div><h3>Contact Seller</h3><p>Hollis Brandt</p><a href="tel:5305550177">530-555-0177</a></div>',
		);
		expect(lead).toEqual({ role: 'owner', first_name: 'Hollis', last_name: 'Brandt', phone_number: '530-555-0177' });
	});

	it('is the owner who sells himself', async () => {
		expect(
			await leadOn('<h2>For sale by owner</h2><p>Listed by owner</p><p>Petra Quill</p><p>(775) 555-0132</p>'),
		).toEqual({
			role: 'owner',
			first_name: 'Petra',
			last_name: 'Quill',
			phone_number: '(775) 555-0132',
		});
	});

	it('is the owner of a plain advertisement', async () => {
		expect(await leadOn('<p>FOR SALE BY OWNER</p><p>Contact: Petra Quill</p><p>Phone: 775-555-0132</p>')).toMatchObject(
			{
				role: 'owner',
				last_name: 'Quill',
				phone_number: '775-555-0132',
			},
		);
	});

	it('is the owner of whom only a number is known', async () => {
		expect(
			await leadOn('<h3>Contact the owner</h3><p>By phone</p><a href="tel:775-555-0132">775-555-0132</a>'),
		).toEqual({
			role: 'owner',
			phone_number: '775-555-0132',
		});
	});

	it.each([
		['an agent', '<p>Listed by Petra Quill • Quill Realty LLC</p>'],
		['an office', '<p>Brokered by Quill Realty LLC</p>'],
		['a manager', '<p>Managed by Quill Property Management</p>'],
		['an owner with an agent', '<p>Listed by owner: Otis Marsh</p><p>Listed by Petra Quill • Quill Realty LLC</p>'],
		['an advertiser', '<div><p>Premier Agent</p><h3>Otis Marsh</h3><a href="tel:7755550144">Call</a></div>'],
	])('is never %s', async (_, html) => {
		expect(await leadOn(html)).toBeUndefined();
	});
});

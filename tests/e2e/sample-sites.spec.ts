import { expect } from '@playwright/test';
import { test } from './fixtures';
import type { FieldName } from './form-page';
import { CALLER, INBOX, OWNERS_LISTING } from './samples';

type Fields = Partial<Record<FieldName, string>>;

const ZILLOW = 'https://www.zillow.com/homedetails/77-Bramble-Way-Reno-NV-89509/33334444_zpid/';
const NOBODY: Fields = { 'First name': '', 'Last name': '', Phone: '', Email: '' };

/** What the form must hold for each sample site, right after the toolbar button; an address can't be there by guess. */
const PAGES: [what: string, url: string, fields: Fields][] = [
	[
		'a portal’s own data',
		ZILLOW,
		{ ...NOBODY, Price: '689,000', 'MLS number': '250007777', 'Street address': '77 Bramble Way', ZIP: '89509' },
	],
	[
		'structured data',
		'https://www.sierra-vista-homes.example/listings/12-quail-hollow-ct?utm_source=mail#photos',
		{
			...NOBODY,
			Price: '415,000',
			'MLS number': '250001234',
			'Street address': '12 Quail Hollow Ct',
			City: 'Reno',
			State: 'NV',
			ZIP: '89509',
		},
	],
	[
		'microdata',
		'https://www.lakeshore-rentals.example/apartments/7-harbor-walk-3b',
		{ ...NOBODY, Price: '1,590', 'MLS number': '', City: 'Evanmere', State: 'IL', ZIP: '60999' },
	],
	[
		'a description for social networks and contact links',
		'https://www.harborline-realty.example/homes/219-e-copper-st',
		{ ...NOBODY, Price: '624,900', 'MLS number': 'NW-778120', City: 'Port Alden', State: 'WA', ZIP: '98999' },
	],
	[
		'an owner who sells himself',
		OWNERS_LISTING,
		{
			'First name': 'Hollis',
			'Last name': 'Brandt',
			Phone: '(541) 555-0177',
			Email: 'hollis.brandt@example.com',
			Price: '298,000',
			'Street address': '31 Juniper Rd',
			City: 'Fallow Creek',
			State: 'OR',
		},
	],
	[
		'an inquiry in an inbox',
		INBOX,
		{
			'First name': 'Odette',
			'Last name': 'Marchetti',
			Phone: '(775) 555-0188',
			Email: 'odette.marchetti@example.com',
			'MLS number': '250001234',
			'Street address': '12 Quail Hollow Ct',
			City: 'Reno',
		},
	],
];

const NO_LISTING: Fields = { ...NOBODY, Price: '', 'MLS number': '', 'Street address': '', City: '' };

test('each kind of page is in the form as soon as the button was pressed', async ({ visit, openForm }) => {
	for (const [what, url, fields] of PAGES)
		await test.step(what, async () => {
			const form = await openForm(await visit(url));
			await form.expectFields(fields);
			await form.page.close();
		});
	await test.step('search results are said to be no listing', async () => {
		const form = await openForm(await visit('https://www.sierra-vista-homes.example/search'));
		await expect(form.page.getByRole('main').getByRole('status')).toHaveText(
			'This page lists several homes.Open one, or enter the property yourself.',
		);
		await form.expectFields(NO_LISTING);
	});
});

test('the agents of a page are offered, and none is made the lead', async ({ visit, openForm }) => {
	await test.step('on an agent’s profile', async () => {
		const form = await openForm(await visit('https://www.sierra-vista-homes.example/agents/marisol-quintana'));
		await form.openPeople();
		await expect(form.page.getByText('Marisol Quintana').first()).toBeVisible();
		await expect(form.page.getByRole('button', { name: 'Use as lead' })).toBeVisible();
		await form.closePage();
		await form.expectFields(NO_LISTING);
		await form.page.close();
	});
	await test.step('on a listing', async () => {
		const form = await openForm(await visit('https://www.harborline-realty.example/homes/219-e-copper-st'));
		await form.openPeople();
		const people = form.page.getByRole('listitem').filter({ hasText: 'Tobias Lindgren' });
		await expect(people).toContainText('(206) 555-0144');
		await expect(people).toContainText('tobias.lindgren@example.com');
		await form.expectFields(NOBODY);
	});
});

test('a portal’s page is sent with its own address, a mailbox never', async ({ visit, openForm, sandbox }) => {
	await test.step('a portal', async () => {
		const form = await openForm(await visit(`${ZILLOW}?utm_source=mail`));
		await form.fill(CALLER);
		await form.send();
		await form.acceptedLeadId();
		await form.page.close();
	});
	await test.step('a mailbox', async () => {
		const form = await openForm(await visit(INBOX));
		await form.send();
		await form.acceptedLeadId();
	});
	const [portal, mail] = sandbox.leads.map(({ payload }) => payload);
	expect(portal).toMatchObject({
		referer_url: ZILLOW,
		listing: { price: 689_000, property: { address: { city: 'Reno' } } },
	});
	expect(mail).not.toHaveProperty('referer_url');
	expect(mail?.note).toContain('we have a dog');
});

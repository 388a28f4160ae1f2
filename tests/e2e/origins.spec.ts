import { expect } from '@playwright/test';
import { test } from './fixtures';
import { OWNERS_LISTING } from './samples';

const TWO_PRICES = 'https://www.odd-pages.example/two-prices';
const OWNER = OWNERS_LISTING;

test('a price that two sources of the page disagree on is marked, and the other one can be taken', async ({
	visit,
	openForm,
}) => {
	const form = await openForm(await visit(TWO_PRICES));
	await form.unfold('Price');
	const price = form.page.locator('[data-field="listing.price"]');
	await expect(price).toContainText("Please check: from the page's structured data");
	await expect(form.field('Price')).toHaveValue('415,000');
	await price.getByRole('button', { name: 'Use “409,000”' }).click();
	await expect(form.field('Price')).toHaveValue('409,000');
	// What the user has chosen is his own.
	await expect(price).not.toContainText('Please check');
});

test('each filled field tells when asked where it comes from, the lead’s own too', async ({ visit, openForm }) => {
	const form = await openForm(await visit(OWNER));
	const phone = form.page.locator('[data-field="phone_number"]');
	await expect(phone).not.toContainText('From');
	const lead = form.page.getByRole('region', { name: 'The lead' });
	await lead.getByRole('button', { name: 'Where from?' }).click();
	await expect(phone).toContainText("From the page's text");
	await form.field('Phone').fill('(541) 555-0178');
	await expect(phone).not.toContainText('From');
	await form.unfold('City');
	const listing = form.page.locator('details.listing');
	await listing.getByRole('button', { name: 'Where does this come from?' }).click();
	await expect(listing.locator('[data-field$=".city"]')).toContainText('From ');
});

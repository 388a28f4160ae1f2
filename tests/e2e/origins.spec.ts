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
	await form.openListing();
	const price = form.page.locator('[data-field="listing.price"]');
	await expect(price).toContainText('Please check');
	await expect(form.field('Price')).toHaveValue('415,000');
	await price.getByRole('button', { name: 'Please check' }).click();
	await expect(price).toContainText('From the page’s data');
	await price.getByRole('menuitem', { name: 'Use “409,000”' }).click();
	await expect(form.field('Price')).toHaveValue('409,000');
	// What the user has chosen is his own.
	await expect(price).not.toContainText('Please check');
});

test('each filled field tells where it comes from, the listing’s when asked', async ({ visit, openForm }) => {
	const form = await openForm(await visit(OWNER));
	const phone = form.page.locator('[data-field="phone_number"]');
	await expect(phone).toContainText('From the page’s text');
	await form.field('Phone').fill('(541) 555-0178');
	await expect(phone).not.toContainText('From');
	await form.openListing();
	const city = form.page.locator('[data-field$=".city"]');
	await expect(city).not.toContainText('From');
	await form.page.getByRole('button', { name: 'Show sources' }).click();
	await expect(city).toContainText('From ');
});

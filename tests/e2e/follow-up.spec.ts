import { expect } from '@playwright/test';
import { test } from './fixtures';
import { LISTING } from './samples';

test('an accepted lead is reassigned and gets an entry on its timeline', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	void extension;
	const form = await openForm(await visit(LISTING));
	await form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
	await form.send();
	const leadId = await form.acceptedLeadId();
	const { page } = form;

	await test.step('other agents are asked for, and it says whom that replaces', async () => {
		await page.getByRole('button', { name: 'Reassign' }).click();
		await expect(page.getByText(/Replaces everyone on it now\. Last set here: Marisol Quintana/)).toBeVisible();
		await form.askFor('Devon Ashworth');
		await page.getByRole('button', { name: 'Request these agents' }).click();
		await expect(page.getByRole('listitem').filter({ hasText: 'Requested Devon Ashworth' })).toContainText(
			'Rechat accepted it',
		);
		const put = sandbox.book.requests.find(({ method }) => method === 'PUT');
		expect(put?.path).toBe(`/leads/${leadId}/assignees`);
		expect(put?.json).toEqual([expect.objectContaining({ first_name: 'Devon', last_name: 'Ashworth' })]);
		expect(put?.customHeaders).toEqual([]);
	});

	await test.step('reassigning to nobody is refused in words', async () => {
		await page.getByRole('button', { name: 'Reassign' }).click();
		await expect(page.getByText(/Last set here: Devon Ashworth/)).toBeVisible();
		await page.getByRole('button', { name: 'Request these agents' }).click();
		await expect(page.getByText('Choose at least one agent.')).toBeVisible();
		await page.getByRole('button', { name: 'Back', exact: true }).click();
	});

	await test.step('what happened with the listing is logged', async () => {
		await page.getByRole('button', { name: 'Add to timeline' }).click();
		await page.getByRole('button', { name: 'Favorited' }).click();
		await page.getByLabel('Notes for the timeline').fill('Likes the garden');
		await page
			.getByRole('region', { name: 'Add to timeline' })
			.getByRole('button', { name: 'Add to timeline' })
			.click();
		await expect(page.getByRole('listitem').filter({ hasText: 'Favorited' })).toContainText('Rechat accepted it');
		const post = sandbox.book.requests.find(({ path }) => path === `/leads/${leadId}/timeline`);
		expect(post?.json).toMatchObject({
			action: 'ContactFavoritedListing',
			notes: 'Likes the garden',
			listing: { url: LISTING, mls_number: '250001234', price: 415_000 },
		});
	});
	await test.step('and so is anything else that Rechat has a word for, with its own details', async () => {
		const panel = page.getByRole('region', { name: 'Add to timeline' });
		const log = async (action: string, fill: () => Promise<void> = async () => undefined) => {
			await page.getByRole('button', { name: 'Add to timeline' }).click();
			await panel.getByRole('button', { name: action, exact: true }).click();
			await fill();
			await panel.getByRole('button', { name: 'Add to timeline' }).click();
			await expect(page.getByRole('listitem').filter({ hasText: action })).toContainText('Rechat accepted it');
		};
		const another = async () => {
			await panel.locator('summary').click();
			await panel.getByLabel('Web address').fill('https://www.example.com/homes/9');
			await panel.getByLabel('Street address').fill('9 Copper St');
			await panel.getByLabel('Price').fill('$389,500');
		};
		const search = async () => {
			await panel.getByRole('button', { name: 'Add to timeline' }).click();
			await expect(panel.getByText('Say at least one thing about the search.')).toBeVisible();
			await panel.getByLabel('Name of the search').fill('Condos downtown');
			await panel.getByLabel('Price to').fill('450,000');
			await panel.getByLabel('Bathrooms from').fill('1.5');
			await panel.getByLabel('Property types').fill('Condominium, Townhouse');
			await panel.getByLabel('Pool required').check();
		};
		await log('Viewed');
		await log('Shared');
		await log('Removed it from favorites');
		await log('Had it valued', another);
		await log('Saved a search', search);
		await log('Removed a saved search', async () => panel.getByLabel('Name of the search').fill('Condos downtown'));
		await log('Searched listings', async () => panel.getByLabel('Bedrooms from').fill('3'));
		await log('Signed up on the website');
		await log('Logged in to the website');

		const entries = sandbox.leads[0]?.timeline.map(({ activity }) => activity) ?? [];
		expect(new Set(entries.map(({ action }) => action)).size).toBe(10);
		expect(entries).toContainEqual({
			action: 'ContactValuedListing',
			listing: expect.objectContaining({
				url: 'https://www.example.com/homes/9',
				price: 389_500,
				property: { address: { street_address: '9 Copper St' } },
			}),
		});
		expect(entries).toContainEqual({
			action: 'ContactCreatedSearch',
			search: {
				title: 'Condos downtown',
				maximum_price: 450_000,
				minimum_bathrooms: 1.5,
				property_types: ['Condominium', 'Townhouse'],
				pool: true,
			},
		});
		expect(entries).toContainEqual({ action: 'ContactLoggedIn' });
	});
	await page.screenshot({ path: test.info().outputPath('changed.png') });
});

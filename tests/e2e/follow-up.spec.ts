import { expect } from '@playwright/test';
import { test } from './fixtures';

const LISTING = 'https://www.sierra-vista-homes.example/listings/12-quail-hollow-ct';

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
		await page.getByRole('button', { name: 'Ask for these agents' }).click();
		await expect(page.getByRole('listitem').filter({ hasText: 'Asked for Devon Ashworth' })).toContainText(
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
		await page.getByRole('button', { name: 'Ask for these agents' }).click();
		await expect(page.getByText('Choose at least one agent.')).toBeVisible();
	});

	await test.step('what happened with the listing is logged', async () => {
		await page.getByRole('button', { name: 'Add to timeline', expanded: false }).click();
		await page.getByRole('button', { name: 'Favorited it' }).click();
		await page.getByLabel('Notes for the timeline').fill('Likes the garden');
		await page
			.getByRole('region', { name: 'Add to timeline' })
			.getByRole('button', { name: 'Add to timeline' })
			.click();
		await expect(page.getByRole('listitem').filter({ hasText: 'Favorited it' })).toContainText('Rechat accepted it');
		const post = sandbox.book.requests.find(({ path }) => path === `/leads/${leadId}/timeline`);
		expect(post?.json).toMatchObject({
			action: 'ContactFavoritedListing',
			notes: 'Likes the garden',
			listing: { url: LISTING, mls_number: '250001234', price: 415_000 },
		});
	});
	await page.screenshot({ path: test.info().outputPath('changed.png') });
});

import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { LeadsPage } from './leads-page';

const SITE = 'https://www.sierra-vista-homes.example/listings';
const QUAIL = `${SITE}/12-quail-hollow-ct`;
const SAGEBRUSH = `${SITE}/48-sagebrush-ln`;

const combobox = (page: Page) => page.getByRole('combobox', { name: 'Which lead?' });

test('a listing is added to the timeline of somebody who was sent before', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	const quail = await visit(QUAIL);
	await test.step('three are sent; Rechat gives the second no id', async () => {
		const form = await openForm(quail);
		await form.fill({ 'First name': 'Nora', 'Last name': 'Fields', Phone: '(775) 555-0142' });
		await form.send();
		await form.acceptedLeadId();
		sandbox.misbehave({ fault: 'no-content', on: 'capture' });
		for (const name of ['Wendell', 'Imani']) {
			await form.page.getByRole('button', { name: 'New lead from this page' }).click();
			await form.fill({ 'First name': name, Email: `${name.toLowerCase()}@example.com` });
			await form.send();
			const receipt = name === 'Wendell' ? 'without an ID' : 'Rechat doesn’t confirm who received it';
			await expect(form.page.getByText(receipt)).toBeVisible();
		}
		await form.page.close();
	});

	const sagebrush = await visit(SAGEBRUSH);
	const form = await openForm(sagebrush);
	const { page } = form;
	await test.step('the newest stand first; somebody without an id can only be filled in', async () => {
		await form.fill({ Note: 'Typed meanwhile' });
		await page.getByRole('button', { name: 'Past lead', exact: true }).click();
		await expect(page.getByRole('option')).toContainText(['Imani', 'Wendell', 'Nora Fields']);
		await page.getByRole('option', { name: /Wendell/ }).click();
		await expect(page.getByText('Rechat gave no ID for it')).toBeVisible();
		await page.getByRole('button', { name: 'Use this person' }).click();
		await form.expectFields({ 'First name': 'Wendell', Email: 'wendell@example.com', Note: 'Typed meanwhile' });
		await expect(page.getByText('You can’t add to that lead from here')).toBeVisible();
		await page.getByRole('button', { name: 'Past lead', exact: true }).click();
	});

	await test.step('found by her phone, with the keyboard, and written on her timeline', async () => {
		await combobox(page).fill('555-0142');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Shared' }).click();
		await page.getByLabel('Notes for the timeline').fill('Sent her the floor plan');
		await page.getByRole('button', { name: 'Add to timeline' }).click({ clickCount: 3 });
		await expect(page.getByRole('listitem')).toContainText('Shared: 48 Sagebrush Ln · Sent her the floor plan');
		await expect(page.getByRole('listitem')).toContainText('Rechat accepted it');
		expect(sandbox.leads[0]?.timeline.map(({ activity }) => activity)).toEqual([
			{
				action: 'ContactSharedListing',
				listing: {
					url: SAGEBRUSH,
					mls_number: '250001377',
					cover_image_url: 'https://www.sierra-vista-homes.example/pictures/sagebrush-front.png',
					price: 389_500,
					property: { address: { street_address: '48 Sagebrush Ln' } },
				},
				notes: 'Sent her the floor plan',
			},
		]);
	});

	await test.step('the form waits behind the receipt, as it was', async () => {
		await page.getByRole('button', { name: 'Keep Nora handy while you shop' }).click();
		await expect(page.getByRole('button', { name: /^Stop shopping for Nora/ })).toBeVisible();
		await page.getByRole('button', { name: 'Back to the form' }).click();
		await form.expectFields({ 'First name': 'Wendell', Note: 'Typed meanwhile' });
		await page.close();
	});

	await test.step('shopping for her, the next listing is one click', async () => {
		const next = await openForm(quail);
		await next.page.getByRole('button', { name: 'New lead from this page' }).click();
		await next.page.getByRole('button', { name: 'Viewed: add to the timeline of Nora Fields' }).click();
		await expect(next.page.getByRole('listitem').filter({ hasText: 'Viewed: 12 Quail' })).toContainText(
			'Rechat accepted it',
		);
		expect(sandbox.leads[0]?.timeline).toHaveLength(2);
		await next.page.getByRole('button', { name: /^Stop shopping for Nora/ }).click();
		await next.page.getByRole('button', { name: 'Back to the form' }).click();
		await expect(next.page.getByRole('list', { name: 'Shopping for' })).toHaveCount(0);
		await next.page.close();
	});

	await test.step('her history has both, and nobody else has any', async () => {
		const leads = await LeadsPage.open(extension);
		await leads.openLead('Nora Fields');
		const history = leads.detail.getByRole('region', { name: 'History' });
		await expect(history).toContainText('Shared: 48 Sagebrush Ln · Sent her the floor plan Rechat accepted it');
		await expect(history).toContainText('Viewed: 12 Quail Hollow Ct Rechat accepted it');
		expect(sandbox.leads.map(({ timeline }) => timeline.length)).toEqual([2, 0, 0]);
	});
});

test('an entry waits for its lead, and says so when the lead ends without an id', async ({
	visit,
	openForm,
	sandbox,
}) => {
	sandbox.misbehave({ fault: 'server-error', on: 'capture' });
	const quail = await openForm(await visit(QUAIL));
	await quail.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
	await quail.send();
	await expect(quail.page.getByRole('heading', { name: 'Not sure it arrived' })).toBeVisible();
	await quail.page.close();

	const { page } = await openForm(await visit(SAGEBRUSH));
	await page.getByRole('button', { name: 'Past lead', exact: true }).click();
	await page.getByRole('option', { name: 'Nora' }).click();
	await expect(page.getByText('Rechat doesn’t have this lead yet')).toBeVisible();
	await page.getByRole('button', { name: 'Add to timeline' }).click();
	const entry = page.getByRole('listitem').filter({ hasText: 'Viewed: 48 Sagebrush Ln' });
	await expect(entry).toContainText('Sent once Rechat accepts this lead');
	expect(sandbox.book.of('timeline')).toEqual([]);
	await page.getByRole('button', { name: 'Mark as done' }).click();
	await expect(entry).toContainText('not logged: no ID from Rechat');
});

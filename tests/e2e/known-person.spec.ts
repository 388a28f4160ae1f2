import { expect } from '@playwright/test';
import { test } from './fixtures';

const SITE = 'https://www.sierra-vista-homes.example/listings';

test('somebody who was sent before is recognised on another listing', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	const { page: first } = await test.step('she is sent from one listing', async () => {
		const form = await openForm(await visit(`${SITE}/12-quail-hollow-ct`));
		await form.fill({ 'First name': 'Nora', 'Last name': 'Fields', Phone: '(775) 555-0142' });
		await form.send();
		await form.acceptedLeadId();
		return form;
	});
	await first.close();

	const form = await openForm(await visit(`${SITE}/48-sagebrush-ln`));
	const notice = form.page.getByRole('status').filter({ hasText: 'You sent Nora' });

	await test.step('the same phone with another name only shares it', async () => {
		await form.fill({ 'First name': 'Wendell', Phone: '775.555.0142' });
		await expect(form.page.getByText(/Same phone number as a lead you sent/)).toBeVisible();
		await expect(notice).toHaveCount(0);
		await expect(form.sendButton).toBeVisible();
	});

	await test.step('the same phone and name is the same person: when and where to', async () => {
		await form.fill({ 'First name': 'Nora' });
		await expect(notice).toContainText(/You sent Nora on .* to Sierra Vista Realty › Reno › Inquiries/);
	});

	await test.step('this listing goes to her timeline, and no second lead is made', async () => {
		// A quick Ctrl+Enter only opens the page where it is chosen what is written.
		await form.page.keyboard.press('Control+Enter');
		await expect(form.page.getByRole('heading', { name: 'Add to Nora’s timeline' })).toBeVisible();
		await form.closePage();
		await form.page.getByRole('button', { name: 'Add to timeline' }).click();
		await form.page.getByRole('button', { name: 'Add to timeline' }).click();
		await expect(form.page.getByRole('listitem').filter({ hasText: 'Viewed' })).toContainText('Rechat accepted it');
		expect(sandbox.leads).toHaveLength(1);
		const entry = sandbox.book.requests.find(({ path }) => path.endsWith('/timeline'));
		expect(entry?.json).toMatchObject({
			action: 'ContactViewedListing',
			listing: { url: `${SITE}/48-sagebrush-ln`, mls_number: '250001377' },
		});
	});

	await test.step('"Send anyway" sends her again', async () => {
		await form.page.getByRole('button', { name: 'New lead from this page' }).click();
		await form.fill({ 'First name': 'Nora', Phone: '775.555.0142' });
		await form.page.getByRole('button', { name: 'Send anyway' }).click();
		await form.acceptedLeadId();
		expect(sandbox.leads).toHaveLength(2);
	});

	await test.step('an agent of the roster gets a warning', async () => {
		await form.page.getByRole('button', { name: 'New lead from this page' }).click();
		await form.fill({ Email: sandbox.agents[1]?.email ?? '' });
		await expect(form.page.getByText('This person is an agent on your roster.')).toBeVisible();
	});
	void extension;
});

test('forgetting all takes the names away and keeps the lead ids', async ({ extension, visit, openForm }) => {
	const form = await openForm(await visit(`${SITE}/12-quail-hollow-ct`));
	await form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
	await form.send();
	const leadId = await form.acceptedLeadId();
	await form.page.close();

	const options = await extension.openExtensionPage('options.html#sending');
	await options.getByRole('button', { name: 'Remove now…' }).click();
	await options
		.getByRole('group', { name: 'Remove contact details now' })
		.getByRole('button', { name: 'Remove now' })
		.click();
	await expect(options.getByText('Saved', { exact: true })).toBeVisible();

	const kept = await options.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('send-to-rechat');
			request.onsuccess = () => resolve(request.result);
		});
		const tables = [...database.objectStoreNames];
		const all = await Promise.all(
			tables.map(
				(table) =>
					new Promise<unknown[]>((resolve) => {
						const request = database.transaction(table).objectStore(table).getAll();
						request.onsuccess = () => resolve(request.result);
					}),
			),
		);
		return JSON.stringify(all);
	});
	expect(kept).toContain(leadId);
	expect(kept).not.toContain('Nora');
	expect(kept).not.toContain('5550142');
	expect(kept).not.toContain('555-0142');
});

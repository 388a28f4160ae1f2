import { expect } from '@playwright/test';
import { test } from './fixtures';
import { FormPage } from './form-page';
import { ReceiptPage } from './receipt-page';
import { CALLER, LISTING, OTHER_LISTING, OWNERS_LISTING } from './samples';

const NOBODY = { 'First name': '', 'Last name': '', Phone: '', Email: '' } as const;

test('what was typed is there again, up to the last letter, until "Start over"', async ({ visit, openForm }) => {
	const page = await visit(LISTING);
	const first = await openForm(page);
	await first.fill({ ...CALLER, Note: 'Saturday?' });
	await first.addTag('Garden');
	await first.field('Last name').focus();
	await first.page.keyboard.type('Fields');
	await first.page.close();

	const second = await openForm(page);
	await second.expectFields({ ...CALLER, 'Last name': 'Fields', Note: 'Saturday?', City: 'Reno' });
	await expect(second.page.getByText('Draft restored')).toBeVisible();
	await expect(second.page.getByText('Lead, Garden')).toBeVisible();
	await second.page.getByRole('button', { name: 'Start over' }).click();
	await expect(second.field('First name')).toBeFocused();
	await second.expectFields({ ...NOBODY, City: 'Reno' });
	await expect(second.page.getByText('Draft restored')).toHaveCount(0);
	await second.page.close();

	const third = await openForm(page);
	await third.expectFields(NOBODY);
	await expect(third.page.getByText('Draft restored')).toHaveCount(0);
});

test('a draft belongs to its page', async ({ visit, openForm, sandbox }) => {
	const page = await visit(`${LISTING}#photos`);
	const first = await openForm(page);
	await first.fill(CALLER);
	await first.page.close();

	await test.step('another page has its own', async () => {
		const form = await openForm(await visit(OTHER_LISTING));
		await form.expectFields({ ...NOBODY, City: 'Sparks' });
		await expect(form.page.getByText('Finish the lead you started')).toHaveCount(0);
		await form.page.close();
	});
	await test.step('the same page in another tab shows it', async () => {
		const form = await openForm(await visit(`${LISTING}#map`));
		await form.expectFields({ ...CALLER, City: 'Reno' });
		await form.page.close();
	});
	await test.step('where the tab moved on, it is offered', async () => {
		await page.goto(OTHER_LISTING);
		const form = await openForm(page);
		await form.expectFields({ ...NOBODY, City: 'Sparks' });
		await expect(form.page.getByText(/Finish the lead you started for Nora, 12 Quail Hollow Ct/)).toBeVisible();
		await form.page.getByRole('button', { name: 'Finish it', exact: true }).click();
		await form.expectFields({ ...CALLER, City: 'Reno' });
		await form.send();
		await form.acceptedLeadId();
		expect(sandbox.leads).toMatchObject([{ payload: { first_name: 'Nora', referer_url: LISTING } }]);
		expect(JSON.stringify(sandbox.leads[0]?.payload)).not.toContain('Sparks');
		await form.page.close();
	});
	await test.step('the page that is open has no part in it', async () => {
		const form = await openForm(page);
		await form.expectFields({ ...NOBODY, City: 'Sparks' });
		await expect(form.page.getByText('Finish the lead you started')).toHaveCount(0);
	});
});

test('a sent draft shows its receipt, and gives way to the next person', async ({ visit, openForm, sandbox }) => {
	const page = await visit(OWNERS_LISTING);
	const first = await openForm(page);
	await first.expectFields({ 'First name': 'Hollis' });
	await first.send();
	const id = await first.acceptedLeadId();
	await first.page.close();

	const second = new FormPage(await openReceipt());
	expect(await second.acceptedLeadId()).toBe(id);
	await new ReceiptPage(second.page).button('New lead from this page').click();
	await expect(second.field('First name')).toBeFocused();
	await second.expectFields({ ...NOBODY, City: 'Fallow Creek', Price: '298,000' });
	await second.fill(CALLER);
	await second.send();
	expect(await second.acceptedLeadId()).not.toBe(id);
	expect(sandbox.leads.map(({ payload }) => payload.first_name)).toEqual(['Hollis', 'Nora']);

	async function openReceipt() {
		return (await openForm(page)).page;
	}
});

test('what is typed before the page was read stays, the rest is filled in', async ({ extension, sandbox }) => {
	const page = await extension.context.newPage();
	await page.goto('https://www.odd-pages.example/streaming', { waitUntil: 'commit' });
	await expect(page.locator('h1')).toBeVisible();
	await extension.triggerAction(page);
	const form = new FormPage(await extension.openedPopup());
	await form.field('First name').pressSequentially('Nora');
	await form.expectFields({ 'First name': 'Nora', 'Street address': '15 Bramble Way', 'MLS number': '' });
	await form.fill({ Price: '444,000' });
	await page.evaluate(() => fetch('/streaming/rest'));
	await form.expectFields({ 'MLS number': '250001555', Price: '444,000', 'First name': 'Nora' });
	await form.send();
	await form.acceptedLeadId();
	expect(sandbox.leads[0]?.payload).toMatchObject({ listing: { mls_number: '250001555', price: 444_000 } });
});

test('"Keep open" survives clicks on the page, with what was typed, and sends', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	const page = await visit(LISTING);
	const popup = await openForm(page);
	await popup.fill(CALLER);
	const form = await popup.keepOpen(extension.context);
	await expect.poll(() => popup.page.isClosed()).toBe(true);
	await form.expectFields({ ...CALLER, City: 'Reno' });
	await page.bringToFront();
	await page.locator('h1').click();
	await page.goto(OTHER_LISTING);
	await form.field('Last name').fill('Fields');
	await form.send();
	await form.acceptedLeadId();
	expect(sandbox.leads).toMatchObject([{ payload: { last_name: 'Fields', referer_url: LISTING } }]);
});

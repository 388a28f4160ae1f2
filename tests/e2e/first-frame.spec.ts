import { expect } from '@playwright/test';
import { test as base } from './fixtures';
import { HeldForm } from './held-form';
import { CALLER, LISTING, OWNERS_LISTING } from './samples';

const test = base.extend<{ /** About a listing that was read before. */ held: HeldForm }>({
	held: async ({ extension, visit, openForm }, use) => {
		await (await openForm(await visit(LISTING))).page.close();
		await use(await HeldForm.on(extension, LISTING));
	},
});

test('what is typed before the form has any code stays, with the cursor, and nothing moves', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	const page = await visit(LISTING);
	await (await openForm(page)).page.close();
	const form = await HeldForm.on(extension, LISTING);
	const { keyboard, mouse } = form.page;
	await keyboard.type('Nora');
	await test.step('what needs code does nothing yet', async () => {
		await keyboard.press('Enter');
		await mouse.click(384, 20);
		await form.field('Lead channel').click();
		await expect(form.page.locator(':popover-open')).toHaveCount(0);
	});
	await form.field('Last name').click();
	await keyboard.type('Fiexlds');
	for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Shift+ArrowLeft']) await keyboard.press(key);
	const places = await form.places();
	await form.letGo();
	expect(await form.places()).toEqual(places);
	await expect(form.field('Last name')).toBeFocused();
	await keyboard.press('Delete');
	await form.expectFields({ 'First name': 'Nora', 'Last name': 'Fields', City: 'Reno' });
	await form.page.close();

	await test.step('it is kept, and was not sent', async () => {
		const again = await openForm(page);
		await again.expectFields({ 'First name': 'Nora', 'Last name': 'Fields', City: 'Reno' });
		expect(sandbox.leads).toEqual([]);
	});
});

test('"Send" is heard before the form has any code, once', async ({ held: form, sandbox }) => {
	await form.page.keyboard.type(CALLER['First name']);
	await form.field('Phone').click();
	await form.page.keyboard.type(CALLER.Phone);
	await form.page.keyboard.press('Control+Enter');
	await form.sendButton.click();
	await form.letGo();
	await form.acceptedLeadId();
	expect(sandbox.leads).toMatchObject([{ payload: { first_name: 'Nora', referer_url: LISTING } }]);
});

test('a button that is pressed before the form has any code does what it does as soon as it has', async ({
	held: form,
}) => {
	await form.field('Lead channel').click();
	await form.letGo();
	await expect(form.page.getByRole('option').filter({ hasText: 'Newsletters' })).toBeVisible();
	await form.page.keyboard.press('Escape');
	await expect(form.page.locator(':popover-open')).toHaveCount(0);
});

test('on a page whose lead was sent it is another person who is typed; else the receipt comes', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	const first = await openForm(await visit(OWNERS_LISTING));
	await first.expectFields({ 'First name': 'Hollis' });
	await first.send();
	const id = await first.acceptedLeadId();
	await first.page.close();

	await test.step('nothing is typed', async () => {
		const form = await HeldForm.on(extension, OWNERS_LISTING);
		await form.letGo();
		expect(await form.acceptedLeadId()).toBe(id);
		await form.page.close();
	});
	await test.step('somebody is typed', async () => {
		const form = await HeldForm.on(extension, OWNERS_LISTING);
		await form.page.keyboard.type('Nora');
		await form.letGo();
		await expect(form.field('First name')).toBeFocused();
		await form.fill({ Phone: CALLER.Phone });
		await form.expectFields({ 'First name': 'Nora', 'Last name': '', Email: '', City: 'Fallow Creek' });
		await form.send();
		expect(await form.acceptedLeadId()).not.toBe(id);
		expect(sandbox.leads.map(({ payload }) => payload.first_name)).toEqual(['Hollis', 'Nora']);
	});
});

test('says what it has to say when its code never comes, with what was typed in sight', async ({ held: form }) => {
	await form.page.keyboard.type('Nora');
	await form.loseCode();
	await expect(form.page.getByText(/couldn’t open its form/)).toBeVisible();
	await expect(form.sendButton).toHaveCount(0);
	await expect(form.field('First name')).toHaveValue('Nora');
});

test.describe('just installed', () => {
	test.use({ isJustInstalled: true });

	test('what is typed stays while the first channel is asked for', async ({ held: form }) => {
		await form.page.keyboard.type('Nora');
		await form.field('Note').click();
		await form.page.keyboard.type('Saturday?');
		await form.letGo();
		await expect(form.page.getByLabel('Lead Channel ID')).toBeVisible();
		await expect(form.field('Note')).toBeFocused();
		await form.expectFields({ 'First name': 'Nora', Note: /^Saturday\?/, City: 'Reno' });
	});
});

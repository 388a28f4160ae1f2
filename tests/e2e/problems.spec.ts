import { expect } from '@playwright/test';
import { usualSetUp } from '../support/set-up';
import { test } from './fixtures';
import type { FieldName, FormPage } from './form-page';
import { LISTING } from './samples';

/** What is typed, where the problem is said, in which words, and what mends it. */
const PROBLEMS: [what: string, typed: Partial<Record<FieldName, string>>, FieldName, says: RegExp, mended: string][] = [
	['nobody', {}, 'First name', /Who is it\?/, 'Nora'],
	['only spaces for a name', { 'First name': '   ' }, 'First name', /Who is it\?/, 'Nora'],
	['a bad email', { 'First name': 'Nora', Email: 'nora@' }, 'Email', /Incomplete/, 'nora@example.com'],
	['a phone in words', { 'First name': 'Nora', Phone: 'call me' }, 'Phone', /Too short/, '775 555 0142'],
	['a price in words', { 'First name': 'Nora', Price: 'a lot' }, 'Price', /Not a number/, '$399,000'],
];

/** The field is marked, says what is wrong where a screen reader finds it, and has the cursor. */
async function expectProblem(form: FormPage, name: FieldName, says: RegExp) {
	const field = form.field(name);
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(says);
	await expect(field).toBeFocused();
	await expect(form.page.getByRole('alert')).toContainText('Not sent yet');
}

/** A list that has to be chosen from says so, and has the cursor. */
async function expectUnchosen(form: FormPage) {
	await expect(form.field('Lead channel')).toContainText('Choose a channel');
	await expect(form.field('Lead channel')).toBeFocused();
	await expect(form.page.getByRole('alert')).toContainText('Choose the channel this lead belongs to.');
}

test('a problem is said at its field, with the cursor there, and nothing is sent', async ({
	visit,
	openForm,
	sandbox,
}) => {
	for (const [what, typed, name, says, mended] of PROBLEMS)
		await test.step(what, async () => {
			const form = await openForm(await visit(`${LISTING}?caller=${encodeURIComponent(what)}`));
			await form.fill(typed);
			await form.closePage();
			await form.send();
			await expectProblem(form, name, says);
			expect(sandbox.book.requests).toEqual([]);
			// The words go as soon as it is mended, and not before.
			await form.field(name).fill(mended);
			await expect(form.field(name)).toHaveAttribute('aria-invalid', 'false');
			await expect(form.page.getByRole('alert')).toHaveCount(0);
			await form.page.close();
		});
});

test('mending one problem leaves the cursor where it is while another one stands', async ({ visit, openForm }) => {
	const form = await openForm(await visit(LISTING));
	await form.fill({ Email: 'nora@', Phone: 'none', Note: '' });
	await form.send();
	await expectProblem(form, 'Phone', /Too short/);
	await form.field('Phone').selectText();
	await form.page.keyboard.type('775 555 0142');
	await form.expectFields({ Phone: '775 555 0142', Email: 'nora@' });
	await form.field('Note').click();
	await form.page.keyboard.type('Saturday');
	await form.expectFields({ Note: 'Saturday', Email: 'nora@' });
	await form.send();
	await expectProblem(form, 'Email', /Incomplete/);
});

test('what is longer than Rechat takes is cut, and the form says so', async ({ visit, openForm, sandbox }) => {
	const form = await openForm(await visit(LISTING));
	const long: [FieldName, number][] = [
		['First name', 100],
		['Last name', 100],
		['Note', 1_000],
	];
	for (const [name, limit] of long) {
		await expect(form.field(name)).not.toHaveAccessibleDescription(/characters/);
		await form.field(name).fill('x'.repeat(10_000));
		await expect(form.field(name)).toHaveValue('x'.repeat(limit));
		await expect(form.field(name)).toHaveAccessibleDescription(`${limit} of ${limit} characters`);
	}
	await form.send();
	await form.acceptedLeadId();
	const { first_name, note } = sandbox.leads[0]?.payload ?? {};
	expect([first_name?.length, note?.length]).toEqual([100, 1_000]);
});

test.describe('without a default channel', () => {
	test.use({
		stored: async ({ sandbox }, use) => {
			const usual = usualSetUp(sandbox);
			await use({ ...usual, settings: { ...usual.settings, defaultChannelId: undefined } });
		},
	});

	test('the form asks for one, and never takes the one used last', async ({ visit, openForm, sandbox }) => {
		const form = await openForm(await visit(LISTING));
		await form.fill({ 'First name': 'Nora' });
		await form.send();
		await expectUnchosen(form);
		expect(sandbox.book.requests).toEqual([]);
		await form.chooseChannel('Newsletters');
		await form.send();
		await form.acceptedLeadId();
		await form.page.close();

		const next = await openForm(await visit(`${LISTING}?next`));
		await next.expectFields({ 'Lead channel': 'Choose a channel' });
		await next.field('Lead channel').click();
		await expect(next.page.getByRole('option').first()).toContainText('Newsletters');
	});
});

import { expect } from '@playwright/test';
import { expectAccessible } from './accessible';
import { test } from './fixtures';
import { goTo, openOptions, section } from './options-page';
import { chooseIn, pick } from './pickers';
import { LISTING } from './samples';

test('rules are made, ordered and tried in the options, and the form says which one decides', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	const options = await openOptions(extension, 'rules');
	const rules = section(options, 'Routing rules');
	const names = rules.getByRole('list', { name: 'Routing rules' }).locator('h2');
	const form = rules.getByRole('form', { name: 'New rule' });
	const add = rules.getByRole('button', { name: 'Add rule' });

	await test.step('a rule is refused until it says something, then added by keyboard alone', async () => {
		await add.focus();
		await options.keyboard.press('Enter');
		await expect(form.getByLabel('Name', { exact: true })).toBeFocused();
		await options.keyboard.type('Dear homes');
		await form.getByLabel('Price from').fill('cheap');
		await options.keyboard.press('Enter');
		await expect(form.getByLabel('Price from')).toHaveAccessibleDescription('Not a price, like 1,000,000');
		await expect(form.getByRole('alert')).toContainText('This rule doesn’t do anything yet.');
		await form.getByLabel('Price from').fill('$1M');
		await pick(form, 'Lead channel', 'Newsletters');
		await form.getByLabel('Tags', { exact: true }).fill('Luxury');
		await form.getByLabel('Tags', { exact: true }).press('Enter');
		await expect(rules.getByRole('button', { name: 'Edit Dear homes' })).toBeFocused();
	});
	await test.step('a second one is moved before it', async () => {
		await add.click();
		await form.getByLabel('Name', { exact: true }).fill('Nevada');
		await form.getByLabel('States').fill('Nevada');
		await form.getByLabel('Lead source').fill('Web site');
		await form.getByRole('button', { name: 'Add rule' }).click();
		await expect(names).toHaveText(['Dear homes', 'Nevada']);
		await expectAccessible(options);
		await rules.getByRole('button', { name: /^Move Nevada/ }).press('ArrowUp');
		await expect(names).toHaveText(['Nevada', 'Dear homes']);
		await options.reload();
		await expect(names).toHaveText(['Nevada', 'Dear homes']);
	});
	await test.step('a trial says which rule matches; one that is off does not', async () => {
		await rules.getByText('Try it').click();
		await rules.getByLabel('State', { exact: true }).fill('NV');
		await rules.getByLabel('Price', { exact: true }).fill('$1,200,000');
		await expect(rules.locator('details.try').getByRole('status')).toContainText('Rule 1, Nevada.');
		// It shows what is on disk, which takes a moment.
		await rules.getByRole('switch', { name: 'Use Nevada' }).click();
		await expect(rules.getByRole('switch', { name: 'Use Nevada' })).not.toBeChecked();
		await expect(rules.locator('details.try').getByRole('status')).toContainText('Rule 2, Dear homes.');
		await expect(rules.locator('details.try').getByRole('status')).toContainText('Carson City › Newsletters');
	});

	const capture = await openForm(await visit(LISTING));
	const foot = capture.page.locator('.foot');
	await test.step('the foot follows the price as it is corrected', async () => {
		await expect(foot).toContainText('Reno › Inquiries');
		await capture.fill({ Price: '1,500,000' });
		await expect(foot).toContainText('Carson City › Newsletters');
		await expect(foot).toContainText('Set by your rule “Dear homes”');
		await capture.fill({ Price: '415,000' });
		await expect(foot).toContainText('Reno › Inquiries');
		await capture.fill({ Price: '1,500,000', 'First name': 'Nora', Phone: '(775) 555-0142' });
	});
	const kept = await capture.keepOpen(extension.context);
	await test.step('the draft can be tried', async () => {
		await rules.getByRole('button', { name: 'Use the lead I edited last' }).click();
		await expect(rules.getByLabel('Price', { exact: true })).toHaveValue('1,500,000');
		await expect(rules.locator('details.try').getByRole('status')).toContainText('Rule 2, Dear homes.');
	});
	await test.step('a rule whose channel is removed is named in the options and in the form, which goes on', async () => {
		await goTo(options, 'Channels');
		await chooseIn(section(options, 'Lead channels'), /^More for .*Newsletters$/, 'Remove…');
		const question = options.getByRole('group', { name: /^Remove .*Newsletters\?$/ });
		await expect(question).toContainText('These rules use it, and will be skipped: Dear homes.');
		await question.getByRole('button', { name: 'Remove', exact: true }).click();
		await goTo(options, 'Routing rules');
		await expect(rules).toContainText('Skipped: its channel is gone.');
		await expect(kept.page.getByText('Skipped your rule “Dear homes”: its channel is gone.')).toBeVisible();
		await expect(kept.page.locator('.foot')).toContainText('Reno › Inquiries');
		await kept.send();
		await kept.acceptedLeadId();
		expect(sandbox.leads).toMatchObject([{ channel: { label: 'Inquiries' }, payload: { tag: ['Lead'] } }]);
	});
});

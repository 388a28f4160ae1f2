import { expect } from '@playwright/test';
import { expectAccessible } from './accessible';
import { test } from './fixtures';
import { pickChannel } from './form-page';
import { openOptions, section } from './options-page';
import { LISTING } from './samples';

test('rules are made, ordered and tried in the options, and the form says which one decides', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	const options = await openOptions(extension);
	const rules = section(options, 'Routing rules');
	const names = rules.getByRole('list', { name: 'Routing rules' }).locator('.name');
	const add = rules.getByRole('button', { name: 'Add rule' });

	await test.step('a rule is refused until it says something, then added by keyboard alone', async () => {
		await add.focus();
		await options.keyboard.press('Enter');
		await expect(rules.getByLabel('Name', { exact: true })).toBeFocused();
		await options.keyboard.type('Dear homes');
		await rules.getByLabel('Price from').fill('cheap');
		await options.keyboard.press('Enter');
		await expect(rules.getByLabel('Price from')).toHaveAccessibleDescription(/doesn’t look like a price/);
		await expect(rules.getByRole('alert')).toContainText('so far the rule changes nothing');
		await rules.getByLabel('Price from').fill('$1M');
		await pickChannel(rules, 'Newsletters');
		await rules.getByLabel('Tags', { exact: true }).fill('Luxury');
		await rules.getByLabel('Tags', { exact: true }).press('Enter');
		await expect(rules.getByRole('button', { name: 'Edit Dear homes' })).toBeFocused();
	});
	await test.step('a second one is moved before it', async () => {
		await add.click();
		await rules.getByLabel('Name', { exact: true }).fill('Nevada');
		await rules.getByLabel('States').fill('Nevada');
		await rules.getByLabel('Lead source').fill('Web site');
		await rules.getByRole('form', { name: 'New rule' }).getByRole('button', { name: 'Add rule' }).click();
		await expect(names).toHaveText(['Dear homes', 'Nevada']);
		await expectAccessible(options);
		await rules.getByRole('button', { name: 'Move Nevada up' }).focus();
		await options.keyboard.press('Enter');
		await expect(names).toHaveText(['Nevada', 'Dear homes']);
		await options.reload();
		await expect(names).toHaveText(['Nevada', 'Dear homes']);
	});
	await test.step('a trial says which rule matches; one that is off does not', async () => {
		await rules.getByText('Try it').click();
		await rules.getByLabel('State', { exact: true }).fill('NV');
		await rules.getByLabel('Price', { exact: true }).fill('$1,200,000');
		await expect(rules.getByRole('status')).toContainText('The rule “Nevada” matches.');
		// It shows what is on disk, which takes a moment.
		await rules.getByRole('checkbox', { name: 'Use Nevada' }).click();
		await expect(rules.getByRole('checkbox', { name: 'Use Nevada' })).not.toBeChecked();
		await expect(rules.getByRole('status')).toContainText('The rule “Dear homes” matches.');
		await expect(rules.getByRole('status')).toContainText('Carson City › Newsletters');
	});

	const form = await openForm(await visit(LISTING));
	const goesTo = form.page.locator('.goes-to');
	await test.step('the sentence follows the price as it is corrected', async () => {
		await expect(goesTo).toContainText('Reno › Inquiries');
		await form.unfold('Price');
		await form.fill({ Price: '1,500,000' });
		await expect(goesTo).toContainText('Carson City › Newsletters, asking for you (rule: Dear homes)');
		await goesTo.getByRole('button', { name: 'Why?' }).click();
		await expect(goesTo).toContainText('The rule “Dear homes” matches this page.');
		await form.fill({ Price: '415,000' });
		await expect(goesTo).toContainText('Reno › Inquiries, asking for you ·');
		await form.fill({ Price: '1,500,000', 'First name': 'Nora', Phone: '(775) 555-0142' });
	});
	const kept = await form.keepOpen(extension.context);
	await test.step('the draft can be tried', async () => {
		await rules.getByRole('button', { name: 'Take the lead I edited last' }).click();
		await expect(rules.getByLabel('Price', { exact: true })).toHaveValue('1,500,000');
		await expect(rules.getByRole('status')).toContainText('The rule “Dear homes” matches.');
	});
	await test.step('a rule whose channel is removed is named in the options and in the form, which goes on', async () => {
		await section(options, 'Lead channels')
			.getByRole('button', { name: /^Remove .*Newsletters$/ })
			.click();
		await options.getByRole('group').getByRole('button', { name: 'Remove', exact: true }).click();
		await expect(rules).toContainText('Its channel is gone, so this rule is skipped.');
		await expect(
			kept.page.getByText('“Dear homes” matches this page but was skipped: its channel is gone.'),
		).toBeVisible();
		await expect(kept.page.locator('.goes-to')).toContainText('Reno › Inquiries');
		await kept.send();
		await kept.acceptedLeadId();
		expect(sandbox.leads).toMatchObject([{ channel: { label: 'Inquiries' }, payload: { tag: ['Lead'] } }]);
	});
});

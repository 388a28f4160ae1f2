import { expect } from '@playwright/test';
import { test } from './fixtures';
import {
	addChannel,
	channelNames,
	everythingIn,
	goTo,
	INQUIRIES,
	NEWSLETTERS,
	NOTHING_STORED,
	OWN,
	openOptions,
	paste,
	saved,
	section,
	webhook,
} from './options-page';
import { chooseIn, pick } from './pickers';

test.use({ stored: NOTHING_STORED });

test('takes the id out of a pasted webhook address, hides it, and keeps it', async ({ extension }) => {
	const page = await openOptions(extension);
	await page.getByRole('button', { name: 'Add channel' }).click();
	const form = page.getByRole('form', { name: 'New channel' });
	await paste(page, 'Lead Channel ID', webhook(NEWSLETTERS));
	await form.getByLabel('Label').fill('Newsletters');
	await form.getByLabel('Account path').fill('Maple Realty > Lakeside/Team A');
	await form.getByRole('radio', { name: 'Teal' }).check();
	await form.getByRole('button', { name: 'Add channel' }).click();

	await saved(page);
	await page.reload();
	const rows = page.getByRole('treegrid', { name: 'Lead channels' }).getByRole('row');
	await expect(rows).toHaveText([/Maple Realty/, /Lakeside/, /Team A/, /Newsletters/]);
	await expect(rows.last()).toHaveAttribute('aria-level', '4');
	await expect(rows.last().locator('.dot')).toHaveAttribute('data-color', 'teal');
	expect(await everythingIn(page)).not.toContain(NEWSLETTERS);

	await page.getByRole('button', { name: /^Show the ID of/ }).click();
	await expect(page.getByText(NEWSLETTERS)).toBeVisible();
	await page.getByRole('button', { name: /^Hide the ID of/ }).click();
	await expect.poll(() => everythingIn(page)).not.toContain(NEWSLETTERS);

	await page.getByRole('button', { name: /^Edit/ }).click();
	await expect(page.getByRole('form', { name: 'Edit Newsletters' })).toBeVisible();
	await page.getByRole('button', { name: 'Replace the ID' }).click();
	expect(await everythingIn(page)).not.toContain(NEWSLETTERS);
});

test('copies a hidden id', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await page.getByRole('button', { name: /^Copy the ID of/ }).click();
	await expect(page.getByRole('status').getByText(/^Copied/)).toBeVisible();
	await goTo(page, 'Lead defaults');
	const field = page.getByRole('textbox', { name: 'Add a tag' });
	await field.focus();
	await page.keyboard.press('ControlOrMeta+v');
	await expect(field).toHaveValue(NEWSLETTERS);
});

test('refuses in words, at the field, what is no Lead Channel ID', async ({ extension }) => {
	const page = await openOptions(extension);
	await page.getByRole('button', { name: 'Add channel' }).click();
	const form = page.getByRole('form', { name: 'New channel' });
	const field = form.getByLabel('Lead Channel ID', { exact: true });
	await paste(page, 'Lead Channel ID', 'https://example.com/leads');
	await expect(field).toHaveAccessibleDescription('Not a Lead Channel ID');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(form.getByRole('alert')).toContainText('It looks like');

	await field.fill('');
	await form.getByRole('button', { name: 'Add channel' }).click();
	await expect(field).toBeFocused();
	await expect(field).toHaveAccessibleDescription('Paste the Lead Channel ID');
	await expect(form.getByLabel('Label')).toHaveAccessibleDescription('Add a name');

	await field.fill(NEWSLETTERS);
	await form.getByLabel('Label').fill('Newsletters');
	await expect(field).toHaveAttribute('aria-invalid', 'false');
});

test('refuses an id that is saved already, also when another channel is changed to it', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await page.getByRole('button', { name: 'Add channel' }).click();
	await paste(page, 'Lead Channel ID', webhook(NEWSLETTERS.toUpperCase()));
	await expect(page.getByLabel('Lead Channel ID', { exact: true })).toHaveAccessibleDescription(/already added/);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('button', { name: 'Add channel' })).toBeFocused();

	await addChannel(page, INQUIRIES, 'Inquiries');
	await page.getByRole('button', { name: 'Edit Inquiries' }).click();
	await page.getByRole('button', { name: 'Replace the ID' }).click();
	await page.getByLabel('Lead Channel ID', { exact: true }).fill(NEWSLETTERS);
	await page.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByLabel('Lead Channel ID', { exact: true })).toHaveAccessibleDescription(/already added/);
	await page.reload();
	await page.getByRole('button', { name: 'Show the ID of Inquiries' }).click();
	await expect(page.getByText(INQUIRIES)).toBeVisible();
});

test('renames a channel as it is typed, keeping the id that it doesn’t show', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await page.getByRole('button', { name: 'Edit Newsletters' }).click();
	const form = page.getByRole('form', { name: /^Edit / });
	await form.getByLabel('Label').fill('Letters');
	await saved(page);
	await form.getByLabel('Account path').fill('Maple Realty');
	await form.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByRole('button', { name: 'Edit Maple Realty › Letters' })).toBeFocused();
	await page.reload();
	await page.getByRole('button', { name: 'Show the ID of Maple Realty › Letters' }).click();
	await expect(page.getByText(NEWSLETTERS)).toBeVisible();
});

test('channels are put in order by keyboard and menu, and stay so', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await addChannel(page, INQUIRIES, 'Inquiries');
	await addChannel(page, OWN, 'My own');
	const row = page.getByRole('row', { name: /My own/ });
	await row.focus();
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => channelNames(page)).toEqual(['Newsletters', 'My own', 'Inquiries']);
	await expect(row).toBeFocused();
	await chooseIn(page.locator('body'), 'More for My own', 'Move up');
	await expect.poll(() => channelNames(page)).toEqual(['My own', 'Newsletters', 'Inquiries']);
	await expect(page.getByRole('button', { name: 'More for My own' })).toBeFocused();
	await page.reload();
	await expect.poll(() => channelNames(page)).toEqual(['My own', 'Newsletters', 'Inquiries']);
});

test('the first channel is the default until another is chosen, or none', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await addChannel(page, INQUIRIES, 'Inquiries');
	const chosen = page.getByRole('button', { name: /^Default channel/ });
	await expect(chosen).toHaveAccessibleName('Default channel Newsletters');
	await pick(page.locator('body'), 'Default channel', 'inq');
	await saved(page);
	await page.reload();
	await expect(chosen).toHaveAccessibleName('Default channel Inquiries');
	await chosen.press('Enter');
	await page.getByRole('option', { name: 'None: the form asks each time' }).click();
	await saved(page);
	await page.reload();
	await expect(chosen).toHaveAccessibleName('Default channel None: the form asks each time');
	await chooseIn(page.locator('body'), 'More for Newsletters', 'Make default');
	await expect(page.getByRole('row', { name: /Newsletters/ })).toContainText('Default');
});

test('channels are removed only after a second word, and the focus stays in the list', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await addChannel(page, INQUIRIES, 'Inquiries');
	await addChannel(page, OWN, 'My own');
	await chooseIn(page.locator('body'), 'More for Newsletters', 'Remove…');
	const question = page.getByRole('group', { name: 'Remove Newsletters?' });
	await expect(question).toContainText('Leads that are waiting are still sent.');
	await expect(question.getByRole('button', { name: 'Keep' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(question).toBeHidden();
	await expect(page.getByRole('button', { name: 'More for Newsletters' })).toBeFocused();

	await chooseIn(page.locator('body'), 'More for Newsletters', 'Remove…');
	await question.getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Edit Inquiries' })).toBeFocused();
	await expect(page.getByRole('button', { name: /^Default channel/ })).toHaveAccessibleName(/None/);
	await page.reload();
	await expect.poll(() => channelNames(page)).toEqual(['Inquiries', 'My own']);
});

test('what is being typed survives what happens elsewhere', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await page.getByRole('button', { name: 'Edit Newsletters' }).click();
	const label = page.getByRole('form', { name: /^Edit / }).getByLabel('Label');
	const path = page.getByRole('form', { name: /^Edit / }).getByLabel('Account path');
	await label.fill('Half a na');
	await path.fill('Maple Rea');

	const other = await openOptions(extension);
	await addChannel(other, INQUIRIES, 'Inquiries');
	await page.bringToFront();
	await expect(page.getByRole('button', { name: 'Edit Inquiries' })).toBeVisible();
	await expect(label).toHaveValue('Half a na');
	await expect(path).toHaveValue('Maple Rea');
	await expect(path).toBeFocused();
	// The account is taken when the form is left: with each letter the row would go to another place.
	await expect(section(page, 'Lead channels').getByRole('row', { name: /Maple Rea/ })).toHaveCount(0);
	await goTo(page, 'You');
	await goTo(page, 'Channels');
	await expect(section(page, 'Lead channels').getByRole('row', { name: /^Maple Rea/ })).toBeVisible();
});

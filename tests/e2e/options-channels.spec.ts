import { expect } from '@playwright/test';
import { test } from './fixtures';
import {
	addChannel,
	channelNames,
	everythingIn,
	INQUIRIES,
	NEWSLETTERS,
	NOTHING_STORED,
	OWN,
	openOptions,
	paste,
	section,
	webhook,
} from './options-page';

test.use({ stored: NOTHING_STORED });

test('takes the id out of a pasted webhook address, hides it, and keeps it', async ({ extension }) => {
	const page = await openOptions(extension);
	await paste(page, 'Lead Channel ID', webhook(NEWSLETTERS));
	await page.getByLabel('Label').fill('Newsletters');
	await page.getByLabel('Account path').fill('Maple Realty > Lakeside/Team A');
	await page.getByRole('radio', { name: 'Teal' }).check();
	await page.getByRole('button', { name: 'Add channel' }).click();

	await expect(page.getByRole('status').getByText('Saved')).toBeVisible();
	await page.reload();
	const rows = page.getByRole('treegrid', { name: 'Lead channels' }).getByRole('row');
	await expect(rows).toHaveText([/Maple Realty/, /Lakeside/, /Team A/, /Newsletters/]);
	await expect(rows.last()).toHaveAttribute('aria-level', '4');
	await expect(section(page, 'Lead channels').locator('.name .dot')).toHaveAttribute('data-color', 'teal');
	expect(await everythingIn(page)).not.toContain(NEWSLETTERS);

	await page.getByRole('button', { name: /^Show the ID of/ }).click();
	await expect(page.getByText(NEWSLETTERS)).toBeVisible();
	await page.getByRole('button', { name: /^Hide the ID of/ }).click();
	expect(await everythingIn(page)).not.toContain(NEWSLETTERS);

	await page.getByRole('button', { name: /^Edit/ }).click();
	await expect(page.getByRole('form', { name: 'Edit Newsletters' })).toBeVisible();
	expect(await everythingIn(page)).not.toContain(NEWSLETTERS);
});

test('copies a hidden id', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await page.getByRole('button', { name: /^Copy the ID of/ }).click();
	await expect(page.getByText(/^Copied/)).toBeVisible();
	await page.getByLabel('Add a tag').focus();
	await page.keyboard.press('ControlOrMeta+v');
	await expect(page.getByLabel('Add a tag')).toHaveValue(NEWSLETTERS);
});

test('refuses in words, at the field, what is no Lead Channel ID', async ({ extension }) => {
	const page = await openOptions(extension);
	const field = page.getByLabel('Lead Channel ID', { exact: true });
	await paste(page, 'Lead Channel ID', 'https://example.com/leads');
	await expect(field).toHaveAccessibleDescription(/That is not a Lead Channel ID/);
	await expect(field).toHaveAttribute('aria-invalid', 'true');

	await field.fill('');
	await page.getByRole('button', { name: 'Add channel' }).click();
	await expect(field).toBeFocused();
	await expect(field).toHaveAccessibleDescription(/Paste the Lead Channel ID here/);
	await expect(page.getByLabel('Label')).toHaveAccessibleDescription(/Give it a name/);

	await field.fill(NEWSLETTERS);
	await page.getByLabel('Label').fill('Newsletters');
	await expect(field).toHaveAttribute('aria-invalid', 'false');
});

test('refuses an id that is saved already, also when another channel is changed to it', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await page.getByRole('button', { name: 'Add channel' }).click();
	await paste(page, 'Lead Channel ID', webhook(NEWSLETTERS.toUpperCase()));
	await expect(page.getByLabel('Lead Channel ID', { exact: true })).toHaveAccessibleDescription(/saved already/);
	await page.getByRole('button', { name: 'Cancel' }).click();

	await addChannel(page, INQUIRIES, 'Inquiries');
	await page.getByRole('button', { name: 'Edit Inquiries' }).click();
	await page.getByLabel('Lead Channel ID', { exact: true }).fill(NEWSLETTERS);
	await page.getByRole('button', { name: 'Save' }).first().click();
	await expect(page.getByLabel('Lead Channel ID', { exact: true })).toHaveAccessibleDescription(/saved already/);
});

test('renames a channel, keeping the id that it doesn’t show', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await page.getByRole('button', { name: 'Edit Newsletters' }).click();
	const form = page.getByRole('form', { name: 'Edit Newsletters' });
	await form.getByLabel('Label').fill('Letters');
	await form.getByLabel('Account path').fill('Maple Realty');
	await form.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('button', { name: 'Edit Maple Realty › Letters' })).toBeFocused();
	await page.reload();
	await page.getByRole('button', { name: 'Show the ID of Maple Realty › Letters' }).click();
	await expect(page.getByText(NEWSLETTERS)).toBeVisible();
});

test('channels are put in order by keyboard, and stay so', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await addChannel(page, INQUIRIES, 'Inquiries');
	await addChannel(page, OWN, 'My own');
	await page.getByRole('button', { name: 'Move My own up' }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => channelNames(page)).toEqual(['Newsletters', 'My own', 'Inquiries']);
	await expect(page.getByRole('button', { name: 'Move My own up' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect.poll(() => channelNames(page)).toEqual(['My own', 'Newsletters', 'Inquiries']);
	await expect(page.getByRole('button', { name: 'Move My own down' })).toBeFocused();
	await page.reload();
	await expect.poll(() => channelNames(page)).toEqual(['My own', 'Newsletters', 'Inquiries']);
});

test('the first channel is the default until another is chosen, or none', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await addChannel(page, INQUIRIES, 'Inquiries');
	await expect(page.getByRole('radio', { name: 'Default: Newsletters' })).toBeChecked();
	await page.getByRole('radio', { name: 'Default: Inquiries' }).check();
	await expect(page.getByRole('status').getByText('Saved')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Default: Inquiries' })).toBeChecked();
	await page.getByRole('radio', { name: 'No default' }).check();
	await expect(page.getByRole('status').getByText('Saved')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('radio', { name: 'No default' })).toBeChecked();
});

test('channels are removed only after a second word, and the focus stays in the list', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await addChannel(page, INQUIRIES, 'Inquiries');
	await addChannel(page, OWN, 'My own');
	await page.getByRole('button', { name: 'Remove Newsletters' }).click();
	const question = page.getByRole('group', { name: 'Remove Newsletters?' });
	await expect(question).toContainText('Leads that are waiting keep their copy of it and are still sent.');
	await expect(question.getByRole('button', { name: 'Keep' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(question).toBeHidden();
	await expect(page.getByRole('button', { name: 'Remove Newsletters' })).toBeFocused();

	await page.keyboard.press('Enter');
	await question.getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Edit Inquiries' })).toBeFocused();
	await expect(page.getByRole('radio', { name: 'No default' })).toBeChecked();
	await page.reload();
	await expect.poll(() => channelNames(page)).toEqual(['Inquiries', 'My own']);
});

test('an edit that is open survives what happens elsewhere', async ({ extension }) => {
	const page = await openOptions(extension);
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await page.getByRole('button', { name: 'Edit Newsletters' }).click();
	await page.getByRole('form', { name: 'Edit Newsletters' }).getByLabel('Label').fill('Half a na');
	await section(page, 'Me').getByLabel('First name').fill('Ann');
	await page.getByRole('button', { name: 'Remove Open house' }).click();
	await expect(page.getByRole('button', { name: 'Remove Open house' })).toBeHidden();

	const other = await openOptions(extension);
	await addChannel(other, INQUIRIES, 'Inquiries');
	await page.bringToFront();
	await expect(page.getByRole('button', { name: 'Edit Inquiries' })).toBeVisible();
	await expect(page.getByRole('form', { name: 'Edit Newsletters' }).getByLabel('Label')).toHaveValue('Half a na');
	await expect(section(page, 'Me').getByLabel('First name')).toHaveValue('Ann');
	await expect(section(page, 'Me').getByText('Not saved yet')).toBeVisible();
});

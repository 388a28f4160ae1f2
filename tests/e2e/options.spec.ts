import { expect } from '@playwright/test';
import { until } from '../support/until';
import { expectAccessible } from './accessible';
import { test } from './fixtures';
import {
	addChannel,
	channelNames,
	INQUIRIES,
	NEWSLETTERS,
	NOTHING_STORED,
	openOptions,
	rows,
	section,
} from './options-page';

declare const chrome: { runtime: { sendMessage: () => Promise<unknown> } };

test.use({ stored: NOTHING_STORED });

test.describe('just installed', () => {
	test.use({ isJustInstalled: true });

	test('the options open by themselves and say what to do first', async ({ extension }) => {
		const page = await until('the options open', () =>
			extension.context.pages().find((open) => open.url().endsWith('/options.html')),
		);
		const welcome = section(page, 'Welcome');
		await expect(welcome).toContainText('Paste a Lead Channel ID');
		await expect(welcome).toContainText('Alt+Shift+L');
		await expect(page.getByText('Press Connect Source.')).toBeVisible();
		await addChannel(page, NEWSLETTERS, 'Newsletters');
		await expect(welcome).toBeHidden();
	});
});

test('"Me" needs something Rechat can find an agent by, is kept, and can be taken back', async ({ extension }) => {
	const page = await openOptions(extension);
	const me = section(page, 'Me');
	await me.getByLabel('First name').fill('Ann');
	await me.getByRole('button', { name: 'Save' }).click();
	await expect(me.getByRole('alert')).toContainText("Rechat can't find you by this");
	await me.getByLabel('Last name').fill('Archer');
	await expect(me.getByText('Rechat will look for you by name.')).toBeVisible();
	await me.getByLabel('Email').fill('ann at example');
	await me.getByRole('button', { name: 'Save' }).click();
	await expect(me.getByLabel('Email')).toBeFocused();
	await expect(me.getByLabel('Email')).toHaveAccessibleDescription(/doesn't look like an email/);
	await me.getByLabel('Email').fill('ann@example.com');
	await me.getByLabel('Phone').fill('775.555.0132');
	await me.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('status').getByText('Saved')).toBeVisible();
	await expect(me.getByText('Not saved yet')).toBeHidden();

	await page.reload();
	await expect(me.getByLabel('Last name')).toHaveValue('Archer');
	await expect(me.getByLabel('Phone')).toHaveValue('(775) 555-0132');
	await expect(me.getByText('Rechat will look for you by email.')).toBeVisible();

	for (const label of ['First name', 'Last name', 'Email', 'Phone']) await me.getByLabel(label).fill('');
	await me.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('status').getByText('Saved')).toBeVisible();
	await page.reload();
	await expect(me.getByText('leads ask for nobody')).toBeVisible();
});

test('the roster is added to, changed and removed, and says how Rechat finds each', async ({ extension }) => {
	const page = await openOptions(extension);
	const roster = section(page, 'Roster');
	await roster.getByRole('button', { name: 'Add agent' }).click();
	await expect(roster.getByLabel('First name')).toBeFocused();
	await page.keyboard.type('Bea');
	await roster.getByLabel('MLS id').fill('0654321');
	await roster.getByRole('button', { name: 'Add agent' }).click();
	await expect(roster.getByLabel('MLS', { exact: true })).toHaveAccessibleDescription(/only together with its MLS/);
	await roster.getByLabel('MLS', { exact: true }).fill('NTREIS');
	await roster.getByRole('button', { name: 'Add agent' }).click();
	await expect(roster.getByRole('button', { name: 'Edit Bea' })).toBeFocused();
	await expect(roster.getByText('by MLS id NTREIS 0654321')).toBeVisible();

	await page.keyboard.press('Enter');
	await roster.getByLabel('Last name').fill('Brook');
	await roster.getByLabel('Email').fill('bea@example.com');
	await roster.getByRole('button', { name: 'Save' }).click();
	await page.reload();
	await expect(roster.getByText('bea@example.com · NTREIS 0654321 · by email')).toBeVisible();

	await roster.getByRole('button', { name: 'Remove Bea Brook' }).click();
	await roster.getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(roster.getByRole('button', { name: 'Add agent' })).toBeFocused();
	await expect(roster.getByText('Nobody yet.')).toBeVisible();
});

test('default tags are added with Enter, each once, and removed', async ({ extension }) => {
	const page = await openOptions(extension);
	const tags = section(page, 'Default tags');
	const field = tags.getByLabel('Add a tag');
	await field.fill('Buyer, Hot');
	await field.press('Enter');
	await expect(tags.getByRole('listitem')).toHaveText([/Lead/, /Buyer/, /Hot/]);
	await expect(field).toHaveValue('');
	await expect(field).toBeFocused();
	await field.fill('buyer');
	await field.press('Enter');
	await expect(field).toHaveAccessibleDescription('“buyer” is in the list already.');
	await tags.getByRole('button', { name: 'Remove Lead' }).click();
	await expect(tags.getByRole('button', { name: 'Remove Buyer' })).toBeFocused();
	await page.reload();
	await expect(tags.getByRole('listitem')).toHaveText([/Buyer/, /Hot/]);
});

test('lead sources are added, ordered and removed', async ({ extension }) => {
	const page = await openOptions(extension);
	const sources = section(page, 'Lead sources');
	await sources.getByLabel('Add a source').fill('Past client, referred');
	await sources.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(rows(page, 'Lead sources')).toHaveCount(5);
	await sources.getByRole('button', { name: 'Move Past client, referred up' }).click();
	await sources.getByRole('button', { name: 'Remove Sign call' }).click();
	await expect(rows(page, 'Lead sources')).toHaveCount(4);
	await page.reload();
	await expect(rows(page, 'Lead sources')).toHaveText([
		/Phone call/,
		/Open house/,
		/Past client, referred/,
		/Referral/,
	]);
});

test('two quick edits of one list are both kept', async ({ extension }) => {
	const page = await openOptions(extension);
	await page.evaluate(() => {
		for (const name of ['Open house', 'Referral'])
			document.querySelector<HTMLElement>(`[aria-label="Remove ${name}"]`)?.click();
	});
	await expect(rows(page, 'Lead sources')).toHaveText([/Phone call/, /Sign call/]);
});

test('undo takes whole seconds from 0 to 60', async ({ extension }) => {
	const page = await openOptions(extension);
	const undo = section(page, 'Undo');
	for (const refused of ['61', '-1', '2.5', 'five', '']) {
		await undo.getByLabel('Seconds').fill(refused);
		await undo.getByRole('button', { name: 'Save' }).click();
		await expect(undo.getByLabel('Seconds')).toHaveAccessibleDescription(/whole number from 0 to 60/);
	}
	await undo.getByLabel('Seconds').fill('0');
	await undo.getByLabel('Seconds').press('Enter');
	await expect(page.getByRole('status').getByText('Saved')).toBeVisible();
	await page.reload();
	await expect(undo.getByLabel('Seconds')).toHaveValue('0');
});

test('saves also after the worker has died', async ({ extension }) => {
	const page = await openOptions(extension);
	await extension.stopServiceWorker();
	await addChannel(page, NEWSLETTERS, 'Newsletters');
	await page.reload();
	await expect.poll(() => channelNames(page)).toEqual(['Newsletters']);
});

test('has no accessibility fault that axe can see', async ({ extension }) => {
	const page = await openOptions(extension);
	await expectAccessible(page);
	await addChannel(page, NEWSLETTERS, 'Newsletters', 'Maple Realty');
	await addChannel(page, INQUIRIES, 'Inquiries');
	await page.getByRole('button', { name: 'Edit Maple Realty › Newsletters' }).click();
	await page.getByRole('button', { name: 'Remove Inquiries' }).click();
	await page.getByRole('button', { name: 'Add agent' }).click();
	await section(page, 'Roster').getByRole('button', { name: 'Add agent' }).click();
	await expectAccessible(page);
});

test('fits a narrow window', async ({ extension }) => {
	const page = await openOptions(extension);
	await page.setViewportSize({ width: 360, height: 800 });
	await addChannel(page, NEWSLETTERS, 'Newsletters', 'A brokerage of a rather long name › An office of a long name');
	await page.getByRole('button', { name: /^Show the ID/ }).click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('says so when a change could not be saved, and keeps what was typed', async ({ extension }) => {
	const page = await openOptions(extension);
	// What a page meets whose extension was updated under it: nobody answers any more.
	await page.evaluate(() => {
		chrome.runtime.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
	});
	await page.getByLabel('Lead Channel ID', { exact: true }).fill(NEWSLETTERS);
	await page.getByLabel('Label').fill('Newsletters');
	await page.getByRole('button', { name: 'Add channel' }).click();
	await expect(page.getByRole('alert').getByText('See whether this change was saved')).toBeVisible();
	await expect(page.getByLabel('Label')).toHaveValue('Newsletters');
	expect(await channelNames(page)).toEqual([]);
});

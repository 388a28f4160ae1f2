import { expect } from '@playwright/test';
import { PLACES } from '@/components/options/layout/places';
import { until } from '../support/until';
import { expectAccessible } from './accessible';
import { test } from './fixtures';
import {
	addChannel,
	channelNames,
	goTo,
	INQUIRIES,
	NEWSLETTERS,
	NOTHING_STORED,
	openOptions,
	saved,
	section,
} from './options-page';
import { chooseIn } from './pickers';

declare const chrome: { runtime: { sendMessage: () => Promise<unknown> } };

test.use({ stored: NOTHING_STORED });

test.describe('just installed', () => {
	test.use({ isJustInstalled: true });

	test('the options open by themselves and lead to the first lead in three steps', async ({ extension }) => {
		const page = await until('the options open', () =>
			extension.context.pages().find((open) => open.url().includes('/options.html')),
		);
		const welcome = section(page, 'Welcome to Send to Rechat');
		const step = welcome.locator('[aria-current="step"]');
		await expect(step.getByLabel('Lead Channel ID or webhook address')).toBeFocused();
		await step.getByText('Where do I find the Lead Channel ID?').click();
		await expect(step.getByText('Press Connect Source.')).toBeVisible();
		await step.getByLabel('Lead Channel ID or webhook address').fill('nonsense');
		await page.keyboard.press('Enter');
		await expect(step.getByLabel('Lead Channel ID or webhook address')).toHaveAccessibleDescription(
			'Not a Lead Channel ID',
		);
		await step.getByLabel('Lead Channel ID or webhook address').fill(NEWSLETTERS);
		await page.keyboard.press('Enter');

		await expect(step).toContainText('Tell us who you are');
		await expect(step.getByLabel('First name')).toBeFocused();
		await step.getByLabel('First name').fill('Ann');
		await step.getByRole('button', { name: 'Continue' }).click();
		await expect(step.getByRole('alert')).toContainText('Rechat can’t find you with this.');
		await step.getByLabel('Email').fill('ann@example.com');
		await step.getByRole('button', { name: 'Continue' }).click();
		await expect(step).toContainText('Open any listing, then press');
		await expect(step).toContainText('Alt');
		await page.reload();
		await goTo(page, 'Channels');
		await expect.poll(() => channelNames(page)).toEqual(['My leads']);
		await goTo(page, 'You');
		await expect(page.getByLabel('Email')).toHaveValue('ann@example.com');
	});
});

test('each page has an address, is one of the list at the left, and its title takes the focus', async ({
	extension,
}) => {
	const page = await openOptions(extension, 'rules');
	await expect(section(page, 'Routing rules')).toBeVisible();
	await expect(section(page, 'Lead channels')).toHaveCount(0);
	await goTo(page, 'Presets');
	await expect(page).toHaveURL(/#presets$/);
	await expect(page.getByRole('heading', { level: 1, name: 'Presets' })).toBeFocused();
	await expect(page.getByRole('link', { name: 'Presets' })).toHaveAttribute('aria-current', 'page');
	await page.goBack();
	await expect(section(page, 'Routing rules')).toBeVisible();
});

test('"You" is saved as it is typed, as soon as Rechat can find an agent by it, and can be taken back', async ({
	extension,
}) => {
	const page = await openOptions(extension, 'you');
	const you = page.getByRole('form', { name: 'You' });
	await you.getByLabel('First name').fill('Ann');
	await you.getByLabel('First name').blur();
	await expect(you.getByRole('alert')).toContainText('Rechat can’t find you with this.');
	await you.getByLabel('Last name').fill('Archer');
	await saved(page);
	await expect(you.getByText('Rechat will find you by name.')).toBeVisible();
	await you.getByLabel('Email').fill('ann at example');
	await you.getByLabel('Email').press('Enter');
	await expect(you.getByLabel('Email')).toBeFocused();
	await expect(you.getByLabel('Email')).toHaveAccessibleDescription('Incomplete');
	await you.getByLabel('Email').fill('ann@example.com');
	await you.getByLabel('Phone').fill('775.555.0132');
	// What was typed last is saved when another page is opened.
	await goTo(page, 'About');
	await goTo(page, 'You');
	await expect(you.getByLabel('Phone')).toHaveValue('(775) 555-0132');

	await page.reload();
	await expect(you.getByLabel('Last name')).toHaveValue('Archer');
	await expect(you.getByText('Rechat will find you by email.')).toBeVisible();
	for (const label of ['First name', 'Last name', 'Email', 'Phone']) await you.getByLabel(label).fill('');
	await goTo(page, 'About');
	await goTo(page, 'You');
	// Of nobody nothing is kept.
	await expect(you.getByText(/Rechat will find you by/)).toBeHidden();
	await expect(you.getByLabel('Email')).toHaveValue('');
	await page.reload();
	await expect(you.getByLabel('Email')).toHaveValue('');
});

test('what isn’t right is not saved: what was saved before stays', async ({ extension }) => {
	const page = await openOptions(extension, 'you');
	await page.getByLabel('Email').fill('ann@example.com');
	await page.getByLabel('Email').blur();
	await saved(page);
	await page.getByLabel('Email').fill('ann@');
	await page.getByLabel('Email').blur();
	await expect(page.getByLabel('Email')).toHaveAccessibleDescription('Incomplete');
	await page.reload();
	await expect(page.getByLabel('Email')).toHaveValue('ann@example.com');
});

test('the roster is added to, changed and removed, and says how Rechat finds each', async ({ extension }) => {
	const page = await openOptions(extension, 'agents');
	const agents = section(page, 'Agents');
	await agents.getByRole('button', { name: 'Add agent' }).click();
	const form = agents.getByRole('form', { name: 'New agent' });
	await expect(form.getByLabel('First name')).toBeFocused();
	await page.keyboard.type('Bea');
	await form.getByLabel('MLS ID').fill('0654321');
	await form.getByRole('button', { name: 'Add agent' }).click();
	await expect(form.getByLabel('MLS', { exact: true })).toHaveAccessibleDescription('Fill in MLS and MLS ID');
	await expect(form.getByLabel('MLS', { exact: true })).toBeFocused();
	await form.getByLabel('MLS', { exact: true }).fill('NTREIS');
	await form.getByRole('button', { name: 'Add agent' }).click();
	await expect(agents.getByRole('button', { name: 'Edit Bea' })).toBeFocused();
	const row = agents.getByRole('row', { name: /Bea/ });
	await expect(row).toContainText('NTREIS 0654321');
	await expect(row.getByRole('cell').nth(4)).toHaveText('MLS ID');

	await page.keyboard.press('Enter');
	await row.getByLabel('Last name').fill('Brook');
	await row.getByLabel('Email').fill('bea@example.com');
	await row.getByRole('button', { name: 'Done' }).click();
	await expect(agents.getByRole('button', { name: 'Edit Bea Brook' })).toBeFocused();
	await page.reload();
	await expect(row).toContainText('bea@example.com');
	await expect(row.getByRole('cell').nth(4)).toHaveText('Email');

	await chooseIn(agents, 'More for Bea Brook', 'Remove…');
	await row.getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(agents.getByRole('button', { name: 'Add agent' })).toBeFocused();
	await expect(agents.getByText('No agents yet')).toBeVisible();
});

test('default tags are added with Enter, each once, and removed', async ({ extension }) => {
	const page = await openOptions(extension, 'defaults');
	const tags = section(page, /^Tags/);
	const field = tags.getByRole('textbox', { name: 'Add a tag' });
	const names = tags.locator('.token');
	await field.fill('Buyer, Hot');
	await field.press('Enter');
	await expect(names).toHaveText(['Lead', 'Buyer', 'Hot']);
	await expect(field).toHaveValue('');
	await expect(field).toBeFocused();
	await field.fill('buyer');
	await field.press('Enter');
	await expect(names).toHaveText(['Lead', 'Buyer', 'Hot']);
	await tags.getByRole('button', { name: 'Remove Lead' }).click();
	await expect(field).toBeFocused();
	await field.press('Backspace');
	await expect(names).toHaveText(['Buyer']);
	await page.reload();
	await expect(names).toHaveText(['Buyer']);
});

test('lead sources are added, ordered by keyboard and menu, and removed', async ({ extension }) => {
	const page = await openOptions(extension, 'defaults');
	const list = page.getByRole('list', { name: 'Lead sources' });
	const names = list.locator('.grow');
	await list.getByRole('textbox', { name: 'Add a source' }).fill('Past client, referred');
	await list.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(names).toHaveText(['Phone call', 'Open house', 'Sign call', 'Referral', 'Past client, referred']);
	await list.getByRole('textbox', { name: 'Add a source' }).fill('referral');
	await expect(list.getByRole('textbox', { name: 'Add a source' })).toHaveAccessibleDescription(
		'“referral” is already on the list.',
	);
	await list.getByRole('button', { name: /^Move Past client, referred/ }).press('ArrowUp');
	await expect(names.nth(3)).toHaveText('Past client, referred');
	await expect(list.getByRole('button', { name: /^Move Past client, referred/ })).toBeFocused();
	await chooseIn(list, 'More for Phone call', 'Move down');
	await expect(names.first()).toHaveText('Open house');
	await expect(list.getByRole('button', { name: 'More for Phone call' })).toBeFocused();
	await list.getByRole('button', { name: 'Remove Sign call' }).click();
	const left = ['Open house', 'Phone call', 'Past client, referred', 'Referral'];
	// The page shows what is on disk.
	await expect(names).toHaveText(left);
	await page.reload();
	await expect(names).toHaveText(left);
});

test('two quick edits of one list are both kept', async ({ extension }) => {
	const page = await openOptions(extension, 'defaults');
	await page.evaluate(() => {
		for (const name of ['Open house', 'Referral'])
			document.querySelector<HTMLElement>(`[aria-label="Remove ${name}"]`)?.click();
	});
	const names = page.getByRole('list', { name: 'Lead sources' }).locator('.grow');
	await expect(names).toHaveText(['Phone call', 'Sign call']);
});

test.describe('another time to undo than the usual ones', () => {
	test.use({ stored: { ...NOTHING_STORED, settings: { ...NOTHING_STORED.settings, undoSeconds: 42 } } });

	test('is shown as it is, and gives way to a usual one', async ({ extension }) => {
		const page = await openOptions(extension, 'sending');
		const undo = page.getByRole('group', { name: 'Time to undo' });
		await expect(undo.getByRole('radio', { name: '42 s' })).toBeChecked();
		await undo.getByRole('radio', { name: 'Off' }).click();
		await saved(page);
		await page.reload();
		await expect(undo.getByRole('radio', { name: 'Off' })).toBeChecked();
		await expect(undo.getByRole('radio')).toHaveCount(4);
		await page.getByRole('combobox', { name: 'Keep contact details for' }).selectOption('1 year');
		await saved(page);
		await page.reload();
		await expect(page.getByRole('combobox', { name: 'Keep contact details for' })).toHaveValue('365');
	});
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
	for (const [place] of PLACES.filter(([name]) => name !== 'brokerage')) {
		await page.goto(page.url().replace(/#.*/, `#${place}`));
		await page.getByRole('heading', { level: 1 }).waitFor();
		await expectAccessible(page);
	}
	await page.goto(page.url().replace(/#.*/, '#welcome'));
	await expectAccessible(page);
	await goTo(page, 'Channels');
	await addChannel(page, NEWSLETTERS, 'Newsletters', 'Maple Realty');
	await addChannel(page, INQUIRIES, 'Inquiries');
	await page.getByRole('button', { name: 'Edit Maple Realty › Newsletters' }).click();
	await page.getByRole('button', { name: 'Add channel' }).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'More for Inquiries' }).click();
	await expectAccessible(page);
	await page.getByRole('menuitem', { name: 'Remove…' }).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: /^Default channel/ }).click();
	await expectAccessible(page);
	await goTo(page, 'Agents');
	await page.getByRole('button', { name: 'Add agent' }).click();
	await page.getByRole('form').getByRole('button', { name: 'Add agent' }).click();
	await expectAccessible(page);
	await goTo(page, 'Routing rules');
	await page.getByRole('button', { name: 'Add rule' }).click();
	await page.getByRole('button', { name: /^Requested agents/ }).click();
	await expectAccessible(page);
});

for (const width of [320, 640])
	test(`fits a window of ${width} pixels`, async ({ extension }) => {
		const page = await openOptions(extension);
		await page.setViewportSize({ width, height: 800 });
		await addChannel(page, NEWSLETTERS, 'Newsletters', 'A brokerage of a rather long name › An office of a long name');
		for (const [place] of PLACES.filter(([name]) => name !== 'brokerage')) {
			await page.goto(page.url().replace(/#.*/, `#${place}`));
			await page.getByRole('heading', { level: 1 }).waitFor();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
	});

test('says so when a change could not be saved, and keeps what was typed', async ({ extension }) => {
	const page = await openOptions(extension);
	// What a page meets whose extension was updated under it: nobody answers any more.
	await page.evaluate(() => {
		chrome.runtime.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
	});
	await page.getByRole('button', { name: 'Add channel' }).click();
	const form = page.getByRole('form', { name: 'New channel' });
	await form.getByLabel('Lead Channel ID', { exact: true }).fill(NEWSLETTERS);
	await form.getByLabel('Label').fill('Newsletters');
	await form.getByRole('button', { name: 'Add channel' }).click();
	await expect(page.getByRole('alert').getByText('Check whether this change was saved')).toBeVisible();
	await expect(form.getByLabel('Label')).toHaveValue('Newsletters');
	expect(await channelNames(page)).toEqual([]);
});

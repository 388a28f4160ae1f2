import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { ReceiptPage } from './receipt-page';
import { LISTING } from './samples';

/** What has the cursor, as a screen reader names it. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLInputElement | null;
		const label = element?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? element?.textContent;
		return label?.replace(/\s+/g, ' ').trim() ?? '';
	});

/** Presses Tab until something has the cursor; gives what was passed on the way. */
async function tabTo(page: Page, name: string | RegExp): Promise<string[]> {
	const passed: string[] = [];
	const isThere = (label: string) => (typeof name === 'string' ? label === name : name.test(label));
	while (passed.length < 40) {
		await page.keyboard.press('Tab');
		const label = await focused(page);
		if (isThere(label)) return passed;
		passed.push(label);
	}
	throw new Error(`Tab does not lead to ${name}: ${passed.join(', ')}`);
}

/** No hand presses the next key in the same frame. */
async function pressSlowly(page: Page, key: string): Promise<void> {
	await page.keyboard.press(key);
	await page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => setTimeout(resume, 30))));
}

test('from the first letter to the receipt by keyboard alone', async ({ visit, openForm, sandbox }) => {
	const { page } = await openForm(await visit(LISTING));
	const { keyboard } = page;
	const press = (key: string) => pressSlowly(page, key);
	await expect.poll(() => focused(page)).toBe('First name');

	await test.step('the fields follow each other as they are read', async () => {
		await keyboard.type('Nora');
		const passed = await tabTo(page, 'Note');
		expect(passed).toEqual(['Last name', 'Phone', 'Email']);
		await keyboard.type('Saturday?');
		await press('Shift+Tab');
		await press('Shift+Tab');
		expect(await focused(page)).toBe('Phone');
		await keyboard.type('775 555 0142');
	});
	await test.step('a lead source by its chip', async () => {
		await tabTo(page, 'Sign call');
		await press('Space');
		await expect(page.getByRole('button', { name: 'Sign call' })).toHaveAttribute('aria-pressed', 'true');
	});
	await test.step('a tag, with Enter, sends nothing', async () => {
		await tabTo(page, /^▸? ?Tags \(1\)/);
		await press('Enter');
		await tabTo(page, 'Tags');
		await keyboard.type('Garden');
		await press('Enter');
		await expect(page.getByRole('button', { name: 'Remove Garden' })).toBeVisible();
	});
	await test.step('another channel', async () => {
		const channel = page.getByRole('combobox', { name: 'Lead channel', exact: true });
		await tabTo(page, 'Lead channel');
		await keyboard.type('sierra nowhere');
		await expect(page.getByText('No channel matches.')).toBeVisible();
		await press('Escape');
		await expect(channel).toHaveValue('Reno › Inquiries');
		await press('ArrowDown');
		await press('ArrowDown');
		await press('Tab');
		await press('Shift+Tab');
		await expect(channel).toHaveValue('Reno › Inquiries');
		await keyboard.type('carson');
		await expect(page.getByRole('option')).toHaveCount(1);
		await press('Enter');
		await expect(channel).toHaveValue('Carson City › Newsletters');
	});
	await test.step('assignees: arrows and Enter add, Backspace removes', async () => {
		await tabTo(page, 'Assignees');
		await keyboard.type('priya');
		await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
		await press('Enter');
		await expect(page.getByRole('button', { name: 'Remove Priya Ramanathan' })).toBeVisible();
		await press('ArrowDown');
		await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
		await press('Escape');
		await press('Backspace');
		await expect(page.getByRole('button', { name: 'Remove Priya Ramanathan' })).toHaveCount(0);
		await press('Backspace');
		await expect(page.getByText(/no assignee: the channel's route decides/)).toBeVisible();
		await keyboard.type('devon');
		await press('ArrowDown');
		await press('Enter');
		await expect(page.getByRole('button', { name: 'Remove Devon Ashworth' })).toBeVisible();
	});
	await test.step('looking at who is offered, or typing what several share, chooses nobody', async () => {
		for (const typed of ['', 'a']) {
			await keyboard.type(typed);
			await press('ArrowDown');
			await expect(page.getByRole('listbox').getByRole('option').nth(1)).toBeVisible();
			await press('Tab');
			await expect(page.getByText(/asking for Devon Ashworth ·/)).toBeVisible();
			await press('Shift+Tab');
		}
		await press('Backspace');
	});
	await test.step('Ctrl+Enter sends, also while agents are offered', async () => {
		await press('ArrowDown');
		await expect(page.getByRole('listbox').getByRole('option')).not.toHaveCount(0);
		await press('Control+Enter');
		await new ReceiptPage(page).isAccepted();
	});
	expect(sandbox.leads).toMatchObject([
		{
			channel: { label: 'Newsletters' },
			payload: {
				first_name: 'Nora',
				phone_number: '+17755550142',
				lead_source: 'Sign call',
				tag: ['Lead', 'Garden'],
				note: 'Saturday?\nlisted by Marisol Quintana, Sierra Vista Realty',
				assignees: [{ first_name: 'Devon' }],
			},
		},
	]);
	await test.step('the receipt can be gone through', async () => {
		await tabTo(page, 'New lead from this page');
		await press('Enter');
		await expect.poll(() => focused(page)).toBe('First name');
	});
});

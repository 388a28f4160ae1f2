import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { cell } from './form-page';
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
		await expect.poll(() => focused(page)).toBe('Phone');
		await keyboard.type('775 555 0142');
	});
	await test.step('the line from the page can be left out', async () => {
		expect(await tabTo(page, 'Leave this line out')).toEqual(['Email', 'Note', 'Added from the page']);
		await press('Enter');
		await expect(page.getByRole('textbox', { name: 'Added from the page' })).toHaveCount(0);
		await page.getByRole('textbox', { name: 'Note' }).focus();
	});
	await test.step('a tag, with Enter, sends nothing', async () => {
		await tabTo(page, /^Tags: Lead/);
		await press('Enter');
		await keyboard.type('Garden');
		await press('Enter');
		await expect(page.getByRole('button', { name: 'Remove Garden' })).toBeVisible();
		await press('Escape');
		await expect.poll(() => focused(page)).toMatch(/^Tags: Lead, Garden/);
	});
	await test.step('a lead source by its chip', async () => {
		await tabTo(page, 'Sign call');
		await press('Space');
		await expect(page.getByRole('button', { name: 'Sign call' })).toHaveAttribute('aria-pressed', 'true');
	});
	await test.step('another channel', async () => {
		const channel = cell(page, 'Lead channel');
		await tabTo(page, /^Lead channel/);
		await keyboard.type('sierra nowhere');
		await expect(page.getByText('No matching channel')).toBeVisible();
		await press('Escape');
		await expect(channel).toBeFocused();
		await expect(channel).toContainText('Reno › Inquiries');
		await press('ArrowDown');
		await press('ArrowDown');
		await press('Escape');
		await expect(channel).toContainText('Reno › Inquiries');
		await keyboard.type('carson');
		await expect(page.getByRole('option')).toHaveCount(1);
		await press('Enter');
		await expect(channel).toContainText('Carson City › Newsletters');
		await expect(channel).toBeFocused();
	});
	await test.step('agents: Enter requests and takes back, Backspace takes the last one out', async () => {
		const agents = cell(page, 'Requested agents');
		await press('Tab');
		await expect(agents).toBeFocused();
		await keyboard.type('priya');
		await expect(page.getByRole('option')).toHaveCount(1);
		await press('Enter');
		await expect(agents).toHaveAttribute('title', /Priya Ramanathan/);
		await press('Escape');
		await press('ArrowDown');
		await press('Backspace');
		await expect(agents).not.toHaveAttribute('title', /Priya/);
		await press('Backspace');
		await expect(agents).toContainText('No one');
		await keyboard.type('devon');
		await press('Enter');
		await expect(agents).toContainText('Devon Ashworth');
		await press('Escape');
		await expect(agents).toBeFocused();
	});
	await test.step('Ctrl+Enter sends, also while agents are offered', async () => {
		await press('ArrowDown');
		await expect(page.getByRole('option')).not.toHaveCount(0);
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
				note: 'Saturday?',
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

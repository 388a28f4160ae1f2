import { expect, type Page } from '@playwright/test';
import type { PlaceName } from '@/components/options/layout/places';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import type { InstalledExtension } from '../support/browser';
import type { StoredSetUp } from '../support/set-up';

/** As the extension is after it was installed, when the page that opens by itself has been closed again. */
export const NOTHING_STORED: StoredSetUp = { channels: [], roster: [], settings: DEFAULT_SETTINGS };

/** Lead Channel IDs of nobody. */
export const NEWSLETTERS = '6a1f0c52-3c0b-4a57-9a51-0d1f6f3a9b10';
export const INQUIRIES = '0b7de2a4-8f55-4c1e-b2f6-5a1c9e7d3321';
export const OWN = '1c7de2a4-8f55-4c1e-b2f6-5a1c9e7d3399';
export const webhook = (id: string) => `https://api.rechat.com/leads/channels/${id}/webhook`;

/** One page of the options in a tab, once what is stored is shown. */
export const openOptions = async (extension: InstalledExtension, place: PlaceName = 'channels') => {
	const page = await extension.openExtensionPage(`options.html#${place}`);
	await page.getByRole('heading', { level: 1 }).waitFor();
	return page;
};

/** Another page of the options, by its name at the left. */
export const goTo = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Options' }).getByRole('link', { name }).click();

/** A page of the options, or a part of one, by its heading. */
export const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true });

/** Waits until the page says that something was saved. */
export const saved = (page: Page) => expect(page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible();

/** The channels in the order of the page. */
export const channelNames = (page: Page) =>
	page
		.getByRole('treegrid', { name: 'Lead channels' })
		.locator('tr:not([aria-expanded]) .name .strong')
		.allTextContents();

/** Pastes as a user does, so that the page hears of it. */
export const paste = async (page: Page, label: string, value: string) => {
	await page.getByLabel(label, { exact: true }).focus();
	await page.evaluate((text) => navigator.clipboard.writeText(text), value);
	await page.keyboard.press('ControlOrMeta+v');
};

/** Adds a channel as a user does, and waits until it is in the list. */
export const addChannel = async (page: Page, id: string, label: string, path = '') => {
	const form = page.getByRole('form', { name: 'New channel' });
	if (!(await form.isVisible())) await page.getByRole('button', { name: 'Add channel' }).click();
	await form.getByLabel('Lead Channel ID', { exact: true }).fill(id);
	await form.getByLabel('Label').fill(label);
	await form.getByLabel('Account path').fill(path);
	await form.getByRole('button', { name: 'Add channel' }).click();
	await expect(page.getByRole('button', { name: new RegExp(`^Edit .*${label}$`) })).toBeFocused();
	await expect(form).toBeHidden();
};

/** Everything in the page that could hold a secret: its text, its attributes and what is in its fields. */
export const everythingIn = (page: Page) =>
	page.evaluate(() =>
		[document.documentElement.outerHTML, ...[...document.querySelectorAll('input')].map((i) => i.value)].join(),
	);

import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { InstalledExtension } from '../support/browser';
import { drawn } from './pickers';

/** The listing's fields, which have a page of their own between the form's bar and foot. */
const LISTING_FIELDS = [
	'Price',
	'MLS number',
	'Street address',
	'City',
	'State',
	'ZIP',
	'Picture address',
	'Page address',
] as const;
/** What is chosen from a list that opens over its cell. */
const PICKED = ['Requested agents', 'Lead channel'] as const;

/** The form's fields by their accessible names. */
export type FieldName =
	| 'First name'
	| 'Last name'
	| 'Phone'
	| 'Email'
	| 'Note'
	| 'Added from the page'
	| (typeof PICKED)[number]
	| (typeof LISTING_FIELDS)[number];

const isListing = (name: string) => LISTING_FIELDS.some((field) => field === name);
const isPicked = (name: string) => PICKED.some((field) => field === name);

/** The cell that opens a list; it is named by its label and by what is chosen. */
export const cell = (where: Locator | Page, name: string) =>
	where.getByRole('button', { name: new RegExp(`^${name}`) }).and(where.locator('[aria-haspopup="dialog"]'));

/** Types into the list of channels and takes the first that is found: by its label or by the whole path. */
export async function pickChannel(where: Locator, name: string, label = 'Lead channel') {
	const closed = cell(where, label);
	if ((await closed.count()) > 0) await closed.click();
	await where.getByRole('combobox', { name: label, exact: true }).fill(name);
	await drawn(where.page());
	await where.getByRole('listbox', { name: label }).getByRole('option').first().click();
}

/** Presses the toolbar button on a new tab; the form may still be reading the page. */
export async function openFormOn(extension: InstalledExtension, url: string): Promise<FormPage> {
	const page = await extension.context.newPage();
	await page.goto(url);
	await extension.triggerAction(page);
	return new FormPage(await extension.openedPopup());
}

/** The form as a person uses it, wherever it is: popup, window or panel. */
export class FormPage {
	constructor(readonly page: Page) {}

	/** A field by its name; one of the listing's only while its page is open. */
	field(name: FieldName) {
		if (isPicked(name)) return cell(this.page, name);
		return this.page.getByLabel(name, { exact: true }).and(this.page.locator('input, textarea, select'));
	}

	get sendButton() {
		return this.page.getByRole('button', { name: 'Send to Rechat', exact: true });
	}

	private get back() {
		return this.page.getByRole('button', { name: 'Back', exact: true });
	}

	/** Waits until what the page says is in the form, or the receipt of what was sent from it is there. */
	async isRead() {
		// What the build has drawn looks like the form, but nothing can be pressed in it.
		await expect(this.page.locator('#app:not([data-drawn]) :is(.foot, .receipt)').first()).toBeVisible();
		await expect(this.page.getByText('Reading the page…')).toHaveCount(0);
	}

	/** Opens the page with the listing's fields; they stay open until another field is wanted. */
	async openListing() {
		if (await this.field('Price').isVisible()) return;
		await this.page.locator('[data-focus="listing"], [data-focus="listing-row"]').first().click();
		await expect(this.field('Price')).toBeVisible();
	}

	/** Opens the people that the page names. */
	async openPeople() {
		await this.page.locator('[data-focus="people"]').click();
		await expect(this.back).toBeVisible();
	}

	/** Goes back from a page to the form; a page that is just closing itself is left alone. */
	async closePage() {
		await expect(async () => {
			if (await this.back.isVisible()) await this.back.click({ timeout: 1_000 });
		}).toPass();
	}

	private async show(name: string) {
		if (isListing(name)) await this.openListing();
		else if (!isPicked(name)) await this.closePage();
	}

	async fill(values: Partial<Record<FieldName, string>>) {
		for (const [name, value] of Object.entries(values)) {
			await this.show(name);
			await this.field(name as FieldName).fill(value);
		}
	}

	/** Writes above what the form has put into the note. */
	async addToNote(text: string) {
		await this.field('Note').press('Control+Home');
		await this.field('Note').pressSequentially(`${text}\n`);
	}

	/** Checks what the fields hold; those of the listing on their page, which is left again. */
	async expectFields(values: Partial<Record<FieldName, string | RegExp>>) {
		for (const [name, value] of Object.entries(values)) {
			await this.show(name);
			const field = this.field(name as FieldName);
			if (isPicked(name)) await expect(field, name).toContainText(value);
			else await expect(field, name).toHaveValue(value);
		}
		await this.closePage();
	}

	/** Chooses a channel by its label or by the whole path, as "Inquiries". */
	async chooseChannel(name: string) {
		await pickChannel(this.page.locator('body'), name);
	}

	/** Requests an agent: types the name and takes the first offer. */
	async askFor(name: string) {
		await this.field('Requested agents').click();
		await this.page.getByRole('combobox', { name: 'Requested agents' }).fill(name);
		await this.page.getByRole('option').filter({ hasText: name }).first().click();
		await expect(this.field('Requested agents')).toHaveAttribute('title', new RegExp(name));
		await this.page.keyboard.press('Escape');
		await expect(this.page.getByRole('option')).toHaveCount(0);
	}

	/** Chooses one of the user's own words for how the person came. */
	async chooseSource(source: string) {
		await this.page.getByRole('button', { name: source, exact: true }).click();
	}

	async addTag(tag: string) {
		await this.page.getByRole('button', { name: /^Tags(?:: |$)/ }).click();
		const field = this.page.getByRole('textbox', { name: 'Tags' });
		await field.fill(tag);
		await field.press('Enter');
		await this.page.keyboard.press('Escape');
	}

	/** Sends, also somebody whom the form knows: a moment after the last key it says so, and asks whether to send anyway. */
	async send() {
		await this.page.getByRole('button', { name: /^Send (to Rechat|anyway)$/ }).click();
	}

	/** Presses "Keep open"; gives the form in its own window. */
	async keepOpen(context: BrowserContext): Promise<FormPage> {
		const opened = context.waitForEvent('page');
		await this.page.getByRole('button', { name: 'Keep this form open in its own window' }).click();
		const form = new FormPage(await opened);
		await form.isRead();
		return form;
	}

	/** Waits for the receipt of an accepted lead and gives its lead id. */
	async acceptedLeadId(): Promise<string> {
		await expect(this.page.getByText('Rechat accepted it').first()).toBeVisible();
		const id = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;
		const shown = await this.page.getByText(id).first().textContent();
		return id.exec(shown ?? '')?.[0] ?? '';
	}
}

import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { InstalledExtension } from '../support/browser';

/** The form's fields by their accessible names. */
export type FieldName =
	| 'First name'
	| 'Last name'
	| 'Phone'
	| 'Email'
	| 'Note'
	| 'Lead source'
	| 'Tags'
	| 'Assignees'
	| 'Lead channel'
	| ListingField;
type ListingField = 'Price' | 'MLS number' | 'Street address' | 'City' | 'State' | 'ZIP';

/** Types into the list of channels and takes the first that is found: by its label or by the whole path. */
export async function pickChannel(where: Locator, name: string, label = 'Lead channel') {
	await where.getByRole('combobox', { name: label, exact: true }).fill(name);
	await where.getByRole('listbox', { name: label }).getByRole('option').first().click();
}

/** Presses the toolbar button on a new tab; the form may still be reading the page. */
export async function openFormOn(extension: InstalledExtension, url: string): Promise<FormPage> {
	const page = await extension.context.newPage();
	await page.goto(url);
	await extension.triggerAction(page);
	return new FormPage(await extension.openedPopup());
}

/** The form as a person uses it, wherever it stands: popup, window or panel. */
export class FormPage {
	constructor(readonly page: Page) {}

	/** A field by its name; hidden while its part of the form is folded. */
	field(name: FieldName) {
		// A list of offers bears its field's name too.
		return this.page.getByLabel(name, { exact: true }).and(this.page.locator('input, textarea, select'));
	}

	get sendButton() {
		return this.page.getByRole('button', { name: 'Send to Rechat', exact: true });
	}

	/** Waits until what the page says is in the form, or the receipt of what was sent from it stands there. */
	async isRead() {
		await expect(this.page.getByText('Reading the page…')).toHaveCount(0);
		await expect(this.sendButton.or(this.page.getByRole('status')).first()).toBeVisible();
	}

	/** Shows the part of the form that a field is folded in. */
	async unfold(name: FieldName) {
		const fold = this.page.locator('details', { has: this.field(name) });
		if (!(await fold.evaluate((details) => details.hasAttribute('open')))) await fold.locator('> summary').click();
		await expect(this.field(name)).toBeVisible();
	}

	async fill(values: Partial<Record<FieldName, string>>) {
		for (const [name, value] of Object.entries(values)) await this.field(name as FieldName).fill(value);
	}

	/** Writes above what the form has put into the note. */
	async addToNote(text: string) {
		await this.field('Note').press('Control+Home');
		await this.field('Note').pressSequentially(`${text}\n`);
	}

	/** Checks what the fields hold; folded ones too. */
	async expectFields(values: Partial<Record<FieldName, string | RegExp>>) {
		for (const [name, value] of Object.entries(values))
			await expect(this.field(name as FieldName), name).toHaveValue(value);
	}

	/** Chooses a channel by its label or by the whole path, as "Inquiries". */
	async chooseChannel(name: string) {
		await pickChannel(this.page.locator('body'), name);
	}

	/** Asks for an agent: types the name and takes the first offer. */
	async askFor(name: string) {
		await this.field('Assignees').fill(name);
		await this.page.getByRole('option').filter({ hasText: name }).first().click();
	}

	async addTag(tag: string) {
		await this.unfold('Tags');
		await this.field('Tags').fill(tag);
		await this.field('Tags').press('Enter');
	}

	async send() {
		await this.sendButton.click();
	}

	/** Presses "Keep open"; gives the form in its own window. */
	async keepOpen(context: BrowserContext): Promise<FormPage> {
		const opened = context.waitForEvent('page');
		await this.page.getByRole('button', { name: 'Keep open' }).click();
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

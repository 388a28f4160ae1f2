import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import type { Draft } from '@/lib/draft/draft';
import { aDraft } from '../support/a-draft';
import type { InstalledExtension } from '../support/browser';
import { carryOut } from '../support/commands';
import type { StoredSetUp } from '../support/set-up';
import { FormPage, pickChannel } from './form-page';

/** The page with all leads, as a person uses it. */
export class LeadsPage {
	constructor(
		readonly page: Page,
		private readonly extension: InstalledExtension,
	) {}

	static async open(extension: InstalledExtension, query = ''): Promise<LeadsPage> {
		const leads = new LeadsPage(await extension.openExtensionPage(`leads.html${query}`), extension);
		await leads.total.filter({ hasText: /leads/ }).waitFor();
		return leads;
	}

	/** How many leads are in the list. */
	get total() {
		return this.page.getByRole('banner').getByRole('status');
	}

	get search() {
		return this.page.getByRole('searchbox', { name: 'Search leads' });
	}

	/** Where leads stand, and their channels. */
	get filters() {
		return this.page.getByRole('navigation', { name: 'Filters' });
	}

	/** Shows the leads of a group; its name ends with how many there are. */
	async filter(name: string) {
		await this.press(this.filters, name);
	}

	/** The rows that are drawn, without the head. */
	get rows() {
		return this.page.getByRole('grid').locator('tbody').getByRole('row');
	}

	row(name: string) {
		return this.rows.filter({ hasText: name });
	}

	/** The open lead. */
	get detail() {
		return this.page.getByRole('region', { name: /^Lead: / });
	}

	get bulk() {
		return this.page.getByRole('region', { name: 'Selected leads' });
	}

	/** Where an agent who left is replaced. */
	get swap() {
		return this.page.getByRole('region', { name: 'Replace an agent' });
	}

	async select(...names: string[]) {
		for (const name of names) await this.row(name).getByRole('checkbox').click();
	}

	async openLead(name: string) {
		await this.row(name).click();
		await this.detail.waitFor();
	}

	/** A button of the open lead or of the bar. */
	async press(where: Locator, name: string) {
		await where.getByRole('button', { name, exact: true }).first().click();
	}

	/** Chooses a channel by its whole name and confirms. */
	async chooseChannel(where: Locator, name: string, confirm: string) {
		await pickChannel(where, name);
		await this.press(where, confirm);
	}

	/** Does what opens the form in a window of its own, and gives that. */
	async formOf(opens: () => Promise<void>): Promise<FormPage> {
		const opened = this.extension.context.waitForEvent('page');
		await opens();
		const form = new FormPage(await opened);
		await form.isRead();
		return form;
	}

	/** Sends leads as the form does, without opening it: a first name each. */
	async submit({ channels, settings }: StoredSetUp, names: readonly string[], change: Partial<Draft> = {}) {
		const draft = (first_name: string): Draft =>
			aDraft({
				id: randomUUID(),
				pageKey: `https://www.sierra-vista-homes.example/listings/${first_name}`,
				capturedAt: Date.now(),
				updatedAt: Date.now(),
				values: { first_name, phone_number: '(775) 555-0142', 'listing.mls_number': '250001234' },
				channelId: settings.defaultChannelId ?? channels[0]?.id,
				...change,
			});
		await carryOut(
			this.page,
			names.map((name) => ({ command: 'submitLead', request: { draft: draft(name) } })),
		);
	}
}

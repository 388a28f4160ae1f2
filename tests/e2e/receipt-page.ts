import { expect, type Page } from '@playwright/test';

type Action =
	| 'Undo'
	| 'Retry now'
	| 'Send again'
	| 'Mark as done'
	| 'Copy phone'
	| 'Choose another channel'
	| 'Edit'
	| 'Allow access to Rechat'
	| 'New lead from this page';

/** A request may take the worker 25 s before it gives up. */
const LONGEST_ANSWER = 40_000;

/** What stands in the form's place once a lead was sent. */
export class ReceiptPage {
	constructor(readonly page: Page) {}

	/** Where the lead stands, in words. */
	get state() {
		return this.page.locator('.state');
	}

	button(name: Action) {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** Waits until the receipt says so. */
	async says(words: string | RegExp) {
		await expect(this.state).toContainText(words, { timeout: LONGEST_ANSWER });
	}

	async isWaiting() {
		await this.says('Saved. Waiting for Rechat');
	}

	async isUnsure() {
		await this.says('Not sure it arrived');
	}

	async isAccepted() {
		await this.says('Rechat accepted it');
	}
}

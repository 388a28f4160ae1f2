import { type CDPSession, expect, type Page } from '@playwright/test';
import type { InstalledExtension } from '../support/browser';
import { FormPage } from './form-page';

declare const chrome: { tabs: { query(wanted: object): Promise<{ id?: number; url?: string }[]> } };

/** The form about a page in a window of its own, of which no code but what the build has drawn is there until it is let go. */
export class HeldForm extends FormPage {
	private isLost = false;

	private constructor(
		page: Page,
		private readonly session: CDPSession,
		private readonly held: (() => Promise<unknown>)[] = [],
	) {
		super(page);
		session.on('Fetch.requestPaused', ({ requestId, request: { url } }) => {
			const answer = () =>
				this.isLost && url.includes('/show-form-')
					? session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' })
					: session.send('Fetch.continueRequest', { requestId });
			if (this.isLost) void answer();
			else held.push(answer);
		});
	}

	/** About no page unless the address names its tab. */
	static async open({ context, extensionId }: InstalledExtension, query = ''): Promise<HeldForm> {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const form = new HeldForm(page, session);
		await session.send('Fetch.enable', { patterns: [{ urlPattern: '*/chunks/*' }] });
		await page.setViewportSize({ width: 400, height: 596 });
		await page.goto(`chrome-extension://${extensionId}/popup.html${query}`, { waitUntil: 'commit' });
		return form;
	}

	/** The page was read before: its tab has given leave to be read again. */
	static async on(extension: InstalledExtension, url: string): Promise<HeldForm> {
		const worker = await extension.serviceWorker();
		const tab = await worker.evaluate(async (wanted) => {
			const tabs = await chrome.tabs.query({});
			return tabs.find((found) => found.url === wanted)?.id;
		}, url);
		const form = await HeldForm.open(extension, `?tab=${tab}`);
		await expect(form.field('First name')).toBeFocused();
		return form;
	}

	/** Where the fields are, for an eye that looks at one of them. */
	async places() {
		const boxes = (['First name', 'Last name', 'Phone', 'Email', 'Note'] as const).map((name) =>
			this.field(name).boundingBox(),
		);
		return Promise.all([...boxes, this.sendButton.boundingBox()]);
	}

	/** The form's own code can't be had, the rest can. */
	async loseCode(): Promise<void> {
		this.isLost = true;
		for (const answer of this.held) await answer();
	}

	/** Its code comes, and takes over. */
	async letGo(): Promise<void> {
		await this.session.send('Fetch.disable');
		await this.isRead();
	}
}

import type { Page } from '@playwright/test';
import { INBOX, LISTING, OTHER_LISTING, OWNERS_LISTING as OWNER } from '../e2e/samples';
import type { Fault } from '../sandbox/faults';

/** One state of the form or a receipt. What it presses is named by the markup: the words are in several languages. */
export interface PopupShot {
	/** Also the picture's name. */
	name: string;
	/** The page on which the form is opened; without `https:` one of the extension's own. */
	url: string;
	/** What Rechat does to the next lead. */
	fault?: Fault;
	/** Seconds in which a lead can be taken back; 0 without it. */
	undo?: number;
	/** Brings the form into the state. */
	act?: (page: Page) => Promise<void>;
}

const SEARCH = 'https://www.sierra-vista-homes.example/search';
const AGENT = 'https://www.sierra-vista-homes.example/agents/marisol-quintana';

const click = (selector: string) => (page: Page) => page.locator(selector).first().click();

const type = async (page: Page, values: Record<string, string>) => {
	for (const [field, value] of Object.entries(values))
		await page.locator(`[data-field="${field}"]`).locator('input, textarea').first().fill(value);
};

export const CALLER = { first_name: 'Nora', last_name: 'Fields', phone_number: '(775) 555-0142' };

const typed = (page: Page) => type(page, CALLER);

/** Sends a caller's lead, and waits until it stands as it should; then does what is asked. */
const sent =
	(state: string, ...presses: string[]) =>
	async (page: Page) => {
		await typed(page);
		await click('.foot .btn.primary')(page);
		await page.locator(`.state[data-state="${state}"]`).waitFor({ timeout: 90_000 });
		for (const press of presses) await click(press)(page);
	};

const LONG = {
	first_name: 'Maximiliano José Wolfeschlegelsteinhausenbergerdorff',
	last_name: 'Fernández-Villavicencio y Castellanos de la Sierra Nevada',
	email: 'maximiliano.fernandez-villavicencio.castellanos@mail.subdomain.example.com',
};

/** What most users see, in other languages too. */
export const USUAL: readonly PopupShot[] = [
	{ name: 'popup-listing', url: LISTING },
	{ name: 'popup-typed', url: `${LISTING}?a`, act: typed },
	{ name: 'popup-message', url: INBOX },
	{ name: 'popup-owner', url: OWNER },
	{ name: 'popup-search', url: SEARCH },
	{
		name: 'popup-problems',
		url: `${LISTING}?b`,
		act: async (page) => {
			await type(page, { email: 'nora@' });
			await click('.foot .btn.primary')(page);
		},
	},
	{ name: 'popup-details', url: `${LISTING}?h`, act: click('[data-focus="listing"], [data-focus="listing-row"]') },
	{ name: 'popup-people', url: `${LISTING}?i`, act: click('[data-focus="people"]') },
	{ name: 'popup-menu', url: `${LISTING}?c`, act: click('.bar [aria-haspopup="menu"]') },
	{ name: 'popup-agents', url: `${LISTING}?d`, act: click('[data-field="assignees"] button') },
	{ name: 'popup-saved', url: `${LISTING}?1`, undo: 20, act: sent('saved') },
	{ name: 'popup-accepted', url: `${LISTING}?2`, act: sent('accepted') },
	{ name: 'popup-reassign', url: `${LISTING}?3`, act: sent('accepted', '[data-focus="i-users"]') },
	{ name: 'popup-unsure', url: `${LISTING}?5`, fault: { fault: 'server-error' }, act: sent('unconfirmed') },
	{ name: 'popup-refused', url: `${LISTING}?6`, fault: { fault: 'not-ok' }, act: sent('refused') },
	{ name: 'popup-known', url: OTHER_LISTING, act: typed },
	{ name: 'popup-sample', url: 'sample.html' },
	{ name: 'popup-sample-saved', url: 'sample.html', undo: 20, act: sent('saved') },
	{ name: 'popup-sample-accepted', url: 'sample.html', act: sent('accepted') },
	// What waits is tried again with the next lead, and would meet its fault.
	{ name: 'popup-waiting', url: `${LISTING}?4`, fault: { fault: 'unavailable' }, act: sent('waiting') },
];

/** The rest. */
export const RARE: readonly PopupShot[] = [
	{ name: 'popup-channels', url: `${LISTING}?e`, act: click('[data-field="channelId"] button') },
	{ name: 'popup-tags', url: `${LISTING}?f`, act: click('.tags-link') },
	{
		name: 'popup-past-leads',
		url: `${LISTING}?g`,
		act: async (page) => {
			await click('.who .link')(page);
			await page.locator('.picker-list').waitFor();
		},
	},
	{ name: 'popup-long', url: `${LISTING}?7`, act: (page) => type(page, LONG) },
	{ name: 'popup-agent', url: AGENT },
	{ name: 'popup-unreadable', url: 'chrome://version/' },
	{ name: 'popup-timeline', url: `${LISTING}?8`, act: sent('accepted', '[data-focus="i-clock"]') },
	{
		name: 'popup-without-id',
		url: `${LISTING}?9`,
		fault: { fault: 'no-content' },
		act: sent('accepted-without-id'),
	},
];

/** Before there is a lead channel. */
export const FIRST: readonly PopupShot[] = [{ name: 'popup-no-channel', url: LISTING, act: typed }];

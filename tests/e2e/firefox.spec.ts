import { expect } from '@playwright/test';
import type { ExtensionFirefox } from '../support/firefox';
import { openFirefox } from '../support/firefox';
import { startFrontDoor } from '../support/front-door';
import { hands, photograph } from '../support/hands';
import { until } from '../support/until';
import { test as base } from './fixtures';
import { LISTING } from './samples';

/**
 * The popup of Firefox is out of a debugger's reach: it is opened and driven by keyboard, as a user would. What it shows
 * is asked through the browser's own window, and what was sent is asked of the sandbox.
 */

const test = base.extend<{ grantsHosts: boolean; firefox: ExtensionFirefox }>({
	grantsHosts: [true, { option: true }],
	firefox: async ({ sandbox, sites, grantsHosts }, use, info) => {
		const door = await startFrontDoor({ ...sites.hosts, 'api.rechat.com': sandbox.port });
		const firefox = await openFirefox({ port: door.port, grantsHosts });
		await use(firefox);
		await photograph(info.outputPath('screen.png'));
		await firefox.close();
		await door.stop();
	},
});

const shows = (firefox: ExtensionFirefox, words: string) =>
	until(
		`the popup shows “${words}”`,
		async () => String((await firefox.inPopup('document.body?.innerText')) ?? '').includes(words),
		20,
	);

/** The name of the field that the keyboard writes in. */
const focusedField = (firefox: ExtensionFirefox) =>
	firefox.inPopup('document.hasFocus() ? document.activeElement?.labels?.[0]?.textContent : ""');

const cursorIsIn = (firefox: ExtensionFirefox, name: string) =>
	until(`the cursor is in “${name}”`, async () => (await focusedField(firefox)) === name);

/** The same of the tab in front. */
const fieldInTab = (firefox: ExtensionFirefox) =>
	firefox.inTab('document.activeElement?.labels?.[0]?.innerText.trim()');

const writesIn = (firefox: ExtensionFirefox, name: string) =>
	until(`the tab's cursor is in “${name}”`, async () => (await fieldInTab(firefox)) === name);

const FOCUS = '[...document.querySelectorAll("*")].indexOf(document.activeElement)';

/** Goes on by Tab, each once the one before has arrived: on a busy machine a second one would go past what is looked for. */
const tabTo = async (ask: ExtensionFirefox['inTab'], isThere: () => Promise<boolean>) => {
	for (let step = 0; step < 20 && !(await isThere()); step++) {
		const before = await ask(FOCUS);
		await hands.press('Tab');
		await until('the focus has gone on', async () => (await ask(FOCUS)) !== before);
	}
};

const openForm = async (firefox: ExtensionFirefox) => {
	const page = await firefox.visit(LISTING);
	await page.bringToFront();
	await page.click('h1');
	await hands.press('alt+shift+l');
	await shows(firefox, 'Reno, NV 89509');
	await cursorIsIn(firefox, 'First name');
	// Firefox gives the keyboard to a popup that a shortcut opened (anybody's) only after a Tab, which ends where the
	// popup's cursor already is.
	await hands.press('Tab');
};

/** Fills in the caller and, going on to the foot, the channel. */
const fillByKeyboard = async (firefox: ExtensionFirefox, leadChannel: string) => {
	await hands.type('Nora');
	await hands.press('Tab');
	await hands.type('Fields');
	await hands.press('Tab');
	await hands.type('775 555 0142');
	await tabTo(firefox.inPopup, async () => (await focusedField(firefox)) === 'Lead Channel ID');
	await cursorIsIn(firefox, 'Lead Channel ID');
	await hands.type(leadChannel);
	await hands.press('Tab', 'space');
	await shows(firefox, 'Requested agents');
};

test('a lead is sent by keyboard alone, from a form that had no channel', async ({ firefox, sandbox }, info) => {
	await openForm(firefox);
	await photograph(info.outputPath('form.png'));
	await fillByKeyboard(firefox, sandbox.channels[1]?.id ?? '');
	await photograph(info.outputPath('filled.png'));
	await hands.press('ctrl+Return');
	await shows(firefox, 'Rechat accepted it');
	expect(sandbox.leads).toHaveLength(1);
	expect(sandbox.leads[0]).toMatchObject({
		channel: { label: sandbox.channels[1]?.label },
		payload: {
			first_name: 'Nora',
			last_name: 'Fields',
			phone_number: '+17755550142',
			referer_url: LISTING,
			listing: { price: 415_000, mls_number: '250001234', property: { address: { city: 'Reno' } } },
		},
	});
	expect(sandbox.book.requests.flatMap(({ customHeaders }) => customHeaders)).toEqual([]);
});

test('the welcome leads to a sample page, whose lead goes nowhere', async ({ firefox, sandbox }, info) => {
	await writesIn(firefox, 'Lead Channel ID or webhook address');
	await hands.type(sandbox.channels[1]?.id ?? '');
	await hands.press('Return');
	await writesIn(firefox, 'First name');
	await hands.type('Ann');
	await tabTo(firefox.inTab, async () => (await fieldInTab(firefox)) === 'Email');
	await hands.type('ann@example.com');
	await hands.press('Return');
	await until('the third step is there', () => firefox.inTab('document.body.innerText.includes("Nothing is sent.")'));
	await tabTo(
		firefox.inTab,
		async () => !!(await firefox.inTab('document.activeElement.href?.endsWith("sample.html")')),
	);
	await hands.press('Return');
	await until('the sample page is there', () => firefox.inTab('document.title.startsWith("Sample listing")'));
	await hands.press('alt+shift+l');
	await shows(firefox, 'From the message');
	await photograph(info.outputPath('form.png'));
	await hands.press('Tab', 'ctrl+Return');
	await shows(firefox, 'Sample: Rechat accepted it');
	expect(sandbox.book.requests).toEqual([]);
});

test.describe('without access to Rechat', () => {
	test.use({ grantsHosts: false });

	test('the form says so, the lead is safe, and nothing is sent', async ({ firefox, sandbox }) => {
		await openForm(firefox);
		await fillByKeyboard(firefox, sandbox.channels[0]?.id ?? '');
		await hands.press('ctrl+Return');
		await shows(firefox, 'Allow access, and we’ll send it right away. Your lead is safe.');
		await shows(firefox, 'Allow access to Rechat');
		expect(sandbox.book.requests).toEqual([]);
	});
});

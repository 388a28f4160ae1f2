import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openBrowser } from '../support/browser';
import { EXTENSION } from '../support/places';
import { policyFile, whyNoPolicy } from '../support/policy';
import { setUp } from '../support/set-up';
import { expectAccessible } from './accessible';
import { test } from './fixtures';
import { openFormOn } from './form-page';
import { everythingIn, goTo, NOTHING_STORED, openOptions, section } from './options-page';
import { LISTING } from './samples';

/** Chromium watches its policy folder, and waits a while for more changes. */
const POLICY_TIME = { timeout: 60_000 };

/** A phone that several agents of the brokerage answer. */
const DESK = '(775) 555-0190';

const hindrance = whyNoPolicy();
test.skip(hindrance !== undefined, `No policy can be set here: ${hindrance}.`);

test('a brokerage sets channels, rules and settings; what it enforces can only be read, and changes come at once', async ({
	sandbox,
	sites,
}) => {
	const [reno, carson] = sandbox.channels;
	const [ana] = sandbox.agents;
	// The id of an unpacked extension follows its folder: a copy has a policy that no other test has.
	const folder = await mkdtemp(join(tmpdir(), 'send-to-rechat-managed-'));
	await cp(EXTENSION, folder, { recursive: true });
	const hosts = { ...sites.hosts, 'api.rechat.com': sandbox.port };
	const extension = await openBrowser({ extension: folder, hosts });
	const policy = await policyFile(extension.extensionId);
	const given = {
		brokerage: 'Sierra Vista Realty',
		support: 'help@example.com',
		channels: [
			{ label: 'Inquiries', account: 'Sierra Vista Realty › Reno', leadChannel: reno?.id },
			{ label: 'Newsletters', account: 'Sierra Vista Realty › Carson City', leadChannel: carson?.id },
			{ label: 'Broken', leadChannel: 'not an id' },
		],
		defaultChannel: 'Sierra Vista Realty › Carson City › Newsletters',
		roster: [
			{ first_name: ana?.first_name, last_name: ana?.last_name, email: ana?.email, phone_number: DESK },
			{ first_name: 'Wanda', last_name: 'Prewitt', email: 'wanda.prewitt@example.com', phone_number: DESK },
		],
		rules: [
			{
				name: 'Reno homes',
				when: { cities: ['Reno'] },
				target: {
					channel: 'Sierra Vista Realty › Reno › Inquiries',
					assignees: [{ email: ana?.email, phone_number: DESK }],
					tags: ['Reno desk'],
				},
			},
			{ name: 'Points nowhere', target: { channel: 'Sierra Vista Realty › Sparks' } },
		],
		tags: ['Web'],
		undoSeconds: 0,
		usersMayAddChannels: false,
	};
	try {
		await setUp(extension, NOTHING_STORED);
		await policy.set({ ...given, enforced: ['rules', 'undoSeconds', 'defaultChannel'] });
		const options = await openOptions(extension);
		const undo = options.getByRole('group', { name: 'Time to undo' }).getByRole('radio', { name: 'Off' });
		await test.step('the options say who set what, and what of it is no good', async () => {
			const managed = section(options, 'Set by your brokerage');
			await options.getByRole('link', { name: 'Set by your brokerage' }).click(POLICY_TIME);
			await expect(managed).toContainText('Ask help@example.com');
			await expect(managed.getByRole('listitem')).toHaveText([
				/^channels, entry 3: the Lead Channel ID is missing/,
				/^rules, entry 2: there is no channel of this name/,
			]);
			await expectAccessible(options);
			await goTo(options, 'Sending & privacy');
			await expect(undo).toBeDisabled();
			await expect(section(options, 'Sending & privacy')).toContainText('Set by your brokerage (Sierra Vista Realty)');
			await goTo(options, 'Lead defaults');
			await expect(section(options, 'Lead defaults')).toContainText('Suggested by your brokerage');
			await goTo(options, 'Channels');
			const channels = options.getByRole('treegrid', { name: 'Your brokerage’s channels' });
			await expect(channels.getByRole('row')).toHaveText([
				/Sierra Vista Realty/,
				/Reno/,
				/Inquiries/,
				/Carson/,
				/News/,
			]);
			await expect(channels.getByRole('row', { name: /Newsletters/ })).toContainText('Default');
			await expect(options.getByRole('button', { name: /^Default channel/ })).toBeDisabled();
			await expect(channels.getByRole('button', { name: /^(Edit|Show|Copy|More)/ })).toHaveCount(0);
			await expect(options.getByRole('button', { name: 'Add channel' })).toHaveCount(0);
			const shown = await everythingIn(options);
			for (const { id } of sandbox.channels) expect(shown).not.toContain(id);
			await expectAccessible(options);
		});
		await test.step('a suggestion gives way to the user', async () => {
			await goTo(options, 'Lead defaults');
			const tags = section(options, /^Tags/);
			await tags.getByRole('textbox', { name: 'Add a tag' }).fill('Mine');
			await tags.getByRole('textbox', { name: 'Add a tag' }).press('Enter');
			await expect(tags.locator('.token')).toHaveText(['Web', 'Mine']);
			await expect(tags).not.toContainText('Suggested');
			await goTo(options, 'Sending & privacy');
		});
		const popup = await openFormOn(extension, LISTING);
		const form = await popup.keepOpen(extension.context);
		await test.step('the form tells what the rule decides, and does not ask', async () => {
			await expect(form.page.getByText('Set by your brokerage: “Reno homes”')).toBeVisible();
			const foot = form.page.locator('.foot');
			await expect(foot).toContainText('Reno › Inquiries');
			await expect(foot).toContainText(`${ana?.email}`);
			await expect(form.field('Lead channel')).toHaveCount(0);
			await expect(form.field('Requested agents')).toHaveCount(0);
		});
		await test.step('a rule that is no longer enforced leaves the choice, without anything being opened anew', async () => {
			await policy.set({ ...given, enforced: [] });
			await expect(form.field('Lead channel')).toBeVisible(POLICY_TIME);
			await expect(undo).toBeEnabled(POLICY_TIME);
			await form.chooseChannel('Newsletters');
			await form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
			await form.send();
			await form.acceptedLeadId();
			expect(sandbox.leads).toMatchObject([
				{ channel: { label: 'Newsletters' }, payload: { tag: ['Web', 'Mine', 'Reno desk'] } },
			]);
			// A phone that leads to somebody else is not sent for an agent.
			expect(sandbox.leads[0]?.payload.assignees).toEqual([{ email: ana?.email }]);
		});
		await test.step('without the policy the user is on his own again', async () => {
			await policy.remove();
			await expect(options.getByRole('link', { name: 'Set by your brokerage' })).toHaveCount(0, POLICY_TIME);
			await goTo(options, 'Channels');
			await expect(section(options, 'Lead channels').getByText('Sierra Vista Realty')).toHaveCount(0);
		});
	} finally {
		await policy.remove();
		await extension.close();
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
});

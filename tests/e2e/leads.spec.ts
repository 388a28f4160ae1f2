import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { Assignee } from '@/lib/lead/lead';
import { channelName } from '@/lib/setup/channel-name';
import { seedLeads } from '../support/many-leads';
import type { StoredSetUp } from '../support/set-up';
import { expectAccessible } from './accessible';
import { test } from './fixtures';
import { LeadsPage } from './leads-page';
import { chooseIn, pick } from './pickers';
import { LISTING } from './samples';

const NEWEST = ['waiting', 'refused', 'unconfirmed', 'accepted', 'accepted', 'dismissed', 'waiting'] as const;

/** The name of another channel than the default one. */
const otherChannel = ({ channels, settings }: StoredSetUp): string => {
	const other = channels.find(({ id }) => id !== settings.defaultChannelId);
	if (!other) throw new Error('There is only one channel.');
	return channelName(other);
};

test.describe('a history of leads', () => {
	const openSeeded = async (extension: Parameters<typeof LeadsPage.open>[0], stored: StoredSetUp, query = '') => {
		const page = await extension.openExtensionPage('options.html');
		await seedLeads(page, { count: 300, channels: stored.channels, newest: NEWEST });
		await page.close();
		return LeadsPage.open(extension, query);
	};

	test('is found by name, phone, email, address and MLS number, and filtered', async ({ extension, stored }) => {
		const leads = await openSeeded(extension, stored);
		await expect(leads.total).toHaveText('300 leads');
		await expect(leads.rows.first()).toContainText('Ava Fields');
		for (const [typed, name] of [
			['quail nora.brook.1@', 'Nora Brook'],
			['(775) 555-0003', 'Priya Okafor'],
			['775.555.0003', 'Priya Okafor'],
			['omar.castellano.6@', 'Omar Castellano'],
			['pena jose.pena.2@', 'José Peña'],
			['250000007', 'Ruth Fields'],
		] as const) {
			await leads.search.fill(typed);
			await expect(leads.total).toHaveText('1 of 300 leads');
			await expect(leads.rows.first()).toContainText(name);
		}
		await leads.search.fill('nobody at all');
		await expect(leads.page.getByText('No leads match')).toBeVisible();
		await leads.press(leads.page.getByRole('main'), 'Show all leads');
		await expect(leads.total).toHaveText('300 leads');

		await leads.filter('Needs you 2');
		await expect(leads.rows).toHaveText([/Not accepted/, /Not sure it arrived/]);
		await leads.filter('Waiting 2');
		await expect(leads.rows).toHaveText([/Ava Fields/, /Omar Castellano/]);
		await leads.filter('All leads 300');
		await leads.page.getByRole('combobox', { name: 'Agents' }).selectOption({ label: 'Bea Brook' });
		await expect(leads.total).toHaveText('75 of 300 leads');
		await leads.page
			.getByRole('combobox', { name: 'Agents' })
			.selectOption({ label: 'No agent: Rechat’s routing picks' });
		await expect(leads.rows.first()).toContainText('Priya Okafor');
		await leads.filters.getByTitle(otherChannel(stored), { exact: true }).click();
		await expect(leads.rows.first()).toContainText('Priya Lindgren');
	});

	test('is worked with by the keyboard alone', async ({ extension, stored }) => {
		const leads = await openSeeded(extension, stored);
		const { keyboard } = leads.page;
		await leads.page.getByRole('checkbox', { name: 'Select all leads in this list' }).focus();
		await keyboard.press('Tab');
		await expect(leads.row('Ava Fields').first()).toBeFocused();
		await keyboard.press('ArrowDown');
		await expect(leads.rows.nth(1)).toBeFocused();
		await keyboard.press('Enter');
		await expect(leads.detail).toBeFocused();
		await expect(leads.detail).toContainText('“No such channel”');
		await keyboard.press('Escape');
		await expect(leads.detail).toBeHidden();
		await expect(leads.rows.nth(1)).toBeFocused();
		await keyboard.press('Space');
		await keyboard.press('Shift+ArrowDown');
		await keyboard.press('Shift+ArrowDown');
		await expect(leads.bulk).toContainText('3 selected');
		await keyboard.press('Control+a');
		await expect(leads.bulk).toContainText('300 selected');
		await keyboard.press('End');
		await expect(leads.page.locator('[data-row="299"]')).toBeFocused();
		await expect(leads.page.locator('[data-row="299"]')).toBeInViewport({ ratio: 0.9 });
		await keyboard.press('Home');
		await expect(leads.page.locator('[data-row="0"]')).toBeFocused();
	});

	test('is selected by box, by range and as a whole', async ({ extension, stored }) => {
		const leads = await openSeeded(extension, stored);
		await leads.rows.nth(1).getByRole('checkbox').click();
		await leads.rows
			.nth(5)
			.getByRole('checkbox')
			.click({ modifiers: ['Shift'] });
		await expect(leads.bulk).toContainText('5 selected');
		await leads.search.fill('brook');
		await expect(leads.bulk).toContainText('1 selected');
		await leads.page.getByRole('checkbox', { name: 'Select all leads in this list' }).click();
		await expect(leads.bulk).toContainText(/4\d selected/);
		await leads.press(leads.bulk, 'Clear selection');
		await expect(leads.bulk).toBeHidden();
	});

	test('is exported without channel ids, formulas disarmed', async ({ extension, stored }) => {
		const leads = await openSeeded(extension, stored);
		const save = async (where: Locator, menu: string, name: string) => {
			const saved = leads.page.waitForEvent('download');
			await chooseIn(where, menu, name);
			const download = await saved;
			return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
		};
		const csv = await save(leads.page.getByRole('banner'), 'More', 'Export as CSV');
		expect(csv.name).toMatch(/^rechat-leads-\d{4}-\d\d-\d\d\.csv$/);
		expect(csv.text.split('\r\n')[0]).toMatch(/^\uFEFFcreated,captured,state,channel,first_name,/);
		expect(csv.text.trim().split(/\r\n/)).toHaveLength(301);
		await leads.select('Nora Brook');
		const json = await save(leads.bulk, 'Export', 'Export as JSON');
		const records: unknown = JSON.parse(json.text);
		expect(records).toHaveLength(1);
		expect(records).toContainEqual(
			expect.objectContaining({ lead: expect.objectContaining({ last_name: 'Brook', phone_number: '+17755550001' }) }),
		);
		for (const { leadChannel } of stored.channels) {
			expect(csv.text).not.toContain(leadChannel);
			expect(json.text).not.toContain(leadChannel);
		}
	});

	test('has no accessibility fault that axe can see', async ({ extension, stored }) => {
		const leads = await openSeeded(extension, stored);
		await expectAccessible(leads.page);
		for (const name of ['Ava Fields', 'Nora Brook', 'José Peña', 'Priya Okafor']) {
			await leads.row(name).first().click();
			await expect(leads.detail).toContainText(name.split(' ')[0] ?? '');
			await leads.press(leads.detail, 'Delete');
			await expectAccessible(leads.page);
		}
		await leads.press(leads.detail, 'Reassign');
		await leads.rows.first().getByRole('checkbox').click();
		for (const name of ['Retry now', 'Move to another channel', 'Reassign']) {
			await leads.press(leads.bulk, name);
			await expectAccessible(leads.page);
		}
		await chooseIn(leads.page.getByRole('banner'), 'More', 'Open a lead from a file…');
		await expectAccessible(leads.page);
	});

	test('fits a narrow window; a lead covers the list', async ({ extension, stored }) => {
		const leads = await openSeeded(extension, stored, '?show=needs-you');
		await leads.page.setViewportSize({ width: 360, height: 740 });
		await expect(leads.rows).toHaveCount(2);
		expect(await leads.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		await leads.openLead('Nora');
		expect(await leads.detail.evaluate((detail) => detail.clientWidth)).toBeGreaterThan(330);
		await leads.press(leads.detail, 'Close');
		await expect(leads.detail).toBeHidden();
	});

	test('follows leads that are deleted, changed and added elsewhere', async ({ extension, stored }) => {
		const leads = await openSeeded(extension, stored);
		const other = await LeadsPage.open(extension, '?show=needs-you');
		await other.openLead('Nora Brook');
		await other.press(other.detail, 'Mark as done');
		await expect(other.rows).toHaveCount(1);
		await expect(leads.row('Nora Brook').first()).toContainText('Marked as done');
		await other.openLead('José');
		await other.press(other.detail, 'Delete');
		await expect(other.detail).toContainText('We don’t know whether Rechat has this lead');
		await expect(other.page.getByRole('button', { name: 'Cancel' })).toBeFocused();
		await other.press(other.page.getByRole('group', { name: 'Delete', exact: true }), 'Delete');
		await expect(other.detail).toBeHidden();
		await expect(leads.total).toHaveText('299 leads');
		await other.submit(stored, ['Zoe']);
		await expect(leads.total).toHaveText('300 leads');
		await expect(leads.rows.first()).toContainText('Zoe');
	});
});

test('shows all that was sent and what happened; reassigns from there', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	const form = await openForm(await visit(LISTING));
	await form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
	await form.send();
	const leadId = await form.acceptedLeadId();
	const opened = extension.context.waitForEvent('page');
	// The new tab comes in front, and the popup closes under the click.
	await form.page
		.getByRole('link', { name: 'All leads' })
		.click()
		.catch(() => undefined);
	const leads = new LeadsPage(await opened, extension);
	await leads.openLead('Nora');
	await expect(leads.detail).toContainText(leadId);
	const sent = leads.detail.getByRole('region', { name: 'What was sent' });
	await expect(sent).toContainText('Phone+17755550142');
	await expect(sent).toContainText('12 Quail Hollow Ct');
	const history = leads.detail.getByRole('region', { name: 'History' });
	await expect(history).toContainText('Try 1: Rechat answered with HTTP 200');
	await leads.press(leads.detail, 'Reassign');
	await leads.detail.getByRole('button', { name: /^Requested agents/ }).click();
	await leads.detail.getByRole('combobox', { name: 'Requested agents' }).fill('Devon');
	await leads.page.getByRole('option').filter({ hasText: 'Devon' }).first().click();
	await expect(leads.detail.getByRole('button', { name: /^Requested agents/ })).toContainText('Devon');
	await leads.page.keyboard.press('Escape');
	await leads.press(leads.detail, 'Request these agents');
	await expect(history).toContainText('Requested Devon Ashworth Rechat accepted it');
	await expect(leads.row('Nora')).toContainText('Devon Ashworth');
	expect(sandbox.book.requests.filter(({ call }) => call === 'assignees')).toHaveLength(1);
});

test('an accepted lead goes to another channel only as a duplicate, and says so', async ({
	extension,
	stored,
	sandbox,
}) => {
	const leads = await LeadsPage.open(extension);
	await leads.submit(stored, ['Nora']);
	await expect(leads.row('Nora')).toContainText('Accepted');
	await leads.openLead('Nora');
	await leads.press(leads.detail, 'Send to another channel');
	await expect(leads.detail).toContainText('Sending it again creates a duplicate.');
	await leads.chooseChannel(leads.detail, otherChannel(stored), 'Send a duplicate');
	await expect(leads.row('Nora')).toHaveText([/Accepted/, /Accepted/]);
	expect(new Set(sandbox.leads.map(({ channel }) => channel.label)).size).toBe(2);
});

test('an accepted lead fills the form again, for a duplicate', async ({ extension, stored, sandbox }) => {
	const leads = await LeadsPage.open(extension);
	await leads.submit(stored, ['Nora']);
	await expect(leads.row('Nora')).toContainText('Accepted');
	await leads.openLead('Nora');
	await leads.press(leads.detail, 'Edit and send again');
	await expect(leads.detail).toContainText('Sending it again creates a duplicate.');
	const form = await leads.formOf(() => leads.press(leads.detail, 'Open the form'));
	await form.expectFields({ 'First name': 'Nora', Phone: '(775) 555-0142', 'MLS number': '250001234' });
	await form.fill({ 'First name': 'Nora Jane' });
	await form.send();
	await form.acceptedLeadId();
	await expect(form.page.getByRole('button', { name: 'New lead from this page' })).toBeHidden();
	expect(sandbox.leads).toHaveLength(2);
	await expect(leads.rows).toHaveCount(2);
});

test('a refused lead is corrected and stays one lead', async ({ extension, stored, sandbox }) => {
	const leads = await LeadsPage.open(extension);
	sandbox.misbehave({ fault: 'not-ok' });
	await leads.submit(stored, ['Nora']);
	await leads.openLead('Nora');
	await expect(leads.detail).toContainText('Rechat didn’t accept this lead');
	const form = await leads.formOf(() => leads.press(leads.detail, 'Edit'));
	await form.fill({ 'First name': 'Eleonora' });
	await form.send();
	await form.acceptedLeadId();
	await expect(leads.rows).toHaveText([/Eleonora/]);
	await expect(leads.detail).toContainText('Rechat accepted it');
	expect(sandbox.leads).toHaveLength(1);
});

test.describe('while Rechat is away', () => {
	const names = ['Ada', 'Ben', 'Cleo'];

	test('waiting leads are moved, reassigned and deleted together', async ({ extension, stored, sandbox }) => {
		const leads = await LeadsPage.open(extension);
		await sandbox.goDown();
		await leads.submit(stored, names);
		await leads.filter('Waiting 3');
		for (const name of names) await expect(leads.row(name)).toContainText('Waiting');

		await leads.select('Ada', 'Ben');
		await leads.press(leads.bulk, 'Reassign');
		await pick(leads.bulk, 'Requested agents', 'Devon');
		await leads.press(leads.bulk, 'Request these agents');
		await expect(leads.page.getByRole('region', { name: 'Reassigning' })).toContainText('2 of 2');
		await expect(leads.row('Ada')).toContainText('Devon Ashworth');

		await leads.press(leads.bulk, 'Move to another channel');
		await leads.chooseChannel(leads.bulk, otherChannel(stored), 'Send to this channel');
		await expect(leads.row('Ben').getByTitle(otherChannel(stored), { exact: true })).toBeVisible();

		await leads.press(leads.bulk, 'Clear selection');
		await leads.select('Cleo');
		await leads.press(leads.bulk, 'Delete');
		await expect(leads.bulk).toContainText('If you delete it, it’s gone');
		await leads.press(leads.bulk.getByRole('group', { name: 'Delete' }), 'Delete');
		await expect(leads.row('Cleo')).toHaveCount(0);

		await sandbox.comeBack();
		await expect(leads.row('Ada')).toContainText('Waiting');
		await leads.select('Ada', 'Ben');
		await leads.press(leads.bulk, 'Retry now');
		await leads.press(leads.bulk.getByRole('group', { name: 'Retry now' }), 'Retry now');
		await leads.filter('All leads 2');
		await expect(leads.rows).toHaveText([/Accepted/, /Accepted/]);
		expect(sandbox.leads).toHaveLength(2);
		for (const { channel, payload } of sandbox.leads) {
			expect(channelName({ ...channel })).toBe(otherChannel(stored));
			expect(JSON.stringify(payload)).toContain('Ashworth');
		}
	});

	test('a waiting lead is edited, and is sent once', async ({ extension, stored, sandbox }) => {
		const leads = await LeadsPage.open(extension);
		await sandbox.goDown();
		await leads.submit(stored, ['Ada']);
		await expect(leads.row('Ada')).toContainText('Waiting');
		await leads.openLead('Ada');
		const form = await leads.formOf(() => leads.press(leads.detail, 'Edit and send again'));
		await sandbox.comeBack();
		await form.fill({ 'First name': 'Adele' });
		await form.send();
		await form.acceptedLeadId();
		expect(sandbox.leads).toHaveLength(1);
		await expect(leads.rows).toHaveText([/Adele/]);
	});

	test('a lead that left while it was edited is not sent twice', async ({ extension, stored, sandbox }) => {
		const leads = await LeadsPage.open(extension);
		await sandbox.goDown();
		await leads.submit(stored, ['Ada']);
		await expect(leads.row('Ada')).toContainText('Waiting');
		await leads.openLead('Ada');
		const form = await leads.formOf(() => leads.press(leads.detail, 'Edit and send again'));
		await sandbox.comeBack();
		await leads.press(leads.detail, 'Retry now');
		await expect(leads.row('Ada')).toContainText('Accepted');
		await form.fill({ 'First name': 'Adele' });
		await form.send();
		await expect(form.page.getByText(/Too late/)).toBeVisible();
		await form.expectFields({ 'First name': 'Adele' });
		expect(sandbox.leads).toHaveLength(1);
	});
});

test('many accepted leads are reassigned, with a result for each', async ({ extension, stored, sandbox }) => {
	const leads = await LeadsPage.open(extension);
	await leads.submit(stored, ['Ada', 'Ben', 'Cleo']);
	await expect(leads.rows).toHaveText([/Accepted/, /Accepted/, /Accepted/]);
	sandbox.misbehave({ fault: 'not-ok', on: 'assignees' });
	await leads.page.getByRole('checkbox', { name: 'Select all leads in this list' }).click();
	await leads.press(leads.bulk, 'Reassign');
	await pick(leads.bulk, 'Requested agents', 'Devon');
	await leads.press(leads.bulk, 'Request these agents');
	const progress = leads.page.getByRole('region', { name: 'Reassigning' });
	await expect(progress).toContainText('Requesting Devon Ashworth: 3 of 3');
	await progress.getByText('Result for each lead').click();
	await expect(progress.getByRole('listitem')).toHaveText([
		/Rechat didn’t accept it/,
		/Rechat accepted it/,
		/Rechat accepted it/,
	]);
});

test('an agent who left is replaced in all leads; the others on them stay', async ({ extension, stored, sandbox }) => {
	const leads = await LeadsPage.open(extension);
	const { roster: team } = stored;
	const { me } = stored.settings;
	const asked = async (name: string, assignees: readonly (Assignee | undefined)[]) => {
		await leads.submit(stored, [name], { assignees: assignees.filter((agent) => agent !== undefined) });
	};
	await test.step('three are accepted, one waits', async () => {
		await asked('Ada', [me, team[0]]);
		await asked('Ben', [team[0]]);
		await asked('Cleo', [me]);
		await expect(leads.rows).toHaveText([/Accepted/, /Accepted/, /Accepted/]);
		await sandbox.goDown();
		await asked('Dora', [team[0]]);
		await expect(leads.row('Dora')).toContainText('Waiting');
		await sandbox.comeBack();
	});
	await test.step('what it will do is said first', async () => {
		await chooseIn(leads.page.getByRole('banner'), 'More', 'Replace an agent…');
		await expect(leads.swap).toContainText('Only updates leads sent from this browser.');
		await leads.swap
			.getByLabel('Agent who left')
			.selectOption({ label: 'Devon Ashworth · devon.ashworth@example.com' });
		await expect(leads.swap).toContainText('2 accepted leads');
		await expect(leads.swap).toContainText('1 waiting lead');
		await leads.press(leads.swap, 'Replace in 3 leads');
		await expect(leads.swap).toContainText('Choose at least one agent.');
		await pick(leads.swap, 'Replaced by', team[1]?.last_name ?? '');
		await expectAccessible(leads.page);
		await leads.page.screenshot({ path: test.info().outputPath('swap.png') });
	});
	await test.step('each lead has its result', async () => {
		sandbox.misbehave({ fault: 'not-ok', on: 'assignees' });
		await leads.press(leads.swap, 'Replace in 3 leads');
		const progress = leads.page.getByRole('region', { name: 'Reassigning' });
		await expect(progress).toContainText('3 of 3');
		await progress.getByText('Result for each lead').click();
		await expect(progress.getByRole('listitem')).toHaveText([
			/Rechat didn’t accept it/,
			/changed before sending/,
			/Rechat accepted it/,
		]);
		await leads.page.screenshot({ path: test.info().outputPath('swapped.png') });
	});
	await test.step('Rechat got the others as last known, with the new one', async () => {
		const bodies = sandbox.book.of('assignees').map(({ json }) => JSON.stringify(json));
		expect(bodies).toHaveLength(2);
		for (const body of bodies) {
			expect(body).not.toContain('Ashworth');
			expect(body).toContain(team[1]?.last_name ?? '');
		}
		expect(bodies.filter((body) => body.includes(me?.last_name ?? ''))).toHaveLength(1);
	});
});

test('accepted leads are sent to another channel together, as duplicates', async ({ extension, stored, sandbox }) => {
	const leads = await LeadsPage.open(extension);
	await leads.submit(stored, ['Ada', 'Ben']);
	await expect(leads.rows).toHaveText([/Accepted/, /Accepted/]);
	await leads.page.getByRole('checkbox', { name: 'Select all leads in this list' }).click();
	await leads.press(leads.bulk, 'Send to another channel');
	await expect(leads.bulk).toContainText('creates 2 duplicates');
	await leads.chooseChannel(leads.bulk, otherChannel(stored), 'Send 2 duplicates');
	await expect(leads.rows).toHaveText([/Accepted/, /Accepted/, /Accepted/, /Accepted/]);
	expect(sandbox.leads.map(({ channel }) => channelName({ ...channel })).slice(2)).toEqual([
		otherChannel(stored),
		otherChannel(stored),
	]);
});

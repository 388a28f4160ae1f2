import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { manyAgent, rosterCsv } from '../support/many-agents';
import { expectAccessible } from './accessible';
import { test } from './fixtures';
import { openOptions, section } from './options-page';
import { chooseIn, pick } from './pickers';
import { LISTING } from './samples';

const COUNT = 50_000;

const chooseFile = (page: Page, name: string, content: string | Buffer) =>
	section(page, 'Agents')
		.locator('input[type="file"]')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

const importing = (page: Page) => page.getByRole('region', { name: /^Import of/ });

test('50,000 agents are imported, found in the form with a letter wrong, and asked for by keyboard', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	const agent = manyAgent(4_371);
	await test.step('the file is read, with what it would change and which row is bad', async () => {
		const page = await openOptions(extension, 'agents');
		const bad = 'Bea,Brook,bea at example,,,,,';
		const again = `${agent.first_name},${agent.last_name},${agent.email.toUpperCase()},,,,,Maple Realty › Utah`;
		await chooseFile(page, 'agents.csv', rosterCsv(COUNT, [bad, again]));
		const panel = importing(page);
		await expect(panel).toContainText('50,000 agents in this file: 50,000 to add, 0 to change');
		await expect(panel).toContainText('by email, phone, or MLS ID, were merged: 1.');
		await expect(panel.getByRole('listitem')).toHaveText([/Row 50,002: invalid email.*bea at example/]);
		await expectAccessible(page);
		await panel.getByRole('button', { name: 'Import 50,000 agents' }).click();
		await expect(panel).toContainText('Imported 50,000 agents');
		await panel.getByRole('button', { name: 'Close' }).click();
		const roster = section(page, 'Agents');
		await roster.getByLabel('Find an agent').fill(agent.mls_id);
		await expect(roster.getByText('1 of 50,002 agents')).toBeVisible();
		await expect(roster.getByRole('table', { name: 'Agents' })).toContainText(
			/Maple Realty › Nevada.*Maple Realty › Utah/,
		);
		await page.close();
	});

	const form = await openForm(await visit(LISTING));
	const { page } = form;
	const name = `${agent.first_name} ${agent.last_name}`;
	await test.step('a misspelt name and his MLS id find him', async () => {
		await form.field('Requested agents').focus();
		await page.keyboard.type(`castelano ${agent.mls_id.slice(0, -1)}`);
		await expect(page.getByRole('option').first()).toContainText('Castellano');
		await page.keyboard.type(agent.mls_id.slice(-1));
		await expect(page.getByRole('option')).toHaveCount(1);
		await expect(page.getByRole('option')).toContainText('Found by email');
		await page.keyboard.press('Enter');
		await expect(form.field('Requested agents')).toHaveAttribute('title', new RegExp(`, ${name}$`));
		await page.keyboard.press('Escape');
	});
	await test.step('the order is changed by keyboard', async () => {
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('option').nth(1)).toContainText(agent.last_name);
		await expect(page.getByRole('combobox', { name: 'Requested agents' })).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Alt+ArrowUp');
		await expect(form.field('Requested agents')).toHaveAttribute('title', new RegExp(`^${name}`));
		await page.keyboard.press('Backspace');
		await expect(form.field('Requested agents')).toHaveAttribute('title', name);
		await page.keyboard.press('Escape');
	});
	await form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
	await form.send();
	await form.acceptedLeadId();
	expect(sandbox.leads[0]?.payload.assignees).toEqual([
		expect.objectContaining({ email: agent.email, mls: 'SVRMLS', mls_id: agent.mls_id }),
	]);
});

test('a file that is none is said in words; one of another program is mapped by hand, and comes out without formulas', async ({
	extension,
}) => {
	const page = await openOptions(extension, 'agents');
	const panel = importing(page);
	await chooseFile(page, 'empty.csv', '');
	await expect(panel).toContainText('This file is empty.');
	await chooseFile(page, 'agents.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
	await expect(panel).toContainText('save it as CSV');
	await chooseFile(page, 'photo.csv', Buffer.from([1, 2, 0, 3]));
	await expect(panel).toContainText('it belongs to another program');
	await chooseFile(page, 'titles.csv', 'Email,Office\r\n');
	await expect(panel).toContainText('but no agents');
	// Latin-1, semicolons, unknown titles, a formula, and a quotation mark that is never closed.
	const latin1 = 'Wer;Wie\r\n=cmd|José;jose@example.com\r\n"Bea;bea@example.com\r\nAnn Archer;ann@example.com\r\n';
	await chooseFile(page, 'altes.csv', Buffer.from(latin1, 'latin1'));
	await expect(panel).toContainText('We couldn’t find a column that identifies agents.');
	await panel.getByLabel('What “Wer” holds').selectOption('First name');
	await panel.getByLabel('What “Wie” holds').selectOption('Email');
	await expect(panel).toContainText('2 agents in this file: 2 to add');
	await expect(panel.getByRole('listitem')).toHaveText([/Row 3: a quotation mark is missing/]);
	await panel.getByRole('button', { name: 'Cancel' }).click();
	await expect(panel).toBeHidden();
	await expect(section(page, 'Agents').getByText('=cmd|José')).toBeHidden();

	await chooseFile(page, 'altes.csv', Buffer.from(latin1.replace('Wer;Wie', 'First;Email'), 'latin1'));
	await panel.getByRole('button', { name: 'Import 2 agents' }).click();
	await expect(panel).toContainText('Imported 2 agents');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		section(page, 'Agents').getByRole('button', { name: 'Export' }).click(),
	]);
	const exported = await readFile(await download.path(), 'utf8');
	expect(exported).toContain('"\'=cmd|José",,jose@example.com');
	expect(exported).toContain('Ann Archer,,ann@example.com');
});

test('who leaves is replaced in leads that wait', async ({ extension, visit, openForm, sandbox }) => {
	sandbox.misbehave({ fault: 'unavailable' });
	const form = await openForm(await visit(LISTING));
	await form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
	await form.askFor('Devon');
	await form.send();
	await expect(form.page.getByText('Saved. Waiting for Rechat')).toBeVisible();
	await form.page.close();

	const page = await openOptions(extension, 'agents');
	const roster = section(page, 'Agents');
	await chooseIn(roster, 'More for Devon Ashworth', 'Remove…');
	await expect(roster.getByRole('group')).toContainText('Requested in 1 lead that’s waiting.');
	await pick(roster, 'Request instead', 'priya');
	await roster.getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(roster.getByRole('button', { name: 'Edit Devon Ashworth' })).toBeHidden();
	await page.goto(page.url().replace('options.html', 'leads.html'));
	await page.getByRole('row', { name: /Nora/ }).click();
	await page.getByRole('button', { name: 'Retry now' }).click();
	await expect.poll(() => sandbox.leads.length).toBe(1);
	const [, second] = sandbox.leads[0]?.payload.assignees ?? [];
	expect(second).toMatchObject({ first_name: 'Priya', email: 'priya.ramanathan@example.com' });
});

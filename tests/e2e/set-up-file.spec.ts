import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { openBrowser } from '../support/browser';
import { installing } from '../support/set-up';
import { expectAccessible } from './accessible';
import { test } from './fixtures';
import { openFormOn } from './form-page';
import { everythingIn, goTo, openOptions, section } from './options-page';
import { pick } from './pickers';
import { LISTING } from './samples';

/** Presses "Save file" and gives what was saved. */
async function saved(page: Page): Promise<{ name: string; content: Buffer }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save file' }).click();
	const file = await download;
	return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** Opens a file as if it had been chosen. */
const choose = (page: Page, name: string, content: string) =>
	section(page, 'Set-up files')
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

test('a set-up is given to a colleague as one file, and to administrators as policies', async ({
	extension,
	sandbox,
	sites,
}) => {
	const options = await openOptions(extension, 'rules');
	const file = section(options, 'Set-up files');
	const rules = section(options, 'Routing rules');
	await rules.getByRole('button', { name: 'Add rule' }).click();
	const rule = rules.getByRole('form', { name: 'New rule' });
	await rule.getByLabel('Name', { exact: true }).fill('Reno homes');
	await rule.getByLabel('Cities').fill('Reno');
	await pick(rule, 'Lead channel', 'Inquiries');
	await rule.getByLabel('Tags', { exact: true }).fill('Reno desk');
	await rule.getByLabel('Tags', { exact: true }).press('Enter');
	await expect(rules.getByRole('button', { name: 'Edit Reno homes' })).toBeVisible();

	await goTo(options, 'Set-up files');
	let setUpFile = '';
	await test.step('Lead Channel IDs are in a file only after a yes', async () => {
		const { name, content } = await saved(options);
		expect(name).toMatch(/^rechat-set-up-.*\.json$/);
		for (const { id } of sandbox.channels) expect(content.toString()).not.toContain(id);
		await file.getByRole('combobox', { name: 'For' }).selectOption('Chrome and Edge on Windows (.reg)');
		await file.getByRole('button', { name: 'Save file' }).click();
		await expect(file.getByText('A policy needs the secret channel IDs')).toBeVisible();
		await file.getByRole('switch', { name: 'Include secret channel IDs' }).check();
		const registry = await saved(options);
		expect(registry.name).toMatch(/\.reg$/);
		expect([...registry.content.subarray(0, 2)]).toEqual([0xff, 0xfe]);
		expect(registry.content.toString('utf16le')).toContain(`\\3rdparty\\extensions\\${extension.extensionId}\\policy]`);
		await file.getByRole('combobox', { name: 'For' }).selectOption('My team: set-up file');
		setUpFile = (await saved(options)).content.toString();
		await file.getByRole('combobox', { name: 'Which part' }).selectOption('Sierra Vista Realty › Carson City');
		const office = JSON.parse((await saved(options)).content.toString());
		expect(office.channels).toMatchObject([{ label: 'Newsletters' }]);
		expect(office.rules).toEqual([]);
	});

	const colleague = await openBrowser({ hosts: { ...sites.hosts, 'api.rechat.com': sandbox.port } });
	await installing(colleague);
	try {
		const popup = await openFormOn(colleague, LISTING);
		const opened = colleague.context.waitForEvent('page');
		// The popup closes under the click.
		await popup.page
			.getByRole('link', { name: 'Open a set-up file from my brokerage' })
			.click()
			.catch(() => undefined);
		const theirs = await opened;
		const open = section(theirs, 'Set-up files').getByRole('button', { name: 'Choose a file' });

		await test.step("the form's button leads to where a file is opened", () => expect(open).toBeFocused());
		await test.step('a file that is none is refused in words', async () => {
			await choose(theirs, 'other.json', '{"channels":[]}');
			await expect(
				theirs.getByRole('alert').getByText('other.json: not a Send to Rechat set-up file. Nothing was'),
			).toBeVisible();
			await choose(theirs, 'cut.json', setUpFile.slice(0, -9));
			await expect(theirs.getByRole('alert').getByText('cut.json: this set-up file is damaged')).toBeVisible();
			await choose(theirs, 'new.json', setUpFile.replace('"version": 1', '"version": 9'));
			await expect(
				theirs.getByRole('alert').getByText('new.json: this file was made by a newer version'),
			).toBeVisible();
		});
		await test.step('it says what it changes, and what can not be taken, before anything is saved', async () => {
			const content = JSON.parse(setUpFile);
			content.channels.push({ ...content.channels[0], label: 'Twin' });
			await choose(theirs, 'maple.json', JSON.stringify(content));
			const preview = theirs.getByRole('region', { name: 'What “maple.json” changes' });
			await expect(preview).toContainText('Lead channels: 2 new');
			await expect(preview).toContainText('Agents: 2 new');
			await expect(preview).toContainText('Routing rules: 1 new');
			await expect(preview).toContainText(
				'Lead channels, entry 3 (Sierra Vista Realty › Reno › Twin): in the file twice; the second one is left out',
			);
			await expectAccessible(theirs);
			expect(await everythingIn(theirs)).not.toContain(sandbox.channels[0]?.id);
			await expect(theirs.getByRole('link', { name: 'Routing rules' })).toHaveText('Routing rules');
			await preview.getByRole('button', { name: 'Import' }).click();
			await expect(theirs.getByText('Imported.')).toBeVisible();
			await expect(theirs.getByRole('link', { name: 'Routing rules' })).toHaveText('Routing rules1');
		});
		await test.step('who the colleague is, is asked', async () => {
			const [, agent] = sandbox.agents;
			await pick(section(theirs, 'Set-up files'), 'Who are you?', agent?.email ?? '');
			await goTo(theirs, 'You');
			await expect(section(theirs, 'You').getByLabel('Email')).toHaveValue(agent?.email ?? '');
			await goTo(theirs, 'Routing rules');
			await expect(section(theirs, 'Routing rules')).toContainText('Reno homes');
			await goTo(theirs, 'Set-up files');
		});
		await test.step('the same file, dropped once more, has nothing new', async () => {
			const dropped = await theirs.evaluateHandle((text) => {
				const data = new DataTransfer();
				data.items.add(new File([text], 'again.json', { type: 'application/json' }));
				return data;
			}, setUpFile);
			await theirs.getByRole('region', { name: 'Open a set-up file' }).dispatchEvent('drop', { dataTransfer: dropped });
			await expect(theirs.getByText('You have all of this already.')).toBeVisible();
		});
		const form = await openFormOn(colleague, LISTING);
		await expect(form.field('Lead channel')).toContainText('Reno › Inquiries');
		await expect(form.page.getByRole('contentinfo')).toContainText('Reno homes');
	} finally {
		await colleague.close();
	}
});

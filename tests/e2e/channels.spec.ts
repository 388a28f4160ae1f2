import { expect, type Page } from '@playwright/test';
import { usualSetUp } from '../support/set-up';
import { test } from './fixtures';
import { LeadsPage } from './leads-page';
import { goTo, INQUIRIES, NEWSLETTERS, NOTHING_STORED, OWN, openOptions, section } from './options-page';
import { chooseIn, pick } from './pickers';
import { LISTING } from './samples';

const tree = (page: Page) => page.getByRole('treegrid', { name: 'Lead channels' });
const treeRows = (page: Page) => tree(page).getByRole('row');

test.describe('many channels', () => {
	test.use({ stored: NOTHING_STORED });

	test('are pasted or imported after a look at each bad row, and stand as a tree that is folded and searched', async ({
		extension,
	}) => {
		const page = await openOptions(extension);
		const form = page.getByRole('form', { name: 'Import channels' });
		const file = (name: string, content: Buffer) =>
			form.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: content });

		await test.step('pasted lines: nothing is saved before they were seen', async () => {
			await page.getByRole('button', { name: 'Import', exact: true }).click();
			await form
				.getByLabel(/^One channel per line/)
				.fill(
					[
						`Newsletters, Maple Realty › Reno, ${NEWSLETTERS}`,
						'Letters, Maple Realty, not-an-id',
						`Again, Maple Realty, ${NEWSLETTERS}`,
						`=cmd|calc, Maple Realty, ${OWN}`,
						`Inquiries, Maple Realty › Reno › Team A, https://api.rechat.com/leads/channels/${INQUIRIES}/webhook`,
					].join('\n'),
				);
			await expect(form.getByRole('status')).toContainText('2 channels can be added.');
			await expect(form.getByRole('listitem')).toContainText([
				'Line 2, Maple Realty › Letters: not a valid Lead Channel ID.',
				'Line 3, Maple Realty › Again: same ID as line 1.',
				'Line 4, Maple Realty › =cmd|calc: a cell looks like a spreadsheet formula',
			]);
			await expect(tree(page)).toBeHidden();
			await form.getByRole('button', { name: 'Add 2 channels' }).click();
			await expect(treeRows(page)).toHaveText([/Maple Realty/, /Reno/, /Newsletters/, /Team A/, /Inquiries/]);
		});
		await test.step('a file: in Latin-1 with semicolons; a workbook and another list are refused in words', async () => {
			await page.getByRole('button', { name: 'Import', exact: true }).click();
			await file('channels.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
			await expect(form.getByRole('status')).toContainText('Save it as CSV');
			await file('people.csv', Buffer.from('Name,Phone\nAva Fields,775 555 0123\n'));
			await expect(form.getByRole('status')).toContainText('No line in this file has a Lead Channel ID');
			const rows = `Lead Channel ID;Label;Account\n${OWN};Propiedades;Peña Realty\n${NEWSLETTERS};Twice;Peña Realty\n`;
			await file('channels.csv', Buffer.from(rows, 'latin1'));
			await expect(form.getByRole('status')).toContainText('1 channel can be added.');
			await expect(form.getByRole('status')).toContainText('isn’t in UTF-8');
			await expect(form.getByRole('listitem').first()).toHaveText(
				'Line 3, Peña Realty › Twice: you’ve already added this ID, as Maple Realty › Reno › Newsletters.',
			);
			await form.getByRole('button', { name: 'Add 1 channel' }).click();
			await expect(treeRows(page)).toHaveCount(7);
		});
		await test.step('the tree is worked with by keyboard', async () => {
			const { keyboard } = page;
			await treeRows(page).first().focus();
			await keyboard.press('ArrowDown');
			await expect(treeRows(page).filter({ hasText: /^Reno/ })).toBeFocused();
			await keyboard.press('ArrowLeft');
			await expect(treeRows(page)).toHaveText([/Maple Realty/, /Reno\s*2/, /Peña Realty/, /Propiedades/]);
			await expect(treeRows(page).nth(1)).toHaveAttribute('aria-expanded', 'false');
			await keyboard.press('ArrowRight');
			await keyboard.press('ArrowRight');
			await expect(treeRows(page).filter({ hasText: 'Newsletters' })).toBeFocused();
			await keyboard.press('Tab');
			await expect(page.getByRole('button', { name: /^Show the ID of .*Newsletters/ })).toBeFocused();
			await chooseIn(page.locator('body'), 'More for Peña Realty', 'Move up');
			await expect(treeRows(page).first()).toContainText('Peña Realty');
		});
		await test.step('a search unfolds what it finds', async () => {
			await page.reload();
			await page.getByRole('button', { name: 'Import', exact: true }).click();
			const more = Array.from({ length: 60 }, (_, index) => {
				const id = `${index}`.padStart(12, '0');
				return `Office ${index}, Oak Realty › Branch ${index % 6}, 7a1f0c52-3c0b-4a57-9a51-${id}`;
			});
			await form.getByLabel(/^One channel per line/).fill(more.join('\n'));
			await form.getByRole('button', { name: 'Add 60 channels' }).click();
			await expect(page.getByText('63 channels')).toBeVisible();
			await page.reload();
			await expect(treeRows(page)).toHaveText([/Peña Realty/, /Maple Realty/, /Oak Realty\s*60/]);
			await page.getByRole('searchbox', { name: 'Search channels' }).fill('branch 5 office 17');
			await expect(treeRows(page)).toHaveText([/Oak Realty/, /Branch 5/, /Office 17/]);
		});
	});
});

test.describe('presets', () => {
	test('are made in the options and taken in the form with one click or key', async ({
		extension,
		visit,
		openForm,
		sandbox,
	}) => {
		const page = await openOptions(extension, 'presets');
		const presets = section(page, 'Presets');
		await presets.getByRole('button', { name: 'Add preset' }).click();
		const preset = presets.getByRole('form', { name: 'New preset' });
		await preset.getByLabel('Name').fill('for Priya');
		await pick(preset, 'Lead channel', 'newsletters');
		await pick(preset, 'Requested agents', 'priya');
		await preset.getByLabel('Adds tags').fill('Priya, Garden');
		await preset.getByLabel('Note begins with').fill('For Priya');
		await preset.getByRole('button', { name: 'Add preset' }).click();
		await expect(presets.getByRole('listitem')).toContainText('requests Priya Ramanathan · tags Priya, Garden');
		await page.close();

		const form = await openForm(await visit(LISTING));
		await form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
		const chip = form.page.getByRole('button', { name: 'for Priya', exact: true });
		await form.field('First name').press('Alt+Shift+Digit1');
		await expect(chip).toHaveAttribute('aria-pressed', 'true');
		await form.expectFields({
			'Lead channel': 'Carson City › Newsletters',
			'Requested agents': 'Priya Ramanathan',
			Note: /^For Priya\n/,
		});
		await chip.click();
		await form.expectFields({ 'Lead channel': 'Reno › Inquiries' });
		await expect(form.field('Note')).not.toHaveValue(/Priya/);
		await chip.click();
		await form.send();
		await form.acceptedLeadId();
		expect(sandbox.leads).toMatchObject([
			{
				channel: { label: 'Newsletters' },
				payload: {
					tag: ['Lead', 'Priya', 'Garden'],
					assignees: [{ first_name: 'Priya' }],
					note: expect.stringMatching(/^For Priya\n/),
				},
			},
		]);
	});
});

test.describe('a channel that was deleted in Rechat', () => {
	const GONE = '55f50bdd-fc93-4737-84e4-6fa5ad97745f';
	test.use({
		stored: async ({ sandbox }, use) => {
			const usual = usualSetUp(sandbox);
			const [first, ...others] = usual.channels;
			await use({ ...usual, channels: [...(first ? [{ ...first, leadChannel: GONE }] : []), ...others] });
		},
	});

	test('is noticed at the first refusal, its leads go elsewhere in one move, and it can be tested and replaced', async ({
		extension,
		stored,
		sandbox,
	}) => {
		const leads = await LeadsPage.open(extension);
		await leads.submit(stored, ['Ada', 'Ben']);
		await expect(leads.rows.filter({ hasText: 'Not accepted' })).toHaveCount(2);
		const page = await openOptions(extension);
		const inquiries = treeRows(page).filter({ hasText: 'Inquiries' });
		const name = 'Sierra Vista Realty › Reno › Inquiries';

		await test.step('its row says what Rechat said last', async () => {
			await expect(inquiries).toContainText('Rechat doesn’t know this channel');
			await expect(inquiries).toContainText(/Not accepted today, .* \(HTTP 404\)/);
			await expect(inquiries).toContainText('2 leads were refused.');
		});
		await test.step('a test is sent only after a yes, openly labelled', async () => {
			await page.getByRole('button', { name: `Test ${name}` }).click();
			await expect(inquiries).toContainText('has the right form');
			expect(sandbox.book.of('capture')).toHaveLength(2);
			await inquiries.getByRole('button', { name: 'Send a test lead' }).click();
			await expect(inquiries).toContainText('Rechat didn’t accept it (HTTP 404).');
			await inquiries.getByRole('button', { name: 'Close' }).click();
			const newsletters = treeRows(page).filter({ hasText: 'Newsletters' });
			await page.getByRole('button', { name: /^Test .*Newsletters/ }).click();
			await newsletters.getByRole('button', { name: 'Send a test lead' }).click();
			await expect(newsletters).toContainText('Rechat accepted it. This channel works.');
			expect(sandbox.leads).toMatchObject([
				{
					channel: { label: 'Newsletters' },
					payload: {
						first_name: 'Test',
						last_name: 'Send to Rechat',
						tag: ['Test'],
						note: expect.stringContaining('A test of this lead channel'),
					},
				},
			]);
		});
		await test.step('its leads go to another channel in one move', async () => {
			await inquiries.getByRole('button', { name: 'Move 3 leads' }).click();
			const question = page.getByRole('group', { name: 'Move leads to another channel' });
			await expect(question.getByRole('button', { name: 'Move 3 leads' })).toBeDisabled();
			await pick(question, 'Move its leads to', 'newsletters');
			await question.getByRole('button', { name: 'Move 3 leads' }).click();
			await expect.poll(() => sandbox.leads.length).toBe(4);
			await expect(question).toBeHidden();
			await expect(inquiries).not.toContainText('refused');
		});
		await test.step('another one takes its place', async () => {
			await goTo(page, 'Presets');
			const presets = section(page, 'Presets');
			await presets.getByRole('button', { name: 'Add preset' }).click();
			const preset = presets.getByRole('form', { name: 'New preset' });
			await preset.getByLabel('Name').fill('for Ana');
			await pick(preset, 'Lead channel', 'reno inquiries');
			await preset.getByRole('button', { name: 'Add preset' }).click();
			await expect(presets.getByRole('listitem')).toContainText('for Ana');
			await goTo(page, 'Channels');
			await chooseIn(page.locator('body'), `More for ${name}`, 'Remove…');
			const question = page.getByRole('group', { name: `Remove ${name}?` });
			await expect(question).toContainText('These presets use it, and won’t choose a channel anymore: for Ana.');
			await pick(question, 'Use this channel instead', 'newsletters');
			await question.getByRole('button', { name: 'Remove and use the other one' }).click();
			await expect(inquiries).toHaveCount(0);
			await expect(page.getByRole('button', { name: /^Default channel/ })).toHaveAccessibleName(/Newsletters$/);
			await goTo(page, 'Presets');
			await expect(presets.getByRole('listitem')).toContainText('Carson City › Newsletters');
		});
	});
});

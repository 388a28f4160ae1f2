import { expect } from '@playwright/test';
import { setUp, usualSetUp } from '../support/set-up';
import { test } from './fixtures';
import type { FormPage } from './form-page';
import { LISTING } from './samples';

test.use({ isJustInstalled: true });

const save = async (form: FormPage, pasted: string) => {
	await form.page.getByLabel('Lead Channel ID').fill(pasted);
	await form.page.getByRole('button', { name: 'Save channel' }).click();
};

test('the first channel can be pasted into the form, and what was typed stays', async ({
	visit,
	openForm,
	sandbox,
}) => {
	const id = sandbox.channels[0]?.id ?? '';
	const form = await openForm(await visit(LISTING));
	await form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });

	await test.step('sending asks for the channel', async () => {
		await form.page.keyboard.press('Control+Enter');
		await expect(form.page.getByRole('alert')).toContainText('Not sent yet');
		await expect(form.page.getByLabel('Lead Channel ID')).toBeFocused();
		expect(sandbox.book.requests).toEqual([]);
	});
	for (const nonsense of [
		'',
		'my channel',
		id.slice(0, -1),
		'https://example.com/leads',
		`${id} ${id.replace('3', '4')}`,
	])
		await test.step(`"${nonsense}" is refused in words`, async () => {
			await save(form, nonsense);
			await expect(form.page.getByLabel('Lead Channel ID')).toHaveAccessibleDescription('Not a Lead Channel ID');
		});
	await test.step('a webhook address gives the id that is in it', async () => {
		await save(form, `  https://api.rechat.com/leads/channels/${id.toUpperCase()}/webhook `);
		await expect(form.page.getByLabel('Lead Channel ID')).toHaveCount(0);
	});
	await form.expectFields({ 'First name': 'Nora', Phone: '(775) 555-0142' });
	await form.send();
	await form.acceptedLeadId();
	expect(sandbox.leads).toMatchObject([{ channel: { label: 'Inquiries' }, payload: { first_name: 'Nora' } }]);
});

test('installing opens the options page; a channel that is saved there meanwhile can be chosen at once', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	const optionsPage = () => extension.context.pages().find((page) => page.url().endsWith('/options.html'));
	await expect.poll(() => optionsPage()?.url()).toBeDefined();

	const page = await visit(LISTING);
	const popup = await openForm(page);
	await popup.fill({ 'First name': 'Nora' });
	const form = await popup.keepOpen(extension.context);
	const { channels } = usualSetUp(sandbox);
	await setUp(extension, { ...usualSetUp(sandbox), channels: channels.slice(0, 1) });
	await expect(form.page.getByLabel('Lead Channel ID')).toHaveCount(0);
	await form.expectFields({ 'First name': 'Nora' });
	await form.chooseChannel('Inquiries');
	await form.send();
	await form.acceptedLeadId();
});

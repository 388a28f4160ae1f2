import { expect, type Page } from '@playwright/test';
import type { InstalledExtension } from '../support/browser';
import { until } from '../support/until';
import { expectAccessible } from './accessible';
import { badge } from './badge';
import { test } from './fixtures';
import { ReceiptPage } from './receipt-page';

test.use({ isJustInstalled: true });

const optionsPage = ({ context }: InstalledExtension) =>
	until('the options open', () => context.pages().find((open) => open.url().includes('/options.html')));

/** The first two steps of the welcome, and the link of the third; gives the page that it opens. */
async function openSample(welcome: Page, channelId: string): Promise<Page> {
	const step = welcome.locator('[aria-current="step"]');
	await step.getByLabel('Lead Channel ID or webhook address').fill(channelId);
	await step.getByRole('button', { name: 'Connect' }).click();
	await step.getByLabel('First name').fill('Ann');
	await step.getByLabel('Email').fill('ann@example.com');
	await step.getByRole('button', { name: 'Continue' }).click();
	const link = step.getByRole('link', { name: 'Try it on a sample page' });
	await expect(link).toBeFocused();
	const opened = welcome.context().waitForEvent('page');
	await link.press('Enter');
	return opened;
}

test('from the installation to the first sample lead, of which nothing leaves and nothing stays', async ({
	extension,
	sandbox,
	openForm,
}) => {
	const sample = await openSample(await optionsPage(extension), sandbox.channels[0]?.id ?? '');
	await expect(sample.getByText(/^Press .*, look it over, and send\.$/)).toContainText('Alt');
	await expectAccessible(sample, 'sample');

	const form = await openForm(sample);
	await form.expectFields({
		'First name': 'Dana',
		'Last name': 'Whitfield',
		Phone: '(775) 555-0142',
		Email: 'dana.whitfield@example.com',
		Note: /^Hi! Is this home still available\?/,
		'Lead channel': 'My leads',
		'Requested agents': 'Me',
		'Street address': '12 Sample Street',
		Price: '415,000',
	});
	await expect(form.page.getByRole('banner').getByText('Sample', { exact: true })).toBeVisible();
	await expect(form.page.getByRole('button', { name: 'Past lead' })).toHaveCount(0);
	await expectAccessible(form.page, 'sample-form');
	await form.send();

	const receipt = new ReceiptPage(form.page);
	await receipt.says('Sample: sending in');
	await receipt.button('Undo').click();
	await form.expectFields({ 'First name': 'Dana' });
	await form.send();
	await receipt.says('Sample: Rechat accepted it');
	await receipt.says('This one wasn’t sent.');
	await expectAccessible(form.page, 'sample-receipt');
	await form.page.getByRole('button', { name: 'Try it again' }).click();
	await form.expectFields({ 'First name': 'Dana' });
	await form.page.close();

	await test.step('nothing of it is anywhere', async () => {
		const leads = await extension.openExtensionPage('leads.html');
		await expect(leads.getByRole('heading', { name: 'No leads yet' })).toBeVisible();
		expect(await badge(extension)).toEqual(['', 'Send to Rechat']);
		expect(sandbox.book.requests).toEqual([]);
	});
});

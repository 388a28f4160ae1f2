import { expect } from '@playwright/test';
import spanish from '@/public/_locales/es/messages.json' with { type: 'json' };
import { expectAccessible } from './accessible';
import { test } from './fixtures';
import { HeldForm } from './held-form';
import { LISTING } from './samples';

const words = (key: keyof typeof spanish) => spanish[key].message;

test.use({ language: 'es' });

test('the form has the user’s words before it has any code', async ({ extension }) => {
	const { page } = await HeldForm.open(extension);
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(page.getByText(words('form_reading'))).toBeVisible();
	await expect(page.getByLabel(words('field_first_name'), { exact: true })).toBeFocused();
	await expect(page.getByRole('button', { name: words('form_send') })).toBeVisible();
});

test('the form and its receipt can be used by everybody in Spanish', async ({ visit, openForm }) => {
	const { page } = await openForm(await visit(LISTING));
	await expect(page.getByLabel(words('field_first_name'), { exact: true })).toBeFocused();
	await expectAccessible(page, 'es-A-listing');

	await test.step('what is wrong is said', async () => {
		await page.getByLabel(words('field_email'), { exact: true }).fill('nora@');
		await page.getByRole('button', { name: words('form_send') }).click();
		await expect(page.getByRole('alert')).toBeVisible();
		await expectAccessible(page, 'es-A-problems');
	});

	await test.step('and what became of it', async () => {
		await page.getByLabel(words('field_email'), { exact: true }).fill('nora@example.com');
		await page.getByRole('button', { name: words('form_send') }).click();
		await expect(page.getByRole('heading', { name: words('receipt_accepted') })).toBeVisible();
		await expectAccessible(page, 'es-E-accepted');
	});
});

test('the options, the leads, and the sample page can be used by everybody in Spanish', async ({ extension }) => {
	for (const [path, title] of [
		['options.html#channels', words('options_channels_title')],
		['options.html#sending', words('options_sending_title')],
		['leads.html', words('leads_title')],
		['sample.html', words('sample_title')],
	] as const) {
		const page = await extension.openExtensionPage(path);
		await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'es');
		await expectAccessible(page, `es-${path.replace(/\W+/g, '-')}`);
	}
});

test('the sample page fills the form in Spanish, too', async ({ extension, openForm }) => {
	const { page } = await openForm(await extension.openExtensionPage('sample.html'));
	await expect(page.getByLabel(words('field_first_name'), { exact: true })).toHaveValue('Dana');
	await expect(page.getByLabel(words('field_note'), { exact: true })).toHaveValue(words('sample_message'));
	await expectAccessible(page, 'es-sample-form');
});

test.describe('just installed', () => {
	test.use({ isJustInstalled: true });

	test('the welcome can be used by everybody in Spanish', async ({ extension }) => {
		const page = await extension.openExtensionPage('options.html#welcome');
		await expect(page.getByRole('heading', { name: words('options_welcome_title') })).toBeVisible();
		await expectAccessible(page, 'es-welcome');
	});
});

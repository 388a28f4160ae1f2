import { expect } from '@playwright/test';
import { storedDeliveries } from '../support/submitted-leads';
import { test } from './fixtures';
import { FormPage } from './form-page';
import { ReceiptPage } from './receipt-page';
import { LISTING } from './samples';

test('two forms on one draft follow each other; what one sends has its receipt in both', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	await sandbox.goDown();
	const page = await visit(LISTING);
	const popup = await openForm(page);
	await popup.fill({ 'Last name': 'Fields' });
	const kept = await popup.keepOpen(extension.context);
	const again = new FormPage(await extension.openExtensionPage(`popup.html${new URL(kept.page.url()).search}`));
	await again.isRead();

	await test.step('what is typed in one is in the other', async () => {
		await again.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
		await kept.expectFields({ 'First name': 'Nora', 'Last name': 'Fields', Phone: '(775) 555-0142' });
		await kept.fill({ Note: 'Saturday?' });
		await again.expectFields({ Note: 'Saturday?' });
	});
	await test.step('one sends: both wait, and the other can begin a new lead', async () => {
		await again.page.keyboard.press('Control+Enter');
		await new ReceiptPage(again.page).isWaiting();
		await new ReceiptPage(kept.page).isWaiting();
		await kept.page.getByRole('button', { name: 'New lead from this page' }).click();
		await kept.fill({ 'First name': 'Bob', 'Last name': 'Marley', Phone: '(775) 555-0199' });
		await kept.page.keyboard.press('Control+Enter');
		await expect(kept.page.getByText(/Bob Marley/).first()).toBeVisible();
		await expect(again.page.getByText(/Nora Fields/).first()).toBeVisible();
	});
	const people = async () => (await storedDeliveries(kept.page)).map(({ payload }) => payload.first_name).sort();
	await expect.poll(people).toEqual(['Bob', 'Nora']);
});

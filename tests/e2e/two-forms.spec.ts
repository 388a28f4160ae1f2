import { expect } from '@playwright/test';
import { storedDeliveries } from '../support/submitted-leads';
import { test } from './fixtures';
import { FormPage } from './form-page';
import { ReceiptPage } from './receipt-page';
import { LISTING } from './samples';

test('two forms on one draft send two people, and each shows the receipt of its own', async ({
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
	await again.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
	await again.page.keyboard.press('Control+Enter');
	await new ReceiptPage(again.page).isWaiting();

	await kept.fill({ 'First name': 'Bob', 'Last name': 'Marley', Phone: '(775) 555-0199' });
	await kept.page.keyboard.press('Control+Enter');
	await expect(kept.page.getByText(/Bob Marley/).first()).toBeVisible();
	const leads = await storedDeliveries(kept.page);
	expect(leads.map(({ payload }) => payload.first_name).sort()).toEqual(['Bob', 'Nora']);
});

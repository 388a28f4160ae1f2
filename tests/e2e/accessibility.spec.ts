import { expect, type Page } from '@playwright/test';
import type { Fault } from '../sandbox/faults';
import { usualSetUp } from '../support/set-up';
import { expectAccessible } from './accessible';
import { test } from './fixtures';
import type { FormPage } from './form-page';
import { ReceiptPage } from './receipt-page';
import { aCaller, CALLER, INBOX, LISTING, OTHER_LISTING } from './samples';

test('the form can be used by everybody', async ({ visit, openForm }) => {
	const listing = await visit(LISTING);
	const form = await openForm(listing);
	await expectAccessible(form.page, 'A-listing');
	await form.openListing();
	await expectAccessible(form.page, 'A-listing-details');
	await form.closePage();
	await form.openPeople();
	await expectAccessible(form.page, 'A-people');
	await form.closePage();
	await form.page.getByRole('button', { name: 'Past lead', exact: true }).click();
	await expect(form.page.getByText('No leads yet')).toBeVisible();
	await expectAccessible(form.page, 'A-past-leads-none');
	await form.closePage();
	await form.page.getByRole('button', { name: 'More', exact: true }).click();
	await expect(form.page.getByRole('menuitem', { name: 'Copy lead as text' })).toBeVisible();
	await expectAccessible(form.page, 'A-menu');
	await form.page.keyboard.press('Escape');
	await form.page.getByRole('button', { name: /^Tags(?:: |$)/ }).click();
	await expectAccessible(form.page, 'A-tags');
	await form.page.keyboard.press('Escape');
	await form.field('Requested agents').click();
	await form.page.keyboard.type('d');
	await expectAccessible(form.page, 'A-agents');
	await form.page.keyboard.press('Escape');
	await form.field('Lead channel').click();
	await expect(form.page.getByRole('option').filter({ hasText: 'Newsletters' })).toBeVisible();
	await expectAccessible(form.page, 'A-channels');
	await form.page.keyboard.press('Escape');
	await form.fill({ Email: 'nora@', Note: 'x'.repeat(1_000) });
	await form.send();
	await expect(form.page.getByRole('alert')).toContainText('Not sent yet');
	await expectAccessible(form.page, 'A-problems');
	await form.page.close();

	const restored = await openForm(listing);
	await expectAccessible(restored.page, 'A-restored');
	await restored.page.close();
	await listing.goto(OTHER_LISTING);
	const begun = await openForm(listing);
	await expectAccessible(begun.page, 'A-begun');
	await begun.page.close();

	const message = await openForm(await visit(INBOX));
	await expectAccessible(message.page, 'B-message');
	await message.page.close();
	const unreadable = await openForm(await visit('chrome://version/'));
	await expectAccessible(unreadable.page, 'J-unreadable');
});

test.describe('receipts', () => {
	test.use({
		stored: async ({ sandbox }, use) => {
			const usual = usualSetUp(sandbox);
			await use({ ...usual, settings: { ...usual.settings, undoSeconds: 20 } });
		},
	});

	test('what can still be taken back can be used by everybody', async ({ visit, openForm }) => {
		const form = await openForm(await visit(LISTING));
		await form.fill(CALLER);
		await form.send();
		await new ReceiptPage(form.page).says('Saved. Sending in');
		await expectAccessible(form.page, 'D-saved');
	});
});

const RECEIPTS: [state: string, says: string, fault: Fault | undefined][] = [
	['E-accepted', 'Rechat accepted it', undefined],
	['E-without-id', 'without an ID', { fault: 'no-content' }],
	['F-waiting', 'Saved. Waiting for Rechat', { fault: 'unavailable' }],
	['G-unsure', 'Not sure it arrived', { fault: 'server-error' }],
	['H-refused', 'Rechat didn’t accept this lead', { fault: 'not-ok' }],
];

/** All there is to be logged, and a lead that is at hand. */
async function expectTimelineAccessible(page: Page) {
	await page.getByRole('button', { name: 'Keep Nora handy while you shop' }).click();
	await page.getByRole('button', { name: 'Add to timeline' }).click();
	await page.getByRole('button', { name: 'Saved a search' }).click();
	await expectAccessible(page, 'E-timeline');
	await page.getByRole('button', { name: 'Back', exact: true }).click();
	await page.getByRole('button', { name: 'New lead from this page' }).click();
	await page.getByRole('button', { name: 'Past lead', exact: true }).click();
	await expect(page.getByRole('option', { name: 'Nora' })).toBeVisible();
	await expectAccessible(page, 'A-past-leads');
}

test('every receipt can be used by everybody', async ({ visit, openForm, sandbox }) => {
	// As long as some journeys together.
	test.slow();
	for (const [place, [state, says, fault]] of RECEIPTS.entries())
		await test.step(state, async () => {
			const form: FormPage = await openForm(await visit(`${LISTING}?state=${state}`));
			await form.fill(aCaller(place));
			if (fault) sandbox.misbehave(fault);
			await form.send();
			await new ReceiptPage(form.page).says(says);
			await expectAccessible(form.page, state);
			if (state === 'E-accepted') await expectTimelineAccessible(form.page);
			await form.page.close();
		});
});

test.describe('just installed', () => {
	test.use({ isJustInstalled: true });

	test('the form without a channel can be used by everybody', async ({ visit, openForm }) => {
		const form = await openForm(await visit(LISTING));
		await form.fill(CALLER);
		await expectAccessible(form.page, 'I-no-channel');
	});
});

import { expect } from '@playwright/test';
import { test } from './fixtures';
import { openFormOn } from './form-page';
import { LeadsPage } from './leads-page';
import { OTHER_LISTING } from './samples';

declare const chrome: { alarms: { create(name: string, when: { when: number }): Promise<void> } };

/** Makes it look as if leads had ended so many days ago, by first name. */
const age = (leads: LeadsPage, days: Record<string, number>) =>
	leads.page.evaluate(
		(ages) =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('send-to-rechat');
				opening.onsuccess = () => {
					const transaction = opening.result.transaction('deliveries', 'readwrite');
					const rows = transaction.objectStore('deliveries');
					const reading = rows.getAll();
					reading.onsuccess = () => {
						for (const row of reading.result) {
							row.state.at -= (ages[row.payload.first_name] ?? 0) * 24 * 3_600_000;
							rows.put(row);
						}
					};
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		days,
	);

test('old leads lose personal data, are still recognised and can be reassigned; on demand all do', async ({
	extension,
	stored,
	sandbox,
}) => {
	const leads = await LeadsPage.open(extension);
	await leads.submit(stored, ['Ada', 'Ben']);
	await expect(leads.rows).toHaveText([/Accepted/, /Accepted/]);
	sandbox.misbehave({ fault: 'not-ok', on: 'capture' });
	await leads.submit(stored, ['Cleo']);
	await expect(leads.row('Cleo')).toContainText('Not accepted');
	const leadId = sandbox.leads[0]?.id ?? '';

	await test.step('after 90 days, at the alarm: what ended loses its person, what needs somebody keeps it', async () => {
		await age(leads, { Ada: 100, Ben: 80, Cleo: 100 });
		const worker = await extension.serviceWorker();
		await worker.evaluate(() => chrome.alarms.create('housekeeping', { when: Date.now() }));
		await leads.page.reload();
		await expect(async () => {
			await leads.page.reload();
			await expect(leads.rows).toHaveText([/Cleo/, /Ben/, /Contact details removed/], { timeout: 2_000 });
		}).toPass({ timeout: 90_000 });
		await leads.openLead('Contact details removed');
		await expect(leads.detail).toContainText(leadId);
		await expect(leads.detail).toContainText('250001234');
		await expect(leads.detail.getByRole('button', { name: 'Reassign' })).toBeVisible();
	});
	await test.step('she is recognised all the same', async () => {
		const form = await openFormOn(extension, OTHER_LISTING);
		await form.isRead();
		await form.fill({ 'First name': 'Ada', Phone: '775.555.0142' });
		await expect(form.page.getByRole('status').filter({ hasText: /^You sent / })).toBeVisible();
		await form.page.close();
	});
	await test.step('on demand all others lose theirs, too; what needs somebody is kept', async () => {
		const options = await extension.openExtensionPage('options.html#sending');
		await expect(options.getByText('1 needs you')).toBeVisible();
		await options.getByRole('button', { name: 'Remove now…' }).click();
		await options
			.getByRole('group', { name: 'Remove contact details now' })
			.getByRole('button', { name: 'Remove now' })
			.click();
		await leads.page.bringToFront();
		await leads.page.reload();
		await expect(leads.rows).toHaveText([/Cleo/, /Contact details removed/, /Contact details removed/]);
	});
});

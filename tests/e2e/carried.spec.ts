import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './fixtures';
import { LeadsPage } from './leads-page';
import { LISTING } from './samples';

const CALLER = { 'First name': 'Nora', Phone: '(775) 555-0142', Note: 'Saturday?' } as const;

test('a lead that was begun on one computer goes on on another, by a file or by pasted text', async ({
	extension,
	stored,
	visit,
	openForm,
	sandbox,
}) => {
	const form = await openForm(await visit(LISTING));
	await form.fill(CALLER);
	await form.page.getByRole('button', { name: 'More', exact: true }).click();
	const download = form.page.waitForEvent('download');
	await form.page.getByRole('menuitem', { name: 'Save lead as a file' }).click();
	const path = await (await download).path();
	const text = await readFile(path, 'utf8');

	await test.step('people can read it, and no channel is in it', async () => {
		expect(text).toContain('"first_name": "Nora"');
		expect(text).toContain('"listing.property.address.city": "Reno"');
		for (const { id, leadChannel } of stored.channels) {
			expect(text).not.toContain(leadChannel);
			expect(text).not.toContain(id);
		}
	});

	await test.step('as text it is the same', async () => {
		await form.page.getByRole('button', { name: 'More', exact: true }).click();
		await form.page.getByRole('menuitem', { name: 'Copy lead as text' }).click();
		await expect(form.page.getByText('Copied: paste it')).toBeVisible();
	});

	const leads = await LeadsPage.open(extension, '?open=lead');
	const strip = leads.page.getByRole('region', { name: 'Open a lead from another computer' });
	const open = strip.getByRole('button', { name: 'Open in the form' });
	await test.step('what is no such lead is refused in words, and nothing is kept of it', async () => {
		const refused: [string, RegExp][] = [
			['', /Choose a file, or paste/],
			['Dear Nora, see you on Saturday', /isn’t a lead that was saved/],
			[text.slice(0, -40), /Part of this lead is missing/],
			[text.replace('"version": 1', '"version": 2'), /newer version/],
		];
		for (const [pasted, words] of refused) {
			await strip.getByLabel('Paste its text here').fill(pasted);
			await open.click();
			await expect(strip.getByRole('alert')).toContainText(words);
		}
		expect(extension.context.pages().filter((page) => page.url().includes('draft='))).toEqual([]);
		await strip.getByLabel('Paste its text here').fill('');
	});

	await test.step('the file opens in the form, for the default channel, and is sent', async () => {
		const carried = await leads.formOf(() => strip.locator('input[type="file"]').setInputFiles(path));
		await expect(strip).toHaveCount(0);
		const note = 'Saturday?\nListed by Marisol Quintana, Sierra Vista Realty';
		await carried.expectFields({ ...CALLER, Note: note, City: 'Reno', Price: '415,000' });
		await carried.send();
		await carried.acceptedLeadId();
		expect(sandbox.leads[0]).toMatchObject({
			channel: { label: 'Inquiries' },
			payload: {
				first_name: 'Nora',
				referer_url: LISTING,
				listing: { mls_number: '250001234', property: { address: { street_address: '12 Quail Hollow Ct' } } },
			},
		});
	});
});

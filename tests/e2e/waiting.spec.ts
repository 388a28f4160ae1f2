import { expect } from '@playwright/test';
import type { Fault } from '../sandbox/faults';
import type { InstalledExtension } from '../support/browser';
import { badge } from './badge';
import { test } from './fixtures';
import type { FormPage } from './form-page';
import { ReceiptPage } from './receipt-page';
import { aCaller, CALLER, LISTING } from './samples';
import { update } from './update';

/** What Ctrl+V gives on some other page. */
async function pasted(extension: InstalledExtension): Promise<string> {
	const page = await extension.context.newPage();
	await page.setContent('<textarea></textarea>');
	await page.locator('textarea').press('Control+V');
	const text = await page.locator('textarea').inputValue();
	await page.close();
	return text;
}

const send = async (form: FormPage, values: Parameters<FormPage['fill']>[0] = CALLER) => {
	await form.fill(values);
	await form.send();
	return new ReceiptPage(form.page);
};

test('a lead waits for Rechat, also while the extension is updated, and is sent by itself', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	test.setTimeout(180_000);
	await sandbox.goDown();
	const first = await openForm(await visit(`${LISTING}?caller=1`));
	const receipt = await send(first);
	await receipt.isWaiting();
	await receipt.says('Can’t reach Rechat right now.');
	await receipt.says(/Next try at \d/);
	await expect.poll(() => badge(extension)).toEqual(['1', 'Send to Rechat: 1 waiting to be sent']);
	await first.page.close();

	await test.step('pressing "Retry now" while it is away leaves it waiting', async () => {
		const form = await (await openForm(await visit(`${LISTING}?caller=2`))).keepOpen(extension.context);
		const second = await send(form);
		await second.isWaiting();
		await second.button('Retry now').click();
		await second.isWaiting();
		await expect.poll(async () => (await badge(extension))[0]).toBe('2');
		expect(sandbox.book.requests).toEqual([]);
		await update(extension, form.page);
	});
	await test.step('when it is back, both are sent once, with no page open', async () => {
		await sandbox.comeBack();
		await expect.poll(() => sandbox.leads.length, { timeout: 90_000 }).toBe(2);
		expect(sandbox.book.of('capture')).toHaveLength(2);
		await expect.poll(() => badge(extension)).toEqual(['', 'Send to Rechat']);
	});
});

test('a lead that may not have arrived is left to the user', async ({ extension, visit, openForm, sandbox }) => {
	const unsure = async (fault: Fault, values?: Parameters<typeof send>[1]) => {
		sandbox.misbehave(fault);
		const page = await visit(`${LISTING}?fault=${fault.fault}`);
		const receipt = await send(await openForm(page), values);
		await receipt.isUnsure();
		return { receipt, page };
	};
	await test.step('an error of the server: Copy phone, then Send again', async () => {
		const { receipt: first, page } = await unsure({ fault: 'server-error' });
		await expect.poll(() => badge(extension)).toEqual(['1', 'Send to Rechat: 1 to look at']);
		await first.button('Copy phone').click();
		await expect(first.page.getByText('Copied')).toBeVisible();
		expect(await pasted(extension)).toBe('+17755550142');
		const receipt = new ReceiptPage((await openForm(page)).page);
		await receipt.button('Send again').click();
		await receipt.isAccepted();
		expect(sandbox.leads).toHaveLength(1);
		await expect.poll(async () => (await badge(extension))[0]).toBe('');
		await receipt.page.close();
	});
	await test.step('a cut connection: Mark as done', async () => {
		const { receipt } = await unsure({ fault: 'cut-after' }, aCaller(1));
		expect(sandbox.leads).toHaveLength(2);
		await receipt.button('Mark as done').click();
		await receipt.says('Marked as done');
		await expect.poll(async () => (await badge(extension))[0]).toBe('');
		expect(sandbox.book.of('capture')).toHaveLength(3);
		await receipt.page.close();
	});
});

import { expect } from '@playwright/test';
import type { Fault } from '../sandbox/faults';
import type { InstalledExtension } from '../support/browser';
import { badge } from './badge';
import { test } from './fixtures';
import type { FormPage } from './form-page';
import { ReceiptPage } from './receipt-page';
import { aCaller, CALLER, LISTING } from './samples';

/** With an email and an assignee it may be sent twice without harm. */
const REPEATABLE = { 'First name': 'Nora', Email: 'nora.fields@example.com' } as const;

// Here most of the time is spent waiting, which two can do at once.
test.describe.configure({ mode: 'parallel' });

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

test('a lead waits for Rechat and is sent by itself', async ({ extension, visit, openForm, sandbox }) => {
	test.setTimeout(120_000);
	await sandbox.goDown();
	const first = await openForm(await visit(`${LISTING}?caller=1`));
	const receipt = await send(first);
	await receipt.isWaiting();
	await receipt.says('Can’t reach Rechat right now.');
	await receipt.says(/Next try at \d/);
	await expect.poll(() => badge(extension)).toEqual(['1', 'Send to Rechat: 1 waiting to be sent']);
	await first.page.close();

	await test.step('pressing "Retry now" while it is away leaves it waiting', async () => {
		const form = await openForm(await visit(`${LISTING}?caller=2`));
		const second = await send(form);
		await second.isWaiting();
		await second.button('Retry now').click();
		await second.isWaiting();
		await expect.poll(async () => (await badge(extension))[0]).toBe('2');
		expect(sandbox.book.requests).toEqual([]);
		await form.page.close();
	});
	await test.step('when it is back, both are sent once, with no page open', async () => {
		await sandbox.comeBack();
		await expect.poll(() => sandbox.leads.length, { timeout: 90_000 }).toBe(2);
		expect(sandbox.book.of('capture')).toHaveLength(2);
		await expect.poll(() => badge(extension)).toEqual(['', 'Send to Rechat']);
	});
});

test('a busy Rechat gets the lead later, as it asks', async ({ visit, openForm, sandbox }) => {
	test.setTimeout(120_000);
	sandbox.misbehave({ fault: 'unavailable' });
	sandbox.misbehave({ fault: 'too-many-requests', retryAfter: '33' });
	const receipt = await send(await openForm(await visit(LISTING)));
	await receipt.isWaiting();
	await receipt.says('Rechat is busy.');
	await receipt.button('Retry now').click();
	await expect.poll(() => sandbox.book.of('capture').length).toBe(2);
	await receipt.isWaiting();
	await expect(receipt.state).toContainText('Rechat accepted it', { timeout: 90_000 });
	const [, busy, last] = sandbox.book.of('capture');
	expect((last?.time ?? 0) - (busy?.time ?? 0)).toBeGreaterThan(32_500);
	expect(sandbox.leads).toHaveLength(1);
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
	await test.step('an answer that never comes', async () => {
		const started = Date.now();
		await unsure({ fault: 'stall' }, aCaller(2));
		expect(Date.now() - started).toBeLessThan(40_000);
		expect(sandbox.book.of('capture')).toHaveLength(4);
	});
});

test('a lead that may be repeated is sent again by itself', async ({ visit, openForm, sandbox }) => {
	test.setTimeout(120_000);
	sandbox.misbehave({ fault: 'cut-after' });
	const receipt = await send(await openForm(await visit(LISTING)), REPEATABLE);
	await receipt.isWaiting();
	await receipt.says('Sending it again can’t create a duplicate.');
	await expect(receipt.state).toContainText('Rechat accepted it', { timeout: 60_000 });
	expect(sandbox.book.of('capture')).toHaveLength(2);
	expect(new Set(sandbox.leads.map(({ contact }) => contact)).size).toBe(1);
});

test('the worker dies while it sends: nothing is lost or sent twice', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	test.setTimeout(120_000);
	sandbox.misbehave({ fault: 'stall' });
	const form = await openForm(await visit(LISTING));
	const receipt = await send(form);
	await receipt.says('You can close this. Your lead is safe.');
	await expect.poll(() => sandbox.book.of('capture').length).toBe(1);
	await extension.stopServiceWorker();
	// Nobody touches the form: the browser's own alarm brings the worker back.
	await expect(receipt.state).toContainText('Not sure it arrived', { timeout: 60_000 });
	expect(sandbox.book.of('capture')).toHaveLength(1);
});

import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import type { FieldName } from './form-page';

const SITE = 'https://www.hostile-pages.example';

/** What is readable on each page in spite of what it does. */
const PAGES: [page: string, street: string][] = [
	['broken-json', '5 Bramble Way'],
	['cyclic-json', '6 Bramble Way'],
	['prototype', '7 Bramble Way'],
	['markup', '8 Bramble Way'],
	['javascript-urls', '9 Bramble Way'],
	['clobbered', '10 Bramble Way'],
	['huge-json', '11 Bramble Way'],
	['deep-json', '13 Bramble Way'],
	['many-nodes', '14 Bramble Way'],
];

const wasExecuted = (page: Page) => page.evaluate(() => 'executed' in window || 'polluted' in {});

for (const [path, street] of PAGES)
	test(`reads what is readable on "${path}", and executes nothing of it`, async ({ visit, openForm, sandbox }) => {
		const page = await visit(`${SITE}/${path}`);
		const before = await page.content();
		const form = await openForm(page);
		const fields: Partial<Record<FieldName, string>> = { 'Street address': street };
		await form.expectFields(fields);
		await form.fill({ 'First name': 'Nora' });
		await form.send();
		await form.acceptedLeadId();

		expect(await wasExecuted(page)).toBe(false);
		expect(await wasExecuted(form.page)).toBe(false);
		expect((await page.content()) === before).toBe(true);
		const sent = JSON.stringify(sandbox.leads[0]?.payload);
		expect(sent).not.toMatch(/javascript:|data:|file:|polluted|<[a-z/]/i);
	});

test('cuts what is too long, and says so', async ({ visit, openForm, sandbox }) => {
	const form = await openForm(await visit(`${SITE}/long-values`));
	await form.fill({ 'First name': 'Nora', Note: 'n'.repeat(3_000) });
	await form.send();
	await form.acceptedLeadId();
	const payload = sandbox.leads[0]?.payload;
	expect(payload?.note?.length ?? 0).toBeLessThanOrEqual(1_000);
	expect(JSON.stringify(payload).length).toBeLessThan(8_000);
});

import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';

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

test('what is readable on a hostile page is read, and nothing of it is executed, changed or sent', async ({
	visit,
	openForm,
	sandbox,
}) => {
	test.setTimeout(240_000);
	for (const [path, street] of PAGES)
		await test.step(path, async () => {
			const page = await visit(`${SITE}/${path}`);
			const before = await page.content();
			const form = await openForm(page);
			await form.expectFields({ 'Street address': street });
			await form.fill({ 'First name': 'Nora' });
			await form.send();
			await form.acceptedLeadId();

			expect(await wasExecuted(page)).toBe(false);
			expect(await wasExecuted(form.page)).toBe(false);
			expect((await page.content()) === before).toBe(true);
			await form.page.close();
			await page.close();
		});
	expect(sandbox.leads).toHaveLength(PAGES.length);
	const sent = JSON.stringify(sandbox.leads.map(({ payload }) => payload));
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

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openBrowser } from '../support/browser';
import { setUp, usualSetUp } from '../support/set-up';
import { test } from './fixtures';
import { FormPage } from './form-page';

const LISTING = 'https://www.sierra-vista-homes.example/listings/12-quail-hollow-ct';

test('what was typed is there again after the popup was closed', async ({ visit, openForm }) => {
	const page = await visit(LISTING);
	const first = await openForm(page);
	await first.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
	await first.page.close();
	const second = await openForm(page);
	await second.expectFields({ 'First name': 'Nora', Phone: '(775) 555-0142' });
});

test('what was typed survives a crash of the browser', async ({ sandbox, sites }) => {
	const profile = await mkdtemp(join(tmpdir(), 'send-to-rechat-crash-'));
	const hosts = { ...sites.hosts, 'api.rechat.com': sandbox.port };

	const crashing = await openBrowser({ profile, hosts });
	await setUp(crashing, usualSetUp(sandbox));
	const page = await crashing.context.newPage();
	await page.goto(LISTING);
	await crashing.triggerAction(page);
	const form = new FormPage(await crashing.openedPopup());
	await form.isRead();
	await form.fill({ 'First name': 'Nora', 'Last name': 'Fields' });
	await page.waitForTimeout(500);
	await crashing.kill();

	const next = await openBrowser({ profile, hosts });
	const again = await next.context.newPage();
	await again.goto(LISTING);
	await next.triggerAction(again);
	const restored = new FormPage(await next.openedPopup());
	await restored.isRead();
	await restored.expectFields({ 'First name': 'Nora', 'Last name': 'Fields' });
	await next.close();
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a page that can not be read can be sent by hand', async ({ visit, openForm, sandbox }) => {
	for (const url of ['chrome://version/', 'https://www.odd-pages.example/brochure.pdf']) {
		const form = await openForm(await visit(url));
		await expect(form.page.getByText('can’t be read').or(form.page.getByText("can't be read"))).toBeVisible();
		await form.fill({ 'First name': 'Nora' });
		await form.send();
		await form.acceptedLeadId();
		await form.page.close();
	}
	expect(sandbox.leads).toHaveLength(2);
	expect(JSON.stringify(sandbox.leads.map(({ payload }) => payload))).not.toContain('chrome:');
});

test.describe('just installed', () => {
	test.use({ stored: null });

	test('the options page opens, and the form asks for a Lead Channel ID', async ({ extension, visit, openForm }) => {
		await expect
			.poll(() => extension.context.pages().map((page) => page.url()))
			.toContainEqual(expect.stringContaining('/options.html'));
		const form = await openForm(await visit(LISTING));
		await expect(form.page.getByLabel('Lead Channel ID')).toBeVisible();
	});
});

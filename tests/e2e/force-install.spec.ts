import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { canHideFolders, openUnderPolicies, release } from '../support/force-installed';
import { ROOT } from '../support/places';
import { whyNoPolicy } from '../support/policy';
import { until } from '../support/until';
import { test } from './fixtures';

/** The JSON of administrators' page that has a name in it, as it is there but for the extension's id and the store. */
async function example(name: string, id: string, updateUrl: string): Promise<unknown> {
	const page = await readFile(join(ROOT, '.readme/administrators.md'), 'utf8');
	const [found = ''] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].flatMap(([, json = '']) =>
		json.includes(`"${name}"`) ? [json] : [],
	);
	const own = found.replaceAll('EXTENSION_ID', id).replace(/https:\/\/clients2\.google\.com\/[^"]*/, updateUrl);
	return JSON.parse(own);
}

test('the examples for administrators install the packed extension, pin its button, and set it up, without anybody’s doing', async () => {
	test.skip(whyNoPolicy() !== undefined || !(await canHideFolders()), 'No policy of its own can be set here.');
	const folder = await mkdtemp(join(tmpdir(), 'send-to-rechat-forced-'));
	const { id, updateUrl, stop } = await release(folder);
	const context = await openUnderPolicies(folder, {
		install: await example('ExtensionSettings', id, updateUrl),
		'set-up': await example('3rdparty', id, updateUrl),
		// Else the browser shows nobody what an extension does that it was made to install.
		inspect: { DeveloperToolsAvailability: 1 },
	});
	try {
		const options = await until('the welcome opens by itself', () =>
			context.pages().find((page) => page.url().startsWith(`chrome-extension://${id}/options.html`)),
		);
		expect(await options.evaluate('chrome.action.getUserSettings()')).toMatchObject({ isOnToolbar: true });
		await options.goto(`${options.url()}#channels`);
		await expect(options.getByText('From your brokerage (Example Realty)')).toBeVisible();
		for (const channel of ['Listing inquiries', 'Newsletters'])
			await expect(options.getByRole('main').getByText(channel, { exact: true })).toBeVisible();
		await expect(options.getByRole('button', { name: 'Add channel' })).toHaveCount(0);
	} finally {
		await context.close();
		stop();
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
});

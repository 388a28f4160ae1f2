import { cp, mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Sandbox } from '../sandbox/sandbox';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { run } from '../support/run';
import { installing, setUp, usualSetUp } from '../support/set-up';
import { test as base } from './fixtures';
import { openFormOn } from './form-page';
import { CALLER, LISTING } from './samples';

const PATIENCE = 60_000;

/** Writes until there is no room left; gives the file's path. */
async function fill(disk: string): Promise<string> {
	const path = join(disk, 'filler');
	const file = await open(path, 'w');
	for (const size of [1 << 20, 1 << 12])
		for (let isFull = false; !isFull; )
			isFull = await file.write(Buffer.alloc(size)).then(
				({ bytesWritten }) => bytesWritten < size,
				() => true,
			);
	await file.close();
	return path;
}

interface SmallDisk {
	profile: string;
	/** Lays a small disk over a folder, keeping what is in it; false where only root can. */
	shrink: (folder: string) => Promise<boolean>;
}

// As fixtures, so that a test which runs out of time leaves no disk behind.
const test = base.extend<SmallDisk>({
	profile: async ({ sandbox }, use) => {
		const profile = await mkdtemp(join(tmpdir(), `send-to-rechat-full-${sandbox.port}-`));
		await use(profile);
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	},
	shrink: async ({ profile }, use) => {
		const disks: string[] = [];
		await use(async (folder) => {
			const kept = join(profile, 'kept');
			await rename(folder, kept);
			await mkdir(folder);
			const { ok } = await run('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { seconds: 10 });
			if (ok) disks.push(folder);
			await cp(kept, folder, { recursive: true });
			return ok;
		});
		for (const disk of disks) await run('umount', ['-l', disk], { seconds: 10 });
	},
});

test('on a full disk the form says so, keeps what is typed, and sends when there is room', async ({
	profile,
	shrink,
	sandbox,
	sites,
}) => {
	test.setTimeout(240_000);
	const options = { profile, hosts: { ...sites.hosts, 'api.rechat.com': sandbox.port } };
	const first = await openBrowser(options);
	await setUp(first, usualSetUp(sandbox));
	await first.close();
	// Only where the extension keeps its data: with nothing left for its own files the browser dies.
	const disk = join(profile, 'Default', 'IndexedDB');
	test.skip(!(await shrink(disk)), 'Only root can make a small disk.');

	const browser = await openBrowser(options);
	try {
		await installing(browser);
		await expectHonest(browser, disk, sandbox);
	} finally {
		await browser.close();
	}
});

async function expectHonest(browser: ExtensionBrowser, disk: string, sandbox: Sandbox) {
	const form = await openFormOn(browser, LISTING);
	await form.isRead();

	const filler = await fill(disk);
	await form.fill({ ...CALLER, Note: 'n'.repeat(900) });
	await form.send();
	// A browser that has no room left takes its time to say so, and to find room again.
	await expect(form.page.getByRole('alert')).toContainText(/disk is full|is your disk full/, { timeout: PATIENCE });
	await form.expectFields(CALLER);
	expect(sandbox.book.of('capture')).toEqual([]);

	await rm(filler);
	await form.send();
	await expect(form.page.getByText('Rechat accepted it').first()).toBeVisible({ timeout: PATIENCE });
	expect(sandbox.leads).toMatchObject([{ payload: { first_name: 'Nora' } }]);
}

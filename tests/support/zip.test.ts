import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { filesIn, zip } from './zip';

afterEach(() => vi.unstubAllEnvs());

/** A folder with two files, written in an order and at a time. */
async function folderOf(names: string[], time: number) {
	const folder = await mkdtemp(join(tmpdir(), 'send-to-rechat-zip-'));
	await mkdir(join(folder, 'icon'));
	for (const name of names) {
		await writeFile(join(folder, name), `what ${name} holds`);
		await utimes(join(folder, name), time, time);
	}
	return folder;
}

it('has the same bytes whenever, wherever and in whatever order its files were written', async () => {
	const names = ['manifest.json', 'icon/a.png', 'a.js'];
	const [one, other] = [await folderOf(names, 1_000_000_000), await folderOf(names.toReversed(), 1_700_000_000)];
	vi.stubEnv('TZ', 'America/Los_Angeles');
	const first = await zip(one, await filesIn(one));
	vi.stubEnv('TZ', 'Asia/Tokyo');
	const second = await zip(other, (await filesIn(other)).toReversed());
	expect(second).toEqual(first);
	const content = unzipSync(first);
	expect(Object.keys(content)).toEqual(['a.js', 'icon/a.png', 'manifest.json']);
	expect(strFromU8(content['icon/a.png'] ?? new Uint8Array())).toBe('what icon/a.png holds');
	await Promise.all([one, other].map((folder) => rm(folder, { recursive: true })));
});

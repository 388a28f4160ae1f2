/**
 * `npm run verify [journeys|packages]`: what takes too long for `npm test`. The journeys three times with the machine busy,
 * and the packages built once more from the sources' own package, in another folder.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT } from './places';
import { run } from './run';

const ROUNDS = 3;
const BUSY = 3;

/** Runs npm in a folder, shown; throws when it fails. */
async function npm(folder: string, ...args: string[]) {
	console.log(`> npm ${args.join(' ')}`);
	const { ok } = await run('npm', ['--prefix', folder, ...args], { seconds: 3_600, shown: true });
	if (!ok) throw new Error(`npm ${args.join(' ')} failed.`);
}

async function journeys() {
	const busy: ChildProcess[] = Array.from({ length: BUSY }, () => spawn(process.execPath, ['-e', 'for (;;);']));
	try {
		for (let round = 0; round < ROUNDS; round++) await npm(ROOT, 'run', 'e2e');
	} finally {
		for (const loop of busy) loop.kill();
	}
}

const packagesIn = async (folder: string) =>
	(await readdir(join(folder, '.output'))).filter((name) => name.endsWith('.zip')).sort();

/** Unpacks the package of sources elsewhere, and builds what a reviewer would. */
async function packages() {
	await npm(ROOT, 'run', 'zip');
	const [sources] = (await packagesIn(ROOT)).filter((name) => name.endsWith('-sources.zip'));
	if (!sources) throw new Error('There is no package of sources.');
	const elsewhere = await mkdtemp(join(tmpdir(), 'send-to-rechat-built-in-a-folder-of-another-name-'));
	try {
		for (const [path, content] of Object.entries(unzipSync(await readFile(join(ROOT, '.output', sources))))) {
			await mkdir(dirname(join(elsewhere, path)), { recursive: true });
			await writeFile(join(elsewhere, path), content);
		}
		await npm(elsewhere, 'ci');
		await npm(elsewhere, 'run', 'zip');
		for (const name of await packagesIn(elsewhere)) {
			const [here, there] = await Promise.all(
				[ROOT, elsewhere].map((folder) => readFile(join(folder, '.output', name))),
			);
			if (!here || !there?.equals(here)) throw new Error(`${name} differs when it is built elsewhere.`);
			console.log(`${name} is the same, byte for byte.`);
		}
	} finally {
		await rm(elsewhere, { recursive: true, force: true });
	}
}

const [wanted] = process.argv.slice(2);
if (wanted !== 'packages') await journeys();
if (wanted !== 'journeys') await packages();

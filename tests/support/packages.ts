/** `npm run zip`: what the stores are given, in `.output`; the same bytes from the same commit on any machine. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import project from '../../package.json' with { type: 'json' };
import { ROOT } from './places';
import { run } from './run';
import { filesIn, zip } from './zip';

const OUTPUT = join(ROOT, '.output');
const BROWSERS = ['chrome', 'firefox'] as const;

async function write(kind: string, bytes: Uint8Array) {
	const name = `${project.name}-${project.version}-${kind}.zip`;
	await writeFile(join(OUTPUT, name), bytes);
	console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
}

for (const browser of BROWSERS) {
	const folder = join(OUTPUT, `${browser}-mv3`);
	await write(browser, await zip(folder, await filesIn(folder)));
}

// What a reviewer builds from: all that is under version control. Unpacked it is no repository, and has no need of this.
const listed = await run('git', ['-C', ROOT, 'ls-files', '-z']);
if (listed.ok) await write('sources', await zip(ROOT, listed.output.split('\0').filter(Boolean)));
else console.log('No repository here: the package of sources is left out.');

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** All files below a folder by their paths in it, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

/**
 * A ZIP of files whose bytes follow from theirs alone: fixed times and order, and a compressor in JavaScript, so that no
 * machine's zlib makes others.
 */
export async function zip(folder: string, paths: readonly string[]): Promise<Uint8Array> {
	const content: Zippable = {};
	for (const path of paths.toSorted()) content[path.replaceAll('\\', '/')] = await readFile(join(folder, path));
	// A ZIP has local times: this one is the same on every clock.
	return zipSync(content, { level: 9, mtime: new Date(1980, 0, 1) });
}

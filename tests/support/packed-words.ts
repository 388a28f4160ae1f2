import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { placesOf } from '../../lib/parse/word-filter';

/** Fetches a package into a folder without installing it, and says where it is. */
export function unpack(folder: string, name: string): string {
	const [file = ''] = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' }).split('\n');
	const to = join(folder, name.replace(/@[^@]*$/, ''));
	execFileSync('mkdir', ['-p', to]);
	execFileSync('tar', ['xzf', join(folder, file), '-C', to, '--strip-components=1']);
	return to;
}

/** A filter of a few words is given room, or it would take everything. */
const FEWEST_BYTES = 16;

function marked(words: string[], level: number, bitsAWord: number): Buffer {
	const bytes = Buffer.alloc(Math.max(FEWEST_BYTES, Math.ceil((words.length * bitsAWord) / 8)));
	for (const word of words) {
		for (const at of placesOf(word, bytes.length * 8, level)) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
	}
	return bytes;
}

/** Filters, each for the words that the one before takes wrongly, until none is. */
function cascade(words: string[], others: string[], bitsAWord: number, level = 0): string[] {
	if (words.length === 0) return [];
	const bytes = marked(words, level, bitsAWord);
	const isMarked = (word: string) =>
		placesOf(word, bytes.length * 8, level).every((at) => (bytes[at >> 3] ?? 0) & (1 << (at & 7)));
	return [bytes.toString('base64'), ...cascade(others.filter(isMarked), words, bitsAWord, level + 1)];
}

/** The words as a `WordFilter` reads them. `known` are the words about which it must be right. */
export function packed(words: Set<string>, known: Set<string>, bitsAWord: number): string[] {
	const others = [...known].filter((word) => !words.has(word));
	return cascade([...words], others, bitsAWord);
}

/** So many places are set for each word. With 7.2 bits a word it makes one foreign word in 32 a false find. */
const PLACES = 5;

/** FNV-1a, stirred once more: its last step alone leaves the low bits of short words alike. */
function hashOf(word: string, seed: number): number {
	let hash = 0x811c9dc5 ^ seed;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) >>> 0;
}

/** Where a word is marked among so many bits; each level of a cascade has places of its own. */
export function placesOf(word: string, bits: number, level: number): number[] {
	const first = hashOf(word, level);
	const step = hashOf(word, ~level) | 1;
	return Array.from({ length: PLACES }, (_, i) => ((first + Math.imul(i, step)) >>> 0) % bits);
}

const isMarked = (bytes: string, word: string, level: number) =>
	placesOf(word, bytes.length * 8, level).every((at) => bytes.charCodeAt(at >> 3) & (1 << (at & 7)));

/**
 * Tells whether a word is on a list without holding the list: a cascade of Bloom filters
 * (https://en.wikipedia.org/wiki/Bloom_filter). The first marks the list's words, each next one those that the one
 * before takes wrongly. So it is right about every word that was known when it was packed, and takes one in 32 of all
 * others for one of the list: evidence, no proof.
 */
export class WordFilter {
	private readonly levels: readonly string[];

	/** `packed`: each filter's bits in base64, eight a byte, the lowest first. */
	constructor(packed: readonly string[]) {
		this.levels = packed.map((bits) => atob(bits));
	}

	has(word: string): boolean {
		const missing = this.levels.findIndex((bytes, level) => !isMarked(bytes, word, level));
		return (missing < 0 ? this.levels.length : missing) % 2 === 1;
	}
}

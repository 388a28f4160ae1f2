/** Reads an account path as people write it (`A › B`, `A > B`, `A / B`); empty levels are dropped. */
export const parseAccountPath = (text: string): string[] =>
	text
		.split(/[›>/»]/)
		.map((level) => level.trim())
		.filter(Boolean);

/** Reads several, with a line or a semicolon each. */
export const parseAccountPaths = (text: string): string[][] =>
	[...new Set(text.split(/[\n;]/).map((path) => parseAccountPath(path).join('\n')))]
		.filter(Boolean)
		.map((path) => path.split('\n'));

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

/** The agent's account paths in one line, as `Maple Realty › Nevada; Maple Realty › Utah`. */
export const shownPaths = ({ accountPaths = [] }: { accountPaths?: string[][] | undefined }): string =>
	accountPaths.map((path) => path.join(' › ')).join('; ');

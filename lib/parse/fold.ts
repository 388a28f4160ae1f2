/** Lower case, without accents: José is found by "jose". */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	// Most text has nothing to strip, and there are tens of thousands of rows.
	return /^\p{ASCII}*$/u.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

import type { AddressField } from '@/lib/lead/fields';

/** "Court" and "Ct", "South" and "S", "OX3 9AY" and "OX3" are the same, written out or not. */
export function saysSame(field: AddressField, a: string, b: string): boolean {
	const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
	if (field === 'postal_code') return long.startsWith(short);
	return /suffix|_dir_/.test(field) ? isAbbreviation(short.replaceAll('.', ''), long) : short === long;
}

/** All its letters are in the word in this order, the first one first. */
function isAbbreviation(short: string, long: string): boolean {
	let at = 0;
	for (const letter of long) if (letter === short[at]) at++;
	return short[0] === long[0] && at === short.length;
}

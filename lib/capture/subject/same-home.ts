import type { Address } from '@/lib/lead/lead';

/** Whether the address names a house: a number and a street. */
export const hasStreet = (parts: Address | undefined) => Boolean(parts?.street_name && parts.street_number);

/** The house number and street, comparable. */
export const streetKey = (parts: Address) =>
	[parts.street_number, parts.street_name]
		.filter(Boolean)
		.join(' ')
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();

/** Whether two addresses can be of one home: what both say must not differ. */
export function agrees(a: Address, b: Address): boolean {
	const differs = (x: string | undefined, y: string | undefined) => x && y && x.toLowerCase() !== y.toLowerCase();
	if (differs(a.street_number, b.street_number) && !sharesHouses(a.street_number, b.street_number)) return false;
	if (a.postal_code && b.postal_code && !samePostal(a.postal_code, b.postal_code)) return false;
	if (!a.street_name || !b.street_name) return true;
	if (differs(a.unit_number, b.unit_number) && a.street_number && b.street_number) return false;
	return namesWordOf(a, b) || namesWordOf(b, a);
}

/** Each house of "12, 14 & 16", of "12 and 14"; none of a number that is one. */
function housesOf(number = ''): string[] {
	const houses = number.toLowerCase().split(/[\s,&]+(?:and\s+)?/);
	return houses.every((house) => /^\d+[a-z]?$/.test(house)) ? houses : [];
}

/** "620, 624 & 630" is also written as "620", or as "620, 624, and 630". */
function sharesHouses(a: string | undefined, b: string | undefined): boolean {
	const [few = [], many = []] = [housesOf(a), housesOf(b)].sort((x, y) => x.length - y.length);
	return few.length > 0 && many.length > 1 && few.every((house) => many.includes(house));
}

const samePostal = (a: string, b: string) => a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3));

/** "Q St" is a street's whole name; in a longer one, a letter says little. */
function namesWordOf(a: Address, b: Address): boolean {
	const words = (name: string | undefined) => (name ?? '').toLowerCase().split(/[^\p{L}\d]+/u);
	const own = words(a.street_name);
	const others = new Set([...words(b.street_name), ...words(b.street_dir_prefix)]);
	return own.some((word) => word !== '' && (word.length > 1 || own.length === 1) && others.has(word));
}

import type { Address } from '@/lib/lead/lead';
import { readAddressLine } from '../address-line';
import type { PageLine } from '../page-line';
import { agrees, hasStreet } from './same-home';

/** "Reno, NV 89501": a town with its state or province and its postal code, and nothing else. */
const TOWN = /^\p{Lu}[\p{L} .'’-]{1,40},? [A-Z]{2},? (?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/u;
export const isTownLine = (text: string): boolean => TOWN.test(text);

const MAX_LINES = 250;

/** The second line of another house's address is the office's, or a neighbour's. */
function isOfAnother(above: PageLine | undefined, home: Address): boolean {
	return above !== undefined && hasStreet(above.address) && !agrees(above.address, home);
}

/**
 * The town that is on a line of its own, apart from the street ("Sparks, NV 89431 • #1529680"); undefined where the
 * page has several.
 */
export function townLine(main: PageLine[], home: Address): Address | undefined {
	const lines = main.slice(0, MAX_LINES);
	const towns = new Map<string, Address>();
	lines.forEach((line, i) => {
		const [text = ''] = line.text.split(/\s+[•|·–-]\s+/);
		if (!isTownLine(text) || isOfAnother(lines[i - 1], home)) return;
		const { street_number, street_name, ...place } = readAddressLine(text);
		if (!street_name && !street_number && place.city) towns.set(text.toLowerCase(), place);
	});
	return towns.size === 1 ? [...towns.values()][0] : undefined;
}

import type { Address } from '@/lib/lead/lead';
import { foreignStreet } from '@/lib/parse/address/foreign-street';

const UNIT = /^(?:flat|apartment|apt|unit|suite|studio|room|shop|villa|townhouse)\s+([\w-]+)$/i;

/** Street, unit, and town of an address that is written as in the British Isles or Australia. */
export function partsOf(text: string): Address {
	const parts = text
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);
	const unit = UNIT.exec(parts[0] ?? '')?.[1];
	const streetAt = parts.findIndex((part, i) => i < 3 && foreignStreet(part).street_name);
	const street = streetAt < 0 ? {} : foreignStreet(parts[streetAt] ?? '');
	const city = parts[streetAt < 0 && !unit ? 0 : Math.max(streetAt, unit ? 0 : -1) + 1];
	return { ...street, ...(unit && { unit_number: unit }), ...(city && !/\d/.test(city) && { city }) };
}

/** An address without postal code whose street ends in a word of streets: "Sandland Grove, Nantwich". */
export function uncodedAddress(text: string): Address {
	const parts = partsOf(text);
	return parts.street_name ? parts : {};
}

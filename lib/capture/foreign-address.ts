import type { Address } from '@/lib/lead/lead';

/** Ends of street names outside America; British ones mostly have no house number. */
const STREET_WORD =
	/^(?:road|street|avenue|lane|close|drive|way|grove|gardens?|crescent|court|place|terrace|mews|hill|park|square|walk|row|rise|view|green|parade|wharf|quay|yard|end|vale|croft|drove|gate|mead|meadows?|chase|circus|circle|boulevard|highway|esplanade|promenade|approach|bank|broadway|brow|common|copse|cottages|crossway|dale|dell|drift|embankment|field|fields|fold|glade|glen|heath|heights|lea|link|loan|mount|orchard|paddock|passage|path|ride|ridge|side|spinney|strand|villas|wood|wynd|rd|st|ave|ln|dr|cres|ct|pl|tce|hwy|blvd|pde|cct|circuit|cove|loop|track|alley)\.?$/i;

/** United Kingdom, with or without the second half (Royal Mail's PAF formats). */
const BRITISH = /[\s,]*\b([A-PR-UWYZ][A-HK-Y]?\d[A-HJKMNPR-Y\d]?)(?:\s*(\d[ABD-HJLNP-UW-Z]{2}))?$/i;
/** Ireland's Eircode. */
const IRISH = /[\s,]*\b([ACDEFHKNPRTVWXY]\d[\dW])\s*([\dACDEFHKNPRTVWXY]{4})$/i;
const AUSTRALIAN = /[\s,]*\b(NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\b[\s,]*(\d{4})?$/i;
const UNIT = /^(?:flat|apartment|apt|unit|suite|studio|room|shop|villa|townhouse)\s+([\w-]+)$/i;
const NUMBERED = /^(?:(?:unit|flat|apt)\s+)?(?:([\w-]+)\s*\/\s*)?(\d+[a-z]?(?:\s*[-–]\s*\d+[a-z]?)?)\s+(.+)$/i;

interface Peeled {
	rest: string;
	tail: Address;
}

function peelTail(text: string): Peeled | undefined {
	const australian = AUSTRALIAN.exec(text);
	if (australian) {
		const [whole, state = '', postal_code] = australian;
		if (!postal_code && !/,/.test(text.slice(0, australian.index))) return undefined;
		const tail = { state_code: state.toUpperCase(), ...(postal_code && { postal_code }), country: 'AU' };
		return { rest: text.slice(0, text.length - whole.length), tail };
	}
	for (const [pattern, country] of [
		[IRISH, 'IE'],
		[BRITISH, 'GB'],
	] as const) {
		const match = pattern.exec(text);
		if (!match) continue;
		const postal_code = [match[1], match[2]].filter(Boolean).join(' ').toUpperCase();
		return { rest: text.slice(0, match.index), tail: { postal_code, country } };
	}
	return undefined;
}

/** A street line of a country without American street grammar: number or unit before it, one of the known words at its end. */
export function foreignStreet(line: string): Address {
	const numbered = NUMBERED.exec(line);
	const words = (numbered?.[3] ?? line).trim().split(/\s+/);
	const suffix = words.at(-1) ?? '';
	if (words.length < 2 || words.length > 6 || !STREET_WORD.test(suffix) || /\d/.test(words.join(''))) return {};
	return {
		...(numbered?.[2] && { street_number: numbered[2].replace(/\s/g, '') }),
		street_name: words.slice(0, -1).join(' '),
		street_suffix: suffix,
		...(numbered?.[1] && { unit_number: numbered[1] }),
	};
}

function partsOf(text: string): Address {
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

/** The parts of an address of the British Isles or Australia on one line, known by its postal code; undefined for any other. */
export function foreignAddress(text: string): Address | undefined {
	const peeled = peelTail(text.trim());
	return peeled && { ...partsOf(peeled.rest), ...peeled.tail, full_address: text };
}

/** An address without postal code whose street ends in a word of streets: "Sandland Grove, Nantwich". */
export function uncodedAddress(text: string): Address {
	const parts = partsOf(text);
	return parts.street_name ? parts : {};
}

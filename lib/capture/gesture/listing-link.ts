import type { Address, Listing } from '@/lib/lead/lead';
import { type ParsedAddress, parseAddress } from '@/lib/parse/address/address';
import { formatFullAddress, formatStreetAddress } from '@/lib/parse/address/address-format';
import { stateNamed } from '@/lib/parse/address/states';
import { parsePrice } from '@/lib/parse/price';
import { webUrl } from '@/lib/parse/web-url';
import { addressInText } from '../address-in-text';
import { refererUrl } from '../page-url';
import { type Findings, listingOrigins } from './findings';

/** Ids which listing sites hang after an address in the same segment: `…_M12345-67890`, `…-29157463_zpid`. */
const TRAILING_ID = /[_-](?:M\d{4,}-?\d*|\d+_zpid|zpid|lid\d+|mls[-_]?\d+|\d{6,})$/i;
const SLUG = /^\d{1,6}[a-z]?-[a-z0-9]/i;

/** Two houses of one property, and Queens: "69-10-108th-St". */
const HYPHENATED = /^(\d{1,5}-\d{1,4})-((?:[a-z]|\d+(?:st|nd|rd|th)\b).*)$/i;
/** A part of the path for the unit: `/4808-N-24th-St-85016/unit-1326/`. */
const UNIT = /^(?:unit|apt|ste|suite|ph)-[a-z\d-]{1,10}$/i;
/** What is written about houses, and none of them for sale. */
const ARTICLES = /^(?:blog|news|articles?|guides?|stories|learn|press|tips)$/i;

const spaced = (text: string) => text.replace(/_/g, ', ').replace(/-/g, ' ').replace(/\s+/g, ' ').trim();

function words(segment: string): string {
	const slug = segment.replace(TRAILING_ID, '');
	const [, houses, rest = slug] = HYPHENATED.exec(slug) ?? [];
	return houses ? `${houses} ${spaced(rest)}` : spaced(rest);
}

function segmentsOf(url: URL): string[] {
	return url.pathname.split('/').flatMap((segment) => {
		try {
			return segment ? [decodeURIComponent(segment)] : [];
		} catch {
			return [];
		}
	});
}

/** The address that the link itself spells: `/homedetails/12-Alder-Way-Sparks-NV-89431/1_zpid/`, `/NV/Sparks/12-Alder-Way-89431/home/1`. */
function addressInSlug(url: URL): ParsedAddress | undefined {
	const segments = segmentsOf(url);
	if (segments.some((segment) => ARTICLES.test(segment))) return undefined;
	for (const [i, segment] of segments.entries()) {
		if (!SLUG.test(segment)) continue;
		const unit = segments[i + 1] ?? '';
		const parsed = parseAddress(words(segment));
		if (UNIT.test(unit)) parsed.unit_number ??= spaced(unit).replace(/^unit /i, '');
		if (
			!parsed.street_number ||
			!parsed.street_name ||
			!(parsed.street_suffix || parsed.postal_code || parsed.state_code)
		)
			continue;
		const [state, city] = [segments[i - 2] ?? '', segments[i - 1] ?? ''];
		const known = /^[a-z]{2}$/i.test(state) ? stateNamed(state.toLowerCase()) : undefined;
		return known && /^[a-z-]+$/i.test(city)
			? { ...parsed, city: parsed.city ?? words(city), state_code: known.code }
			: parsed;
	}
	return undefined;
}

/** The card's text writes the address with its commas; it counts when it speaks of the same house. */
function addressOf(url: URL, text: string): ParsedAddress | undefined {
	const slug = addressInSlug(url);
	const card =
		addressInText(text.replace(/\s*\n\s*/g, ', ')) ??
		text
			.split('\n')
			.map(addressInText)
			.find((found) => found);
	if (!slug || !card) return slug ?? card;
	return slug.street_number === card.street_number ? { ...slug, ...card } : slug;
}

/** Prices on a card: the first line with a sign; a range or several equal claims give none. */
function priceOf(text: string): number | undefined {
	const found = text
		.split('\n')
		.filter((line) => /[$£€]/.test(line) && line.length < 120)
		.map(parsePrice);
	return found.find((price) => price)?.amount;
}

/**
 * The listing that a link leads to, with its own URL, read from the link and the text of the card around it; nothing is
 * fetched. Undefined unless the link or its card spells a street with a number.
 */
export function readListingLink(href: string, text: string): Findings | undefined {
	const url = webUrl(href);
	const parsed = url && addressOf(url, text);
	if (!url || !parsed) return undefined;
	const street_address = formatStreetAddress(parsed);
	const address: Address = {
		...parsed,
		street_address,
		full_address: parsed.full_address ?? formatFullAddress(parsed),
	};
	const price = priceOf(text);
	const listing: Listing = { ...(price !== undefined && { price }), property: { address } };
	const referer_url = refererUrl(href, undefined, false);
	return {
		people: [],
		listing,
		details: {},
		...(referer_url && { referer_url }),
		origins: listingOrigins(listing, 'link'),
	};
}

import type { Origin } from '@/lib/lead/capture';
import { ADDRESS_FIELDS, type Address, type AddressField } from '@/lib/lead/lead';
import type { Reading } from '@/lib/lead/reading';
import { formatFullAddress, formatStreetAddress } from '@/lib/parse/address-format';
import { type AddressClaim, readAddressLine } from './address';
import { byTrust } from './claim';
import { ownLines, plain } from './lines';
import { agrees, type Subject } from './subject';

const PART_FIELDS = ADDRESS_FIELDS.filter((field) => !['direction', 'street_address', 'full_address'].includes(field));

/** What the description tags say of the address (Open Graph's place types, and sites' own of the same names). */
function metaClaim(reading: Reading): AddressClaim | undefined {
	const meta = (...names: string[]) => names.map((name) => reading.meta[name]?.[0]).find(Boolean);
	const street = meta(
		'og:street-address',
		'og:street_address',
		'place:street_address',
		'business:contact_data:street_address',
	);
	const city = meta('og:locality', 'place:locality', 'addresslocality', 'business:contact_data:locality');
	const state = meta('og:region', 'place:region', 'addressregion', 'business:contact_data:region');
	const postal = meta('og:postal-code', 'og:postal_code', 'place:postal_code', 'business:contact_data:postal_code');
	if (!street && !city) return undefined;
	const parts = readAddressLine([street, city, [state, postal].filter(Boolean).join(' ')].filter(Boolean).join(', '));
	return { source: 'page_description', parts };
}

/** An address that stands by itself on a line of the page, complete with state and ZIP code. */
function visibleClaims(reading: Reading, isOwn: (parts: Address) => boolean): AddressClaim[] {
	const lines = ownLines(reading.lines)
		.filter((line) => !line.zone)
		.slice(0, 400);
	const claims: AddressClaim[] = [];
	lines.forEach((line, i) => {
		const text = plain(line);
		if (text.length > 120 || !/\d/.test(text)) return;
		const next = lines[i + 1];
		const both = next && plain(next).length < 60 ? `${text.replace(/,$/, '')}, ${plain(next)}` : text;
		for (const candidate of [text, both]) {
			const parts = readAddressLine(candidate);
			if (parts.street_number && parts.street_name && parts.state_code && isOwn(parts)) {
				claims.push({ source: 'visible_text', parts, fromText: true });
				return;
			}
		}
	});
	return claims.slice(0, 5);
}

/** The claim that the others are measured by: the best trusted one that names a street. */
function baseOf(claims: AddressClaim[]): AddressClaim | undefined {
	return (
		claims.find(({ parts }) => parts.street_number && parts.street_name) ??
		claims.find(({ parts }) => parts.street_name) ??
		claims.find(({ parts }) => parts.city || parts.full_address)
	);
}

interface ListingAddress {
	address: Address;
	origins: Origin[];
}

/** The longer spelling of a postal code that continues the shorter one: `OX3` and `OX3 9AY`. */
function fullerPostal(address: Address, claims: AddressClaim[]): void {
	const code = address.postal_code;
	const fuller = claims.map(({ parts }) => parts.postal_code).find((other) => code && other?.startsWith(`${code} `));
	if (fuller) address.postal_code = fuller;
}

function takeParts(base: AddressClaim, claims: AddressClaim[]): ListingAddress {
	const address: Address = {};
	const origins: Origin[] = [];
	const agreeing = [base, ...claims.filter((claim) => claim !== base && agrees(claim.parts, base.parts))];
	for (const field of PART_FIELDS) {
		const isStreet = field.startsWith('street');
		const claim = agreeing.find(
			({ parts }) => parts[field] && (!isStreet || parts.street_name === base.parts.street_name),
		);
		if (!claim) continue;
		address[field] = claim.parts[field];
		origins.push(partOrigin(field, claim, agreeing));
	}
	return { address, origins };
}

function partOrigin(field: AddressField, claim: AddressClaim, claims: AddressClaim[]): Origin {
	const said = claims.map(({ parts }) => parts[field]).filter((value) => value !== undefined);
	const others = [...new Set(said)].filter((value) => value.toLowerCase() !== claim.parts[field]?.toLowerCase());
	return {
		field: `listing.property.address.${field}`,
		source: claim.source,
		sure: others.length === 0,
		...(others.length > 0 && { others: others.slice(0, 4) }),
	};
}

/** The listing's address in all its parts, each with its origin: undefined where no source says one. */
export function listingAddress(reading: Reading, subject: Subject): ListingAddress | undefined {
	const records = subject.records.map(({ address }) => address).filter((claim) => claim !== undefined);
	const first = baseOf([...records, ...subject.headings]);
	const isOwn = (parts: Address) => first !== undefined && agrees(parts, first.parts);
	const claims = [...records, metaClaim(reading), ...subject.headings, ...visibleClaims(reading, isOwn)]
		.filter((claim) => claim !== undefined)
		.sort(byTrust);
	const base = baseOf(claims);
	if (!base) return undefined;
	const { address, origins } = takeParts(base, claims);
	fullerPostal(address, claims);
	const street_address = formatStreetAddress(address);
	if (street_address) address.street_address = street_address;
	const foreign = address.country !== undefined && !['US', 'CA'].includes(address.country);
	const full =
		(foreign || !address.street_name) && base.parts.full_address ? base.parts.full_address : formatFullAddress(address);
	if (full) address.full_address = full;
	return { address, origins };
}

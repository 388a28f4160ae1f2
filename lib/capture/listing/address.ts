import { ADDRESS_FIELDS, type AddressField } from '@/lib/lead/fields';
import type { Address } from '@/lib/lead/lead';

import { formatFullAddress, formatStreetAddress } from '@/lib/parse/address/address-format';
import { stateNamed } from '@/lib/parse/address/states';
import { type Grammar, grammarOf, readAddressLine, readStreetLine } from '../address-line';
import type { Origin } from '../capture';
import { byTrust, MOST_OTHERS } from '../claim';
import type { PreparedPage } from '../prepared-page';
import type { AddressClaim } from '../subject/address-claim';
import { agrees } from '../subject/same-home';
import { saysSame } from '../subject/same-part';
import type { Subject } from '../subject/subject';
import { townLine } from '../subject/town-line';

const PART_FIELDS = ADDRESS_FIELDS.filter((field) => !['direction', 'street_address', 'full_address'].includes(field));

/** What the description tags say of the address (Open Graph's place types, and sites' own of the same names). */
function metaClaim(page: PreparedPage): AddressClaim | undefined {
	const meta = (...names: string[]) => names.map((name) => page.meta[name]?.[0]).find(Boolean);
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

/** Where a city appears with its state on the page or in its title, when no source gives the state apart. */
function stateBeside(page: PreparedPage, city: string): Address | undefined {
	const escaped = city.replace(/[^\p{L}\d ]/gu, '.');
	const pattern = new RegExp(
		`\\b${escaped}(?:,? ([A-Z]{2})|, (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?))(?:,? (\\d{5}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d))?(?![\\w])`,
		'u',
	);
	const texts = [page.title, ...(page.meta['og:title'] ?? []), ...(page.meta['description'] ?? [])];
	for (const text of [...texts, ...page.main.slice(0, 150).map(({ text }) => text)]) {
		const [, code, name, postal_code] = pattern.exec(text) ?? [];
		const state = stateNamed((code ?? name ?? '').toLowerCase());
		if (state) return { city, state_code: state.code, ...(postal_code && { postal_code }), country: state.country };
	}
	return undefined;
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
	const others = [...new Set(said)].filter((value) => !saysSame(field, value, claim.parts[field] ?? ''));
	return {
		field: `listing.property.address.${field}`,
		source: claim.source,
		sure: others.length === 0,
		...(others.length > 0 && { others: others.slice(0, MOST_OTHERS) }),
	};
}

/** Titles without a state are read by the country's grammar once it is known. */
function inGrammar(claims: AddressClaim[], grammar: Grammar): AddressClaim[] {
	if (grammar !== 'CA') return claims;
	return claims.map((claim) => {
		if (!claim.line) return claim;
		const [head = ''] = claim.line.split(',');
		return { ...claim, parts: { ...claim.parts, ...readStreetLine(head, grammar) } };
	});
}

function allClaims(page: PreparedPage, subject: Subject): AddressClaim[] {
	const records = subject.records.map(({ address }) => address);
	const claims = [...records, metaClaim(page), ...subject.headings, ...subject.visible].filter(
		(claim) => claim !== undefined,
	);
	const ordered = claims.sort(byTrust);
	const placed = claims.find(({ parts }) => parts.state_code || parts.country)?.parts;
	const town = townBeside(page, baseOf(ordered), placed);
	const { state_code, country } = placed ?? town ?? {};
	const all = town ? [...ordered, { source: 'visible_text' as const, parts: town }] : ordered;
	return inGrammar(all, grammarOf(state_code, country));
}

/** The town that the page has beside a street without one, or the state beside a town without one. */
function townBeside(page: PreparedPage, base: AddressClaim | undefined, placed: Address | undefined) {
	const { city } = base?.parts ?? {};
	if (!city) return townLine(page.main, base?.parts ?? {});
	return placed ? undefined : stateBeside(page, city);
}

/** The listing's address in all its parts, each with its origin: undefined where no source says one. */
export function listingAddress(page: PreparedPage, subject: Subject): ListingAddress | undefined {
	const claims = allClaims(page, subject);
	const base = baseOf(claims);
	if (!base) return undefined;
	const { address, origins } = takeParts(base, claims);
	fullerPostal(address, claims);
	const street_address = formatStreetAddress(address);
	if (street_address) address.street_address = street_address;
	const isForeign = address.country !== undefined && !['US', 'CA'].includes(address.country);
	const said = isForeign || !address.street_name ? base.parts.full_address : undefined;
	const full = said ?? formatFullAddress(address);
	if (full) address.full_address = full;
	return { address, origins };
}

import { type ParsedAddress, parseAddress } from '@/lib/parse/address/address';
import type { Field } from '../text/fields';
import type { LabelKind } from '../text/labels';
import type { Line } from '../text/lines';

const valueFor = (fields: Field[], kind: LabelKind) =>
	fields.find((field) => field.kind === kind && field.value)?.value;

/** What rows of their own say of unit, city, state and ZIP. */
export function placeInRows(fields: Field[]): ParsedAddress {
	const rows = [
		valueFor(fields, 'city'),
		[valueFor(fields, 'state'), valueFor(fields, 'zip')].filter(Boolean).join(' '),
	];
	const place = valueFor(fields, 'city_state') ?? rows.filter(Boolean).join(', ');
	const { city, state_code, postal_code, country } = place ? parseAddress(`1 Any St, ${place}`) : {};
	return {
		...(city && { city }),
		...(state_code && { state_code }),
		...(postal_code && { postal_code }),
		...(country && { country }),
		...unitInRows(fields),
	};
}

export function unitInRows(fields: Field[]): ParsedAddress {
	const unit = valueFor(fields, 'unit');
	// "#412 - 1 Bed": what else is said of it follows a dash.
	const [, number] = /^#?(\S{1,10})(?:\s[-–—]\s.*)?$/.exec(unit ?? '') ?? [];
	return number ? { unit_number: number } : {};
}

/** Of rows without a street the city is the home's where it is beside the listing's; else it may be the lead's own. */
export function townBesideListing(fields: Field[]): ParsedAddress | undefined {
	const isBeside = fields.some(
		({ kind }, i) => /^city/.test(kind) && [i - 1, i + 1].some((near) => OF_A_LISTING.test(fields[near]?.kind ?? '')),
	);
	const { unit_number: _, ...town } = isBeside ? placeInRows(fields) : {};
	return town.city ? town : undefined;
}

const OF_A_LISTING = /^(?:listing|address|price|mls)$/;

const HOME = String.raw`(?:home|house|cottage|cabin|farm|duplex|flat|condo|apartment|apt|place|property|listing|unit|rental|town ?house|land|lot|\d ?[bB][rR])`;
const HOMES = '(?:[Rr]enters|[Hh]omes|[Rr]entals|[Aa]partments|[Cc]ondos|[Ll]istings|[Pp]roperties)';
/** "Your rental in Reno", "renters in San Francisco", "Subject: cottage in Reno"; a home of the lead's own may be elsewhere. */
const TOWN = new RegExp(
	String.raw`(?:\b(?:(?:the|your|this|that) (?:[\w-]+ ){0,3}?${HOME}|${HOMES})(?: (?:for (?:sale|rent)|you (?:have|listed)))?|^Subject: .{0,40}\b${HOME}) in (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})`,
	'gu',
);
const OWN = /\b(?:my|our|own|moving from|relocating from|currently)\b/i;

/** The one town that a mail names elsewhere as that of its homes, for a street without one. */
export function townElsewhere(lines: Line[]): string | undefined {
	const towns = lines.flatMap(({ text }) =>
		text.includes(' in ') && !OWN.test(text) ? [...text.slice(0, LONGEST).matchAll(TOWN)].map(([, town]) => town) : [],
	);
	return new Set(towns).size === 1 ? towns[0] : undefined;
}

const LONGEST = 1_000;

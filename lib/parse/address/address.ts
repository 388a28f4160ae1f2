import { cleanMultiline } from '../text';
import { withoutEmpty } from '../without-empty';
import { type Body, readBody } from './address-body';
import { peelTail } from './address-tail';
import { hasDigit, textOf, type Word, wordsOf } from './address-words';
import { isDirection } from './directions';
import { parseForeignAddress } from './foreign-address';
import { foreignStreet } from './foreign-street';
import { isFrenchStreet, parseFrenchStreet } from './french-street';
import { highwayLengthAt } from './highways';
import { takeFront, withUnitAhead } from './house-number';
import { parseStreet } from './street';
import type { TownAhead } from './street-and-city';
import { isStrongSuffix, isSuffix } from './suffixes';
import { stateOfZip } from './zip-state';

/** The parts of an address as the text writes them; only the state is turned into its code. */
export interface ParsedAddress {
	street_number?: string;
	street_dir_prefix?: string;
	street_name?: string;
	street_suffix?: string;
	street_dir_suffix?: string;
	unit_number?: string;
	city?: string;
	state_code?: string;
	postal_code?: string;
	/** `US` or `CA`, only when the text says so or its state or postal code does. */
	country?: string;
	/** Only for addresses of other countries. */
	full_address?: string;
}

/** Words that only a street has, when no house number says that it is one. Estates and parks come before a town too. */
function isStreet(words: readonly Word[], townFollows: boolean): boolean {
	const isNamed = words.some((word, i) => isStrongSuffix(word) && i > 0) || isDirection(words[0]);
	if (isNamed || highwayLengthAt(words, 0) > 0 || (words.length > 1 && isSuffix(words.at(-1)) && !townFollows))
		return true;
	return /^(?:broadway|calle|avenida|camino|paseo|via|rue)$/.test(words[0]?.key ?? '');
}

/** The body of an address without a house number: "Oak St, Reno", or only "Reno" or "Palm Springs". */
function readWithoutNumber(words: readonly Word[], town: TownAhead): Body {
	const body = readBody(words, town);
	if (isStreet(body.street, town.follows)) return body;
	const whole = town.follows && !words.slice(0, -1).some((word) => word.comma || hasDigit(word));
	return { street: [], unit: body.unit, city: whole ? [...words] : body.city };
}

/** "101-1234 Main St" is unit 101 in Canada (Canada Post's addressing guidelines) and a range of houses in the US. */
function splitCanadianNumber(number: string, isCanadian: boolean): { unit: string; number: string } {
	const split = isCanadian ? /^(\w+)-(\d+\w?)$/.exec(number) : undefined;
	return { unit: split?.[1] ?? '', number: split?.[2] ?? number };
}

/** "Ste A8 Ste A8", "#402 Unit 402": one unit, written twice. */
function once(units: string): string {
	const [, label = '', value = '', again = ''] = /^([a-z]+\.? )?#?(\S+) (?:[a-z]+\.? )?#?(\S+)$/i.exec(units) ?? [];
	return value && value.toLowerCase() === again.toLowerCase() ? `${label}${value}` : units;
}

/** House number, unit, street and city, from the words before the state. */
function readPlace(words: readonly Word[], town: TownAhead, country: string | undefined): ParsedAddress {
	const front = country === 'CA' ? withUnitAhead(takeFront(words)) : takeFront(words);
	const body = front.number.length ? readBody(front.rest, town) : readWithoutNumber(front.rest, town);
	const isFrench = isFrenchStreet(body.street, country);
	const { unit, number } = splitCanadianNumber(textOf(front.number), country === 'CA' || isFrench);
	const said = textOf([...front.unit, ...body.unit]).replace(/^#\s*/, '');
	// "12 Oak St, 12 Oak St, Reno": the street once more is no unit.
	const units = said.startsWith(`${number} `) && said.includes(textOf(body.street)) ? '' : said;
	return {
		street_number: number,
		...(isFrench ? parseFrenchStreet(body.street) : parseStreet(body.street)),
		unit_number: [unit, once(units)].filter(Boolean).join(' '),
		city: textOf(body.city),
	};
}

/** Of a street that is written as in the US; its town is known already. "3/27 Banksia St" is unit 3 in Australia. */
function readForeignStreet(street = ''): ParsedAddress {
	const [, unit, rest = street] = /^(\w{1,5})\s?\/\s?(?=\d)(.+)$/.exec(street) ?? [];
	const { city, ...parts } = readPlace(wordsOf(rest), { follows: false }, undefined);
	if (!parts.street_suffix) return foreignStreet(street);
	return unit ? { ...parts, unit_number: unit } : parts;
}

/** A ZIP may follow the street at once: "9 Quail Run Court 36082", but not in "40 Smith Rd Deep Run 28525". */
function endsAsStreet(words: readonly Word[]): boolean {
	const last = words.at(-1);
	return isDirection(last) || (isStrongSuffix(last) && !words.slice(2, -2).some(isStrongSuffix));
}

/** An amount that a listing's card prints beside its address. */
const AMOUNT = /[$£€]\s?\d[\d,.]*(?:\s?[km]\b)?\+?(?:\s?\/\s?(?:mo|month|wk|week)\b\.?)?/gi;

/**
 * The parts of one address (one line or several) as written, the state as its code; what is not in the text stays
 * absent. The end is read first (country, ZIP, state), then the house number, the units and the city;
 * what is left is the street. Follows USPS Publication 28.
 */
export function parseAddress(text: string): ParsedAddress {
	const cleaned = cleanMultiline(/[$£€]/.test(text) ? text.replace(AMOUNT, ' ') : text);
	const foreign = parseForeignAddress(cleaned);
	if (foreign) {
		const { street, ...parts } = foreign;
		return withoutEmpty({ ...readForeignStreet(street), ...parts });
	}
	const tail = peelTail(wordsOf(cleaned));
	const follows = Boolean(tail.state || (tail.postal && !endsAsStreet(tail.rest)));
	const state = tail.state?.code ?? stateOfZip(tail.postal);
	const place = readPlace(
		tail.rest,
		{ follows, state, area: /^\d{3}(?=\d\d)/.exec(tail.postal ?? '')?.[0] },
		tail.country,
	);
	return withoutEmpty({
		...place,
		unit_number: [place.unit_number, textOf(tail.unit ?? [])].filter(Boolean).join(' ').replace(/^#/, ''),
		state_code: tail.state?.code,
		postal_code: tail.postal,
		country: tail.country,
	});
}

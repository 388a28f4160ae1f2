import { peelTail } from './address-tail';
import { hasDigit, textOf, type Word, wordsOf } from './address-words';
import { parseStreet } from './street';
import { cleanMultiline } from './text';
import { unitLengthAt } from './units';

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

/** Takes the text of one address and gives its parts; what is not in the text stays absent. */
export function parseAddress(text: string): ParsedAddress {
	const tail = peelTail(wordsOf(cleanMultiline(text)));
	let words: Word[] = tail.rest;
	const parts: ParsedAddress = {};
	const lastComma = words.findLastIndex((word, i) => word.comma && i < words.length - 1);
	const city = words.slice(lastComma + 1);
	if (lastComma >= 0 && !city.some(hasDigit)) {
		parts.city = textOf(city);
		words = words.slice(0, lastComma + 1);
	}
	if (hasDigit(words[0])) {
		parts.street_number = words[0]?.text;
		words = words.slice(1);
	}
	const unitAt = words.findIndex((_, i) => unitLengthAt(words, i) > 0);
	if (unitAt > 0) {
		parts.unit_number = textOf(words.slice(unitAt)).replace(/^#\s*/, '');
		words = words.slice(0, unitAt);
	}
	Object.assign(parts, parseStreet(words));
	if (tail.state) parts.state_code = tail.state.code;
	if (tail.postal) parts.postal_code = tail.postal;
	if (tail.country) parts.country = tail.country;
	return parts;
}

import { hasDigit, textOf, type Word } from './address-words';
import { directionLengthAt, directionLengthAtEnd } from './directions';
import { highwayLengthAt } from './highways';
import { isSuffix } from './suffixes';

export interface Street {
	street_dir_prefix?: string;
	street_name?: string;
	street_suffix?: string;
	street_dir_suffix?: string;
}

function filled(street: Record<keyof Street, readonly Word[]>): Street {
	const entries = Object.entries(street).map(([field, words]) => [field, textOf(words)]);
	return Object.fromEntries(entries.filter(([, text]) => text));
}

/** Takes the words of a street without number and unit and gives its parts as written. */
export function parseStreet(words: readonly Word[]): Street {
	const ahead = directionLengthAt(words, 0);
	const prefixLength =
		ahead && words.length > ahead && !(words.length === ahead + 1 && isSuffix(words[ahead])) ? ahead : 0;
	let rest = words.slice(prefixLength);
	const behind = directionLengthAtEnd(rest);
	const suffixDirection = behind && rest.length > behind ? rest.slice(-behind) : [];
	rest = rest.slice(0, rest.length - suffixDirection.length);
	const last = rest.at(-1);
	const suffix =
		rest.length > 1 && isSuffix(last) && !highwayLengthAt(rest, 0) && !hasDigit(last) ? rest.slice(-1) : [];
	return filled({
		street_dir_prefix: words.slice(0, prefixLength),
		street_name: rest.slice(0, rest.length - suffix.length),
		street_suffix: suffix,
		street_dir_suffix: suffixDirection,
	});
}

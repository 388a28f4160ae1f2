import { readBody } from './address-body';
import { peelTail } from './address-tail';
import { textOf, wordsOf } from './address-words';
import { takeFront } from './house-number';
import { parseStreet } from './street';
import { cleanMultiline } from './text';

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

const present = (parts: ParsedAddress): ParsedAddress =>
	Object.fromEntries(Object.entries(parts).filter(([, value]) => value));

/** Takes the text of one address and gives its parts; what is not in the text stays absent. */
export function parseAddress(text: string): ParsedAddress {
	const tail = peelTail(wordsOf(cleanMultiline(text)));
	const front = takeFront(tail.rest);
	const body = readBody(front.rest, Boolean(tail.state || tail.postal));
	return present({
		street_number: textOf(front.number),
		...parseStreet(body.street),
		unit_number: textOf([...front.unit, ...body.unit]).replace(/^#\s*/, ''),
		city: textOf(body.city),
		state_code: tail.state?.code,
		postal_code: tail.postal,
		country: tail.country,
	});
}

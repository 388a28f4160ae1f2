import parsePhoneNumber, { type MetadataJson } from 'libphonenumber-js/core';
import { findPhones, NANP } from './find-phones';
import metadata from './phone-metadata.json';

export { findPhones };

export interface ParsedPhone {
	/** As `+17755550132`: what is sent. */
	e164: string;
	/** As `(775) 555-0132`: what is shown. */
	national: string;
	extension?: string;
}

const LEAST_DIGITS = 10;
/** Of any script: people paste them in full width, too. */
const digitsIn = (text: string) => text.match(/\p{Nd}/gu)?.length ?? 0;

/**
 * One phone number, as typed or scraped (also `tel:…`, with a label or an extension), in E.164 and national form.
 * Undefined for what cannot be a US or Canadian number; a number of another country stays as typed.
 */
export function parsePhone(text: string, defaultCountry: 'US' | 'CA' = 'US'): ParsedPhone | undefined {
	// The library throws and catches at each text that is none, which costs more than all else here.
	if (text.length > 200 || digitsIn(text) < LEAST_DIGITS) return undefined;
	const typed = text
		.trim()
		.replace(/^(?:tel|callto|sms):(?:\/\/)?/i, '')
		.replace(/^[a-z .()]{1,20}[:.]\s*(?=[+(\d])/i, '');
	const phone = parsePhoneNumber(typed, { defaultCountry, extract: false }, metadata as unknown as MetadataJson);
	if (phone?.countryCallingCode !== '1' || !NANP.test(phone.nationalNumber)) return undefined;
	const number = String(phone.nationalNumber);
	const national = `(${number.slice(0, 3)}) ${number.slice(3, 6)}-${number.slice(6)}`;
	return { e164: phone.number, national, ...(phone.ext ? { extension: phone.ext } : {}) };
}

/** A phone as people here write it, when it is valid and has no extension; else as it was typed. */
export function phoneToShow(typed: string): string {
	const phone = parsePhone(typed);
	return phone && !phone.extension ? phone.national : typed;
}

/** A phone in E.164 when it is valid; one with an extension, for which E.164 has no place, as it was typed. */
export function phoneToSend(typed: string): string {
	const phone = parsePhone(typed);
	return phone && !phone.extension ? phone.e164 : typed;
}

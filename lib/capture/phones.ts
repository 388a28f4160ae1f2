import { findPhones, parsePhone } from '@/lib/parse/phone/phone';
import { cleanText } from '@/lib/parse/text';

/** Numbers of other countries, as written: seven to fifteen digits, a plus or a trunk zero first (ITU-T E.123). */
const FOREIGN = /(?:\+\d|\(?0\d)[\d\s().-]{6,18}\d/g;

/** The phone numbers in a short text, as written, best first: those of other countries too. */
export function phonesIn(text: string | undefined): string[] {
	const cleaned = cleanText(text ?? '', 200).replace(/^(?:tel|sms|callto):(?:\/\/)?/i, '');
	if (!/\d/.test(cleaned)) return [];
	// "Cell: 775-555-0141": the word before it is no part of a number.
	const bare = cleaned.replace(/^[\p{L}\s:.#]+(?=[+(\d])/u, '');
	const found = parsePhone(bare) ? [bare] : findPhones(cleaned);
	if (found.length > 0) return found.map((phone) => phone.replace(/[\s.,;:]+$/, '').replace(/^\(([^()]+)\)$/, '$1'));
	return (cleaned.match(FOREIGN) ?? []).map((phone) => phone.trim()).filter((phone) => isForeign(phone, cleaned));
}

function isForeign(phone: string, text: string): boolean {
	const digits = phone.replace(/\D/g, '').length;
	return digits >= 9 && digits <= 15 && !/\d[-/.]\d{4}[-/.]\d|[$£€]/.test(text);
}

/**
 * The shape of a number in the North American plan: neither area nor exchange begins with 0 or 1 or is a service code
 * (N11); areas N9X, 37X and 96X are kept for expansion and 555 is none. Area codes are added every year, so no list of
 * those in use is consulted; it would also refuse 555-01xx, which is kept for examples.
 */
export const NANP = /^(?!37|96|555)[2-9](?!11)[0-8]\d[2-9](?!11)\d{6}$/;

/** Area code, exchange and line with something between them, or with the area in brackets; every repetition is bounded. */
const WRITTEN =
	/(?<![\d$€£#=%]|\d[-.])(?:\+?1[\s.-]{0,2})?(?:\(?\d{3}\)[\s.-]{0,2}|\d{3}[\s./\u00b7\u2010-\u2013-]{1,3})\d{3}[\s.\u00b7\u2010-\u2013-]{1,3}\d{4}(?!\d|[-.]\d)/;
const INTERNATIONAL = /\+\d(?:[\s.()-]{0,2}\d){7,14}(?!\d)/;
const BARE = /(?<![\d$€£#=%.,-])1?\d{10}(?![\d%]|[-.,]\d)/;
const EXTENSION = /(?:[\s,]{0,3}(?:ext(?:ension)?|x)[\s.:]{0,2}\d{1,6}(?!\d))?/;
const FINDER = new RegExp(`(?:${WRITTEN.source}|${INTERNATIONAL.source}|${BARE.source})${EXTENSION.source}`, 'gi');

/** "1-800-555-HOME", "1-800-SELL-NOW": letters stand for the digits of a phone's keys. */
const VANITY =
	/\b(1[\s.-]?)?(\(?(?:8(?:00|33|44|55|66|77|88)|[2-9]\d\d)\)?)([\s.-]{1,2})(\d{3}[\s.-][A-Z]{4}|[A-Z]{3}[\s.-][A-Z\d]{4}|[A-Z]{4}[\s.-][A-Z]{3}|[A-Z]{7})\b/g;
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const asDigits = (text: string) =>
	text.replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((key) => key.includes(letter)) + 2));

/** Only toll-free numbers are spelled often enough to take seven letters for one. */
function spelledNumber(whole: string, one = '', area: string, gap: string, rest: string): string {
	const isTollFree = /8(?:00|33|44|55|66|77|88)/.test(area);
	if (!isTollFree && !/^\d{3}/.test(rest)) return whole;
	const digits = asDigits(rest).replace(/\D/g, '');
	return `${one}${area}${gap}${digits.slice(0, 3)}-${digits.slice(3)}`;
}

/** Ten digits in a row are as often an MLS number: they count only when the words before them speak of a phone. */
const PHONE_WORDS =
	/(?:phone|tel|telephone|call|cell|mobile|text|sms|fax|office|direct|contact|reach|whatsapp|number is|\b[pmtcdo])\b[^\d\n]{0,30}$/i;
const OTHER_NUMBERS = /(?:mls|listing|licen[sc]e|dre|lic|apn|parcel|\bid|ref|order|zpid|account|case)\b[^\d\n]{0,20}$/i;
/** Even a number with hyphens is none right after such a label. */
const LABELLED =
	/(?:\b(?:mls|licen[sc]e|dre|lic|apn|parcel|zpid|order|account|case|permit|invoice|ticket|policy|e?in|id))[\s#:.no]{0,8}$/i;

const withoutExtension = (found: string) => found.replace(/\s*,?\s*(?:ext|x).*$/i, '');
const isOwnLine = (before: string, after: string) => /(?:^|\n)\s*$/.test(before) && /^\s*(?:\n|$)/.test(after);

function isPhoneLike(found: string, before: string, after: string): boolean {
	const number = withoutExtension(found);
	const digits = number.replace(/\D/g, '');
	if (number.startsWith('+') && !digits.startsWith('1')) return true;
	if (!NANP.test(digits.replace(/^1(?=\d{10}$)/, '')) || LABELLED.test(before)) return false;
	if (/^\+|[\s()./\u00b7\u2010-\u2013-]/.test(number)) return true;
	return PHONE_WORDS.test(before) ? !OTHER_NUMBERS.test(before) : isOwnLine(before, after);
}

/** Eight digits, or three beside letters in capitals: most texts have neither, and the rest is slow. */
const MAY_HOLD_ONE = /(?:\d\D*){8}|\d{3}\D{1,3}(?:[A-Z]{3}|\d{3}\D[A-Z]{4})/;

/** Digits in web addresses and mail addresses are no phones: same length, nothing in it. */
const withoutAddresses = (text: string) =>
	text.replace(/\S+/g, (word) =>
		/^tel:/i.test(word)
			? word
			: /:\/\/|@|^www\.|^[\w.-]{1,80}\.[a-z]{2,6}\//i.test(word)
				? ' '.repeat(word.length)
				: word,
	);

/**
 * The phone numbers in any text, as written and in their order, each once. Leaves out digits in
 * web addresses, MLS and licence numbers, dates and prices; ten digits in a row count only after a word such as "call".
 */
export function findPhones(text: string): string[] {
	if (!MAY_HOLD_ONE.test(text)) return [];
	const searched = withoutAddresses(text).replace(VANITY, spelledNumber);
	const found = new Set<string>();
	for (const match of searched.matchAll(FINDER)) {
		const before = searched.slice(Math.max(0, match.index - 40), match.index);
		const after = searched.slice(match.index + match[0].length, match.index + match[0].length + 10);
		if (isPhoneLike(match[0], before, after)) found.add(match[0].trim());
	}
	return [...found];
}

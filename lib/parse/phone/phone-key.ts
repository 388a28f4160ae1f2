/** "x12", "ext. 12", ";ext=12", "#12" at the end. */
const EXTENSION = /[\s,;]*(?:\b(?:extension|extn|ext)\b|x|#)[\s.:=#]*(\d{1,7})\s*$/i;

/** The number without its extension. */
export const withoutExtension = (phone: string): string => phone.replace(EXTENSION, '');

/**
 * What all spellings of a number share: its last ten digits, without country code and extension. Undefined for fewer than
 * seven digits, which are nobody's number.
 */
export function phoneKey(phone: string | undefined): string | undefined {
	const digits = withoutExtension(phone ?? '').replace(/\D/g, '');
	return digits.length >= 7 ? digits.slice(-10) : undefined;
}

/** True for one line in two spellings. An extension that only one of them has says nothing; two that differ are two people's. */
export function isSamePhone(a: string | undefined, b: string | undefined): boolean {
	const key = phoneKey(a);
	const [one, other] = [a, b].map((phone) => EXTENSION.exec(phone ?? '')?.[1]);
	return key !== undefined && key === phoneKey(b) && (!one || !other || one === other);
}

/** Area codes of toll-free numbers (NANPA): companies have them, people don't. */
const TOLL_FREE = /(?<!\d)8(?:00|33|44|55|66|77|88)\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)/;

/** Whether a North American toll-free number is in the text. */
export const hasTollFree = (text: string): boolean => TOLL_FREE.test(text);

import { SIGN_OFF } from '../sentences/places';
import { isFooter, isPrinted, SIGNATURE } from '../text/boilerplate';
import { labelOf } from '../text/fields';
import { joinLines, type Line } from '../text/lines';
import { headerOf } from '../text/mail-header';

function upToFooter(lines: Line[]): Line[] {
	const end = lines.findIndex((line) => isFooter(line.text));
	return end < 0 ? lines : lines.slice(0, end);
}

const HEADERS = new Set<string>(['from', 'other', 'someone_else']);

/** "One question in advance: is the porch screened?" is no row. */
const isRow = (text: string) =>
	headerOf(text) !== undefined || (HEADERS.has(labelOf(text)?.kind ?? '') && !/[.?!]$/.test(text));

/** A signature has its writer's name or firm, and below it how to reach them. */
const CONTACT = /\S@\S+\.\w|\d{3}[ .)-]{1,2}\d{4}/;
const SHORT = 60;

/** Where the signature begins: below dashes, or in the paragraph after the one that signs off. */
function signatureAt(lines: Line[]): number {
	const dashes = lines.findIndex(({ text }) => SIGNATURE.test(text));
	if (dashes >= 0) return dashes;
	const signed = lines.findLastIndex(({ text }) => SIGN_OFF.test(text));
	const below = lines.findIndex(({ gap }, i) => signed >= 0 && i > signed + 1 && gap > 0);
	const rest = below < 0 ? [] : lines.slice(below).filter(({ text }) => !isPrinted(text));
	const isCard = rest.length > 1 && rest.every(({ text }) => text.length < SHORT || CONTACT.test(text));
	return isCard && rest.some(({ text }) => CONTACT.test(text)) ? below : -1;
}

/** A letter's lines above its signature and the mail's footer: an address below is the writer's firm's. */
export function aboveSignature(lines: Line[]): Line[] {
	const letter = upToFooter(lines);
	const end = signatureAt(letter);
	return end < 0 ? letter : letter.slice(0, end);
}

/** The letter without headers, what programs print, and the signature. */
export function letterWords(lines: Line[]): string {
	return joinLines(aboveSignature(lines).filter((line) => !isPrinted(line.text) && !isRow(line.text)));
}

import { readAnnouncement } from './announcement';
import { FORWARDED, isFooter, SIGNATURE } from './boilerplate';
import { readContactBlock } from './contact-block';
import { readFields } from './fields';
import type { Line } from './lines';

/** Mail programs copy these lines above what they forward. */
const HEADER_FROM = /^from:\s*\S/i;
const HEADER_REST = /^(?:sent|date|to|subject|cc):\s*\S/i;
/** … and this one above what they answer. */
const ANSWERED = /^on .{8,200} (?:wrote|writes|said):?$/i;
const OF_A_PERSON = new Set(['first_name', 'last_name', 'full_name', 'contact', 'email', 'phone']);

const isForwardHeader = (lines: Line[], i: number) =>
	HEADER_FROM.test(lines[i]?.text ?? '') &&
	lines.slice(i + 1, i + 5).filter((line) => HEADER_REST.test(line.text)).length > 1;

/** Where the innermost forwarded mail begins. */
function forwardedFrom(lines: Line[]): number {
	for (let i = lines.length - 2; i > 0; i--) {
		if (FORWARDED.test(lines[i]?.text ?? '')) return i + 1;
		if (isForwardHeader(lines, i)) return i;
	}
	return 0;
}

export interface MailPart {
	lines: Line[];
	/** What the one who forwards it wrote above, with their own header. */
	above: Line[];
}

/**
 * Takes a mail's lines and gives the parts in which an inquiry may stand, likeliest first: what was forwarded (above it
 * stands the forwarder's own word), what stands above an answered mail, the answered mail, the whole.
 */
export function mailParts(lines: Line[]): MailPart[] {
	const start = forwardedFrom(lines);
	const [above, forwarded] = [lines.slice(0, start), lines.slice(start)];
	const answered = forwarded.findIndex((line, i) => i > 0 && ANSWERED.test(line.text));
	const parts = answered < 0 ? [forwarded] : [forwarded.slice(0, answered), forwarded.slice(answered + 1)];
	return [...parts, ...(start > 0 ? [lines] : [])].map((part) => ({ lines: part, above }));
}

/** Takes a mail's lines and gives those up to its own footer or a forwarder's signature, which stand below the inquirer's details. */
export function withoutFooter(lines: Line[]): Line[] {
	const labelled = readFields(lines).find((field) => field.value && OF_A_PERSON.has(field.kind));
	const from = labelled?.valueLine ?? readContactBlock(lines)?.last ?? readAnnouncement(lines).line ?? 0;
	const end = lines.findIndex((line, i) => i > from && (isFooter(line.text) || SIGNATURE.test(line.text)));
	return end < 0 ? lines : lines.slice(0, end);
}

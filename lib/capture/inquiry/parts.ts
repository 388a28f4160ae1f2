import { FORWARDED } from './boilerplate';
import type { Line } from './lines';
import { HEADER_FROM, withSender } from './thread';

/** Mail programs copy these lines, too, above what they forward. */
const HEADER_REST = /^(?:sent|date|to|subject|cc):\s*\S/i;
/** … and this one above what they answer. */
const ANSWERED = /^on .{8,200} (?:wrote|writes|said):?$/i;

/** Some pages show the subject without its label. */
const ANSWER = /^(?:subject:\s*)?re\s*:/i;

/** A line alone above a header, which is no sentence. */
const isSubject = (text: string) => /^(?:subject|re)\s*:/i.test(text) || !/[.!?:]$|^(?:fwd?|fw)\s*:/i.test(text);

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
	/** The mails that it answers. */
	below?: Line[];
}

/**
 * The parts of a mail in which an inquiry may be, likeliest first: what was forwarded (above it are the forwarder's own
 * words), what is above an answered mail, the answered mail, the whole.
 */
export function mailParts(lines: Line[]): MailPart[] {
	const header = forwardedFrom(lines);
	// Below its own subject the header is the mail's, not a forwarded one's.
	const start = header === 1 && isSubject(lines[0]?.text ?? '') ? 0 : header;
	const [above, forwarded] = [lines.slice(0, start), lines.slice(start)];
	// Some programs put the answered mail's header, not a sentence, below the answer.
	const isAnswer =
		start > 0 && above.some(({ text }) => ANSWER.test(text)) && !above.some(({ text }) => FORWARDED.test(text));
	if (isAnswer)
		return [
			{ lines: withSender(above, forwarded), above: [], below: forwarded },
			{ lines: forwarded, above: [] },
		];
	const answered = forwarded.findIndex((line, i) => i > 0 && ANSWERED.test(line.text));
	const whole = start > 0 ? [{ lines, above }] : [];
	if (answered < 0) return [{ lines: forwarded, above }, ...whole];
	// Whoever answers is not the one who asks in what they answer.
	const [answer, rest] = [forwarded.slice(0, answered), forwarded.slice(answered + 1)];
	return [
		{ lines: answer, above, below: forwarded.slice(answered) },
		{ lines: rest, above: [...above, ...answer] },
		...whole,
	];
}

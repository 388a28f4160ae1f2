import { FORWARDED } from './boilerplate';
import type { Line } from './lines';
import { headerOf, isAnswered, quotedPerson, senderIn } from './mail-header';
import { withSender } from './thread';

/** A line alone above a header, which is no sentence. */
const isSubject = (text: string) =>
	headerOf(text)?.name === 'subject' || isAnswered(text) || !/[.!?:]$|^(?:fwd?|fw)\s*:/i.test(text);

/** Mail programs copy a mail's header above what they forward. */
const isForwardHeader = (lines: Line[], i: number) =>
	senderIn(lines[i]?.text ?? '') !== undefined &&
	lines.slice(i + 1, i + 5).filter(({ text }) => headerOf(text)?.value && !senderIn(text)).length > 1;

/** Where the innermost forwarded mail begins. */
function forwardedFrom(lines: Line[]): number {
	for (let i = lines.length - 2; i > 0; i--) {
		if (FORWARDED.test(lines[i]?.text ?? '')) return i + 1;
		if (isForwardHeader(lines, i)) return i;
	}
	return 0;
}

/** The mails of a thread, newest first; each that another quotes has its sender above it, as in its own header. */
function threadOf(lines: Line[]): Line[][] {
	const mails: Line[][] = [[]];
	for (const line of lines) {
		const sender = quotedPerson(line.text);
		if (sender === undefined) mails.at(-1)?.push(line);
		else mails.push(sender ? [{ ...line, text: `From: ${sender}` }] : []);
	}
	return mails.filter((mail) => mail.length > 0);
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
		start > 0 && above.some(({ text }) => isAnswered(text)) && !above.some(({ text }) => FORWARDED.test(text));
	if (isAnswer)
		return [
			{ lines: withSender(above, forwarded), above: [], below: forwarded },
			{ lines: forwarded, above: [] },
		];
	const mails = threadOf(forwarded);
	const whole = start > 0 ? [{ lines, above }] : [];
	// Whoever answers is not the one who asks in what they answer.
	const parts = mails.map((mail, i) => ({
		lines: mail,
		above: [...above, ...mails.slice(0, i).flat()],
		below: mails.slice(i + 1).flat(),
	}));
	return [...parts, ...whole];
}

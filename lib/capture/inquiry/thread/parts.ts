import { FORWARDED } from '../text/boilerplate';
import type { Line } from '../text/lines';
import { headerOf, isAnswered, quotedPerson, senderIn } from '../text/mail-header';
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

const isRowOfHeader = ({ text }: Line) => headerOf(text) !== undefined || isAnswered(text);

/**
 * The mails of a thread, newest first. Each begins with its header, or with its sender where a program only says who
 * wrote it. Below its own subject a header is the mail's own.
 */
function threadOf(lines: Line[]): Line[][] {
	const mails: Line[][] = [[]];
	for (const [i, line] of lines.entries()) {
		const sender = quotedPerson(line.text);
		const isOwn = (i === 1 && isSubject(lines[0]?.text ?? '')) || mails.at(-1)?.every(isRowOfHeader);
		const isNext = !isOwn && isForwardHeader(lines, i);
		if (sender !== undefined) mails.push(sender ? [{ ...line, text: `From: ${sender}` }] : []);
		else if (isNext) mails.push([line]);
		else mails.at(-1)?.push(line);
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

/** Whoever answers is not the one who asks in what they answer, unless its header says to whom it went. */
function partsOf(mails: Line[][], above: Line[]): MailPart[] {
	return mails.map((mail, i) => {
		const below = mails.slice(i + 1).flat();
		if (i === 0) return { lines: withSender(mail, below), above, below };
		return { lines: mail, above: isForwardHeader(mail, 0) ? above : [...above, ...mails.slice(0, i).flat()], below };
	});
}

/**
 * The parts of a mail in which an inquiry may be, likeliest first: of an answer its own words and then what it answers;
 * else what was forwarded (above it are the forwarder's own words), and the whole.
 */
export function mailParts(lines: Line[]): MailPart[] {
	const mails = threadOf(lines);
	const newest = mails[0]?.map(({ text }) => text) ?? [];
	if (mails.length > 1 && newest.some(isAnswered) && !newest.some((text) => FORWARDED.test(text)))
		return partsOf(mails, []);
	const header = forwardedFrom(lines);
	const start = header === 1 && isSubject(lines[0]?.text ?? '') ? 0 : header;
	const [above, forwarded] = [lines.slice(0, start), lines.slice(start)];
	const whole = start > 0 ? [{ lines, above }] : [];
	return [...partsOf(threadOf(forwarded), above), ...whole];
}

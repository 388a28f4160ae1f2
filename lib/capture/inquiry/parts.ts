import { FORWARDED } from './boilerplate';
import type { Line } from './lines';

/** Mail programs copy these lines above what they forward. */
const HEADER_FROM = /^from:\s*\S/i;
const HEADER_REST = /^(?:sent|date|to|subject|cc):\s*\S/i;
/** … and this one above what they answer. */
const ANSWERED = /^on .{8,200} (?:wrote|writes|said):?$/i;

/** Some pages show the subject without its label. */
const ANSWER = /^(?:subject:\s*)?re\s*:/i;

const OWN_SUBJECT = /^(?:subject|re)\s*:/i;

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

/** Who wrote, or to whom it went: "To: Dana Vale <dana@example.com>", "On Monday Dana Vale <dana@example.com> wrote:". */
const CORRESPONDENT = /(\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}.'’-]*)* <[^<>\s@]+@[^<>\s]+>)/u;
const SIGNED = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+)?$/u;

/** An answer without its header, with the sender whom the thread below it tells: who signs it. */
function withSender(answer: Line[], below: readonly Line[]): Line[] {
	if (answer.some(({ text }) => HEADER_FROM.test(text))) return answer;
	const [given = ''] = answer.findLast(({ text }) => SIGNED.test(text))?.text.split(' ') ?? [];
	const senders = new Set(
		below.map(({ text }) => CORRESPONDENT.exec(text)?.[1]).filter((one) => given && one?.startsWith(`${given} `)),
	);
	const [sender] = senders;
	return senders.size === 1 ? [{ text: `From: ${sender}`, gap: 0 }, ...answer] : answer;
}

/**
 * The parts of a mail in which an inquiry may be, likeliest first: what was forwarded (above it are the forwarder's own
 * words), what is above an answered mail, the answered mail, the whole.
 */
export function mailParts(lines: Line[]): MailPart[] {
	const header = forwardedFrom(lines);
	// Below its own subject the header is the mail's, not a forwarded one's.
	const start = header === 1 && OWN_SUBJECT.test(lines[0]?.text ?? '') ? 0 : header;
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

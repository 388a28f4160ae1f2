import type { Person } from '../../capture';
import type { Line } from '../text/lines';
import { quotedPerson, senderIn } from '../text/mail-header';

/** Who wrote, or to whom it went: "To: Dana Vale <dana@example.com>", "On Monday Dana Vale <dana@example.com> wrote:". */
const CORRESPONDENT = /(\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}.'’-]*){0,4} <[^<>\s@]+@[^<>\s]+>)/u;
const SIGNED = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+)?$/u;

/** An answer without its header, with the sender whom the thread below it tells: who signs it. */
export function withSender(answer: Line[], below: readonly Line[]): Line[] {
	if (answer.some(({ text }) => senderIn(text))) return answer;
	const [given = ''] = answer.findLast(({ text }) => SIGNED.test(text))?.text.split(' ') ?? [];
	const senders = new Set(
		below.map(({ text }) => CORRESPONDENT.exec(text)?.[1]).filter((one) => given && one?.startsWith(`${given} `)),
	);
	const [sender] = senders;
	return senders.size === 1 ? [{ text: `From: ${sender}`, gap: 0 }, ...answer] : answer;
}

/** What somebody wrote in earlier mails of the thread. */
export function earlierOf({ email, last_name }: Person, below: readonly Line[]): string {
	let isTheirs = false;
	return below
		.filter(({ text }) => {
			const isHeader = !!senderIn(text) || quotedPerson(text) !== undefined;
			if (isHeader) isTheirs = [email, last_name].some((own) => own && text.includes(own));
			return isTheirs && !isHeader;
		})
		.map(({ text }) => text)
		.join('\n');
}

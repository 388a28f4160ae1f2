import { remembered } from '@/lib/parse/remembered';

type HeaderName = 'from' | 'to' | 'subject' | 'sent' | 'reply-to';

/** A row of a mail's header: "From: Dana Vale <dana@example.com>". */
export interface MailHeader {
	name: HeaderName;
	/** What is behind the colon; empty where the line ends there. */
	value: string;
}

const ROW = /^(from|to|cc|bcc|delivered-to|sent to|subject|date|sent|reply-to)\s?:\s*(.*)$/i;

/** By what programs call them; whoever gets a copy is a reader too. */
const NAMES: Record<string, HeaderName> = {
	from: 'from',
	to: 'to',
	cc: 'to',
	bcc: 'to',
	'delivered-to': 'to',
	'sent to': 'to',
	subject: 'subject',
	date: 'sent',
	sent: 'sent',
	'reply-to': 'reply-to',
};

/** The header's row that a line is; undefined for other lines. */
export const headerOf = remembered((text): MailHeader | undefined => {
	const [, row = '', value = ''] = ROW.exec(text) ?? [];
	const name = NAMES[row.toLowerCase()];
	return name && { name, value };
});

/** Who sent the mail whose header begins at the line; undefined where none does. */
export const senderIn = (text: string): string | undefined => {
	const header = headerOf(text);
	return header?.name === 'from' && header.value ? header.value : undefined;
};

const ANSWERS = /^(?:(?:re|aw|rv)\s?:\s*)/i;

/** Whether a subject, with its label or without, is of an answer: "Re: …". */
export const isAnswered = (text: string): boolean => {
	const header = headerOf(text);
	return ANSWERS.test(header?.name === 'subject' ? header.value : text);
};

/** "On Mon, Nov 30, 2026 at 9:12 AM Dana Vale <dana@example.com> wrote:", or the sender alone. */
const QUOTES = /^(?:(?:on|el|le) .{8,200}|.{3,80}@\S+) (?:wrote|writes|said|escribi[oó]|a [eé]crit) ?:?$/i;
const CORRESPONDENT = /(?<!\p{L})(?:(?![AP]\.?M\b)\p{Lu}[\p{L}.'’-]*,? ){0,5}[(<]*[^\s<>()@]+@[^\s<>()@]+[>)]*/u;
const QUOTED_NAME = /(?<=, |[ap]\.?m,? )(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?=wrote)/u;

/** Whom a mail program names over the mail that it quotes; empty where it names nobody, undefined for other lines. */
export const quotedPerson = remembered((text): string | undefined => {
	if (text.length > 300 || !QUOTES.test(text)) return undefined;
	return (CORRESPONDENT.exec(text) ?? QUOTED_NAME.exec(text))?.[0].replace(/[()]/g, '').trim() ?? '';
});

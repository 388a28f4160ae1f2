import { hasTollFree } from './boilerplate';
import { isDesk } from './contact-block';
import type { Line } from './lines';
import type { Mention, MentionedName, Mentions } from './mentions';
import type { Place } from './places';

/** One who is named in a mail, wherever. */
export interface Named {
	name: MentionedName;
	mentions: Mention<MentionedName>[];
}

/** What a mail is made of. */
export interface Mail {
	lines: Line[];
	places: Place[];
	mentions: Mentions;
	/** The lines' texts with a mark in place of each name. */
	nameless: string[];
	/** A form has labelled rows of a person, a notice says that somebody asks, anything else is plain. */
	kind: 'form' | 'notice' | 'plain';
}

const letters = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z]/g, '');

/** "d.price@", "danap@": the address holds the surname, or the given name. */
export function isMadeOf(email: string, { first_name = '', last_name = '' }: MentionedName): boolean {
	const own = letters(email.replace(/@.*$/s, ''));
	return [last_name, first_name].some((part) => letters(part).length > 2 && own.includes(letters(part)));
}

const TOKEN = /[\p{L}][\p{L}'’]*|\S+@\S+|[$€£]?\d[\d.,:/-]*|[^\s\p{L}\d]/gu;

function tokenOf(token: string): string {
	if (token.includes('@')) return '<email>';
	if (token.startsWith(NAME_MARK)) return '<name>';
	if (/\d/.test(token)) return /^[$€£]/.test(token) ? '<price>' : '<number>';
	return token.toLowerCase().replace('’', "'");
}

const tokensOf = (text: string) => [...text.matchAll(TOKEN)].map(([token]) => tokenOf(token));

/** Whoever is named in a line is anybody to its other words. */
const NAME_MARK = '\u03a9';

export function withoutNames(lines: Line[], { names }: Mentions): string[] {
	const texts = lines.map(({ text }) => text);
	for (const { line, start, end } of names) {
		const text = texts[line] ?? '';
		const stop = Math.min(end, text.length);
		texts[line] = text.slice(0, start) + NAME_MARK.repeat(Math.max(0, stop - start)) + text.slice(stop);
	}
	return texts;
}

const labelWords = ({ lines, places }: Mail, line: number) => {
	const { field } = places[line] ?? {};
	const label = field && field.valueLine === line ? (lines[field.line]?.text ?? '').replace(/[:=\]].*$/s, '') : '';
	return label.length < 60 ? tokensOf(label).filter((token) => /^\p{L}/u.test(token)) : [];
};

const SENTENCES_BEFORE = /^.*[.!?]["”)]?\s+/s;
const SENTENCES_BEHIND = /([.!?])\s.*$/s;

/** The words before and behind a place in a line, and what the line is. */
function around(mail: Mail, { line, start, end }: Mention<unknown>): string[] {
	const place = mail.places[line];
	const text = mail.nameless[line] ?? '';
	const before = tokensOf(text.slice(Math.max(0, start - 60), start).replace(SENTENCES_BEFORE, '')).slice(-3);
	const behind = tokensOf(text.slice(end, end + 60).replace(SENTENCES_BEHIND, '$1')).slice(0, 3);
	const field = place?.field?.valueLine === line ? place.field.kind : undefined;
	const isAlone = before.length === 0 && behind.length === 0;
	const prev = line > 0 ? mail.places[line - 1]?.kind : 'start';
	const gap = (mail.lines[line]?.gap ?? 0) > 0;
	return [
		`in ${place?.kind}`,
		`in ${place?.kind} of a ${mail.kind}`,
		...(field ? [`label: ${field}`, `label: ${field} of a ${mail.kind}`] : []),
		...labelWords(mail, line).map((word) => `label word: ${word}`),
		...(place?.inFooter ? ['in the footer'] : []),
		...(place?.inSignature ? [`in a signature of a ${mail.kind}`] : []),
		...(isAlone ? ['alone', `alone below ${prev}${gap ? ' apart' : ''}`, `alone in a ${mail.kind}`] : []),
		`1 before: ${before.at(-1) ?? '^'}`,
		`2 before: ${before.at(-2) ?? '^'}`,
		`near before: ${before.at(-3) ?? '^'}`,
		`1 behind: ${behind[0] ?? '$'}`,
		`2 behind: ${behind[1] ?? '$'}`,
		...before.slice(-2).map((token) => `near before: ${token}`),
		...behind.slice(0, 3).map((token) => `near behind: ${token}`),
	];
}

const hasOn = (mentions: Mention<unknown>[], line: number) => mentions.some((one) => one.line === line);

function contactsBeside({ mentions: { emails, phones }, lines }: Mail, line: number): string[] {
	const contacts = [...emails, ...phones];
	const isNear = (i: number) => i >= 0 && i < lines.length && hasOn(contacts, i);
	return [
		...(isNear(line) ? ['a contact on its line'] : []),
		...(isNear(line + 1) ? ['a contact below'] : isNear(line + 2) ? ['a contact two lines below'] : []),
		...(isNear(line - 1) ? ['a contact above'] : []),
	];
}

const isProfessional = (mail: Mail, line: number) =>
	(/^(?:speech|sentence)$/.test(mail.places[line]?.kind ?? '') ? [line] : [line, line + 1, line + 2]).some(
		(i) => mail.places[i]?.kind === 'professional',
	);

const isHeader = (mail: Mail, line: number) => /^(?:from|to|header)$/.test(mail.places[line]?.kind ?? '');
const writes = (mail: Mail, { mentions }: Named) => mentions.some(({ line }) => mail.places[line]?.kind === 'from');

/** Who writes a mail and passes on how to reach somebody else is not who asks. */
function ofWriter(mail: Mail, one: Named, all: readonly Named[]): string[] {
	const writer = all.find((other) => writes(mail, other));
	const open = mail.mentions.emails.filter(
		({ line, value }) => !isHeader(mail, line) && !mail.places[line]?.inFooter && !isDesk(value),
	);
	const isOthers = ({ value }: Mention<string>) => !writer || !isMadeOf(value, writer.name);
	const own = mail.mentions.emails.filter(({ line }) => mail.places[line]?.kind === 'from').map(({ value }) => value);
	const passesOn = open.some((email) => isOthers(email) && !own.includes(email.value));
	const hasContact = (person: Named) =>
		person.mentions.some(
			({ line }) =>
				!isHeader(mail, line) &&
				!mail.places[line]?.inSignature &&
				(hasOn(mail.mentions.phones, line) || open.some((email) => email.line === line)),
		);
	const others = all.filter((other) => other !== writer && hasContact(other));
	if (one !== writer) return writer ? [hasContact(one) ? 'the writer names a contact' : 'another writes'] : [];
	return [
		...(passesOn ? ['writes of another address'] : ['writes of no other address']),
		...(others.length > 0 ? ['writes of another’s contact'] : []),
		...(all.length > 1 ? ['writes of others'] : []),
	];
}

/** What speaks for and against one's being the lead. */
export function evidenceOfPerson(mail: Mail, one: Named, all: readonly Named[]): Set<string> {
	const { name, mentions } = one;
	const evidence = new Set<string>(['a person']);
	for (const mention of mentions) {
		for (const word of [...around(mail, mention), ...contactsBeside(mail, mention.line)]) evidence.add(word);
		if (isProfessional(mail, mention.line)) evidence.add('a professional’s word near');
	}
	evidence.add(name.first_name && name.last_name ? 'two names' : 'one name');
	evidence.add(`likelihood ${Math.max(0, Math.min(8, Math.floor(name.likelihood)))}`);
	if (all.length === 1) evidence.add('nobody else is named').add(`nobody else is named in a ${mail.kind}`);
	if (mentions.length > 1) evidence.add('named again');
	if (one === all[0]) evidence.add(`named first in a ${mail.kind}`);
	for (const trait of ofWriter(mail, one, all)) evidence.add(trait);
	for (const { value, line } of mail.mentions.emails) {
		const place = mail.places[line];
		const where = place?.field?.kind === 'email' ? 'label' : place?.kind;
		if (isMadeOf(value, name)) evidence.add(`has an address in ${where}`);
		if (place?.kind === 'from' && mentions.some((own) => own.line === line))
			evidence.add(isDesk(value) ? 'writes from a desk' : `writes in a ${mail.kind}`);
	}
	return evidence;
}

const distance = (lines: number) => (lines <= 3 ? lines : lines <= 6 ? 6 : 9);

/** What speaks for and against a phone's or an email's being the lead's; `lead` is whom the mail is from or about, if known. */
export function evidenceOfContact(
	mail: Mail,
	value: string,
	mentions: Mention<string>[],
	{ lead, others, all }: { lead: Named | undefined; others: readonly Named[]; all: readonly Mention<string>[] },
): Set<string> {
	const evidence = new Set<string>(['a contact']);
	for (const mention of mentions) {
		for (const word of around(mail, mention)) evidence.add(word);
		if (isProfessional(mail, mention.line)) evidence.add('a professional’s word near');
		const away = lead?.mentions.map(({ line }) => mention.line - line) ?? [];
		const nearest = away.reduce((best, one) => (Math.abs(one) < Math.abs(best) ? one : best), Number.POSITIVE_INFINITY);
		if (Number.isFinite(nearest))
			evidence.add(`${distance(Math.abs(nearest))} lines ${nearest < 0 ? 'above' : 'below'} the lead`);
		const strangers = others.flatMap((other) => other.mentions.map(({ line }) => Math.abs(mention.line - line)));
		const stranger = Math.min(...strangers);
		if (lead && stranger <= 2) evidence.add(`${stranger} lines from somebody else`);
		if (lead && stranger < Math.abs(nearest)) evidence.add('nearer to somebody else');
	}
	if (value.includes('@')) {
		if (isDesk(value)) evidence.add('a desk’s');
		if (lead && isMadeOf(value, lead.name)) evidence.add('made of the lead’s name');
		if (others.some(({ name }) => isMadeOf(value, name)))
			evidence.add(`made of ${lead ? 'another' : 'somebody’s'} name`);
	} else if (hasTollFree(value)) evidence.add('toll-free');
	if (new Set(all.map((one) => one.value)).size === 1)
		evidence.add('the only one').add(`the only one in a ${mail.kind}`);
	if (all[0]?.value === value) evidence.add('the first one');
	evidence.add(lead ? 'the lead is known' : 'the lead is nameless');
	return evidence;
}

import { findEmails } from '@/lib/parse/email';
import { isMadeOf, type PersonName, readPersonName } from '@/lib/parse/person-name/person-name';
import type { ParsedName } from '@/lib/parse/person-name/person-name-parts';
import { findPhones } from '@/lib/parse/phone/phone';
import type { Field } from '../text/fields';
import type { Line } from '../text/lines';
import { senderIn } from '../text/mail-header';
import { typedPhone } from '../text/typed-phone';
import { isFiller, isPortalName, labelledName, plainName } from './names';

/** Where a message writes a name, an email or a phone; `start` and `end` are places in the line. */
export interface Mention<Value> {
	value: Value;
	line: number;
	start: number;
	end: number;
}

export interface MentionedName extends ParsedName {
	/** Log-odds that it is a person's name, wherever it appears. */
	likelihood: number;
}

export interface Mentions {
	names: Mention<MentionedName>[];
	emails: Mention<string>[];
	phones: Mention<string>[];
}

const PARTICLE = '(?:de|da|di|del|della|la|le|van|von|der|den|bin|al|el|y)';
const WORD = String.raw`(?!\p{L}+['’](?:t|ve|ll|re|d|m)\b)\p{Lu}(?:[\p{L}'’-]{0,2}\.(?=\s\p{Lu})|[\p{L}'’-]*)`;
/** 'Dana "Dee" Vale'. */
const NICKNAME = String.raw`(?:["“(]\p{Lu}[\p{L}'’-]{1,20}["”)] )?`;
const RUN = new RegExp(
	String.raw`(?<![\p{L}\d@._'’-])(?!I(?:['’]\p{Ll}+)?\b)${WORD}(?: ${NICKNAME}(?:${PARTICLE} )*${WORD}){0,5}`,
	'gu',
);
/** Words in small letters are a name where the sentence goes on as about a person. */
const SMALL =
	/^\p{Ll}[\p{L}'’-]+(?: \p{Ll}[\p{L}'’-]+){1,2}(?= (?:says|said|asks|wrote|writes|is interested|has |wants|would like|requested|sent|just )|$)/u;
/** A text's signature: "Is it free? dana vale". */
const SMALL_AT_END = /(?<=[.?!,–-] )\p{Ll}[\p{L}'’-]+ \p{Ll}[\p{L}'’-]+$|(?<=[.?!] [-–~] ?)\p{Ll}[\p{L}'’]+$/u;
const SMALL_INTRODUCED =
	/(?<=\b(?:my name is|this is|soy|me llamo|mi nombre es) )\p{Ll}[\p{L}'’-]+(?: \p{Ll}[\p{L}'’-]+|(?=[.!,]?$))/u;
/** "Dana Vale V A L E" in a call's transcript. */
const SPELLED = /(?: \p{Lu}){2,}(?:\s.*)?$/u;
/** In a sentence of capitals every word looks like a name. */
const SHOUTS = /^(?=(?:\S+ ){4})[^\p{Ll}]+$/u;
const MOST_WORDS = 4;
/** A mail's people are in its first few hundred lines, and a line's at its beginning. */
const MOST_LINES = 300;
const LONGEST_LINE = 600;
const MOST_RUNS = 400;
/** A given name alone must be a well-known one. */
const LIKELY_ALONE = 3.5;
const DATE =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Apr|Jun|Aug),? \d/;
/** "Ann & Paul Reed": one contact holds one name. */
const COUPLE = /(?<![\p{L}'’-])(\p{Lu}\p{Ll}[\p{L}'’-]*) (?:&|and) $/u;
/** What goes on after somebody's name only. */
export const TOLD_OF =
	/^ (?:is (?:requesting|interested|looking|asking|waiting|inquiring)|has (?:requested|asked|sent|inquired|submitted)|wants|would like|says|asks|wrote|sent you|requested)\b/;
const PLACE = /\b(?:San|Santa|St|Saint|Los|Las|Fort|Mount|Lake|New|Port|North|South|East|West)\.? $/;

/** After "Dana Vale via Google" comes the service's own address. */
const VIA = /\s(?:via|through|on behalf of)\s[^<]*<[^>]*@/i;

type Judge = (text: string) => PersonName | undefined;

/** Each text is judged once: a long mail repeats its names. */
function judge(): Judge {
	const judged = new Map<string, PersonName | undefined>();
	return (text) => {
		if (!judged.has(text))
			judged.set(text, isPortalName(text) ? undefined : readPersonName(text, { place: 'message' }));
		return judged.get(text);
	};
}

interface Window {
	name: PersonName;
	from: number;
	to: number;
}

/** The likeliest name among a run's words: of two words or more before one. */
function windowOf(words: readonly string[], isName: Judge, isTold: boolean): Window | undefined {
	let best: Window | undefined;
	for (let from = 0; from < words.length; from++) {
		for (let to = from + 2; to <= Math.min(words.length, from + MOST_WORDS); to++) {
			const name = isName(words.slice(from, to).join(' '));
			const isBetter = !best || (name && name.likelihood >= best.name.likelihood);
			if (name?.first_name && name.last_name && isBetter) best = { name, from, to };
		}
	}
	if (best) return best;
	for (const [from, word] of words.entries()) {
		const name = isName(word);
		if (name && name.likelihood > (isTold ? 0 : LIKELY_ALONE)) return { name, from, to: from + 1 };
	}
	return undefined;
}

const partsOf = ({ first_name, last_name, likelihood }: PersonName): MentionedName => ({
	...(first_name && { first_name }),
	...(last_name && { last_name }),
	likelihood,
});

function namesInLine(text: string, line: number, isName: Judge): Mention<MentionedName>[] {
	if (SHOUTS.test(text)) return [];
	const small = [SMALL, SMALL_AT_END, SMALL_INTRODUCED].map((pattern) => pattern.exec(text)).find((found) => found);
	const runs = [...(small ? [small] : []), ...text.slice(0, LONGEST_LINE).matchAll(RUN)];
	return runs.flatMap(({ 0: run, index }) => {
		// "What I would like": one speaks of oneself.
		const words = run.replace(SPELLED, '').replace(/ I$/, '').split(' ');
		const isTold = words.length === 1 && TOLD_OF.test(text.slice(index + run.length));
		const found = windowOf(words, isName, isTold);
		if (!found) return [];
		const isOne = found.to - found.from === 1;
		const start = index + words.slice(0, found.from).join(' ').length + (found.from > 0 ? 1 : 0);
		const end = start + words.slice(found.from, found.to).join(' ').length;
		const couple = isOne ? undefined : COUPLE.exec(text.slice(0, start));
		if (couple)
			return [{ value: { ...partsOf(found.name), first_name: couple[1] ?? '' }, line, start: couple.index, end }];
		if (isOne && (DATE.test(text.slice(start)) || PLACE.test(text.slice(0, start)))) return [];
		return [{ value: partsOf(found.name), line, start, end }];
	});
}

const LABELLED_LIKELIHOOD = 6;
const ofPlace = (field: Field) => ({ line: field.valueLine, start: 0, end: Number.MAX_SAFE_INTEGER });

/** Anything may follow a heading without a colon ("Contact" in a menu): there a name must look like one. */
const nameOf = (field: Field) => (field.bare ? plainName(field.value) : (labelledName(field.value) ?? rowName(field)));

/** Whatever is typed into a row for a given name or a surname is one. */
const rowName = ({ kind, value }: Field): ParsedName | undefined =>
	/^(?:first|last)_name$/.test(kind) && /^\p{L}[\p{L}\p{M}'’. -]{0,30}$/u.test(value) && !isFiller(value)
		? { first_name: value }
		: undefined;
const wholeName = (name: ParsedName | undefined) => [name?.first_name, name?.last_name].filter(Boolean).join(' ');

/** First and last name in rows of their own are one name. */
/** The rows of a first and a last name; beside "Prénom" a lone "Nom" is the last one. */
function nameRows(fields: Field[]): [Field | undefined, Field | undefined] {
	const named = fields.filter((field) => field.value && nameOf(field));
	const first = named.find(({ kind }) => kind === 'first_name');
	const isLast = ({ kind, value, line }: Field) =>
		kind === 'full_name' && first && line > first.line && !value.includes(' ');
	return [first, named.find(({ kind }) => kind === 'last_name') ?? named.find(isLast)];
}

function nameOfRows([first, last]: [Field | undefined, Field | undefined]): Mention<MentionedName>[] {
	if (!first && !last) return [];
	const [first_name, last_name] = [first, last].map((field) => wholeName(field && nameOf(field)));
	const value = { ...(first_name && { first_name }), ...(last_name && { last_name }), likelihood: LABELLED_LIKELIHOOD };
	return [first, last].filter((field) => field !== undefined).map((field) => ({ value, ...ofPlace(field) }));
}

function labelledNames(fields: Field[]): Mention<MentionedName>[] {
	const rows = nameRows(fields);
	const single = fields.flatMap((field) => {
		const isWhole = (field.kind === 'full_name' || field.kind === 'contact') && !rows.includes(field);
		const name = isWhole ? nameOf(field) : undefined;
		return name ? [{ value: { ...name, likelihood: LABELLED_LIKELIHOOD }, ...ofPlace(field) }] : [];
	});
	return [...nameOfRows(rows), ...single];
}

/** A given name and a surname on lines of their own, with a contact below, as form mails of social networks print them. */
function splitNames(lines: Line[], isContact: (line: number) => boolean): Mention<MentionedName>[] {
	return lines.slice(0, MOST_LINES).flatMap(({ text }, line) => {
		const below = lines[line + 1]?.text ?? '';
		if (!/^\p{Lu}[\p{L}'’-]+$/u.test(text) || !/^\p{Lu}[\p{L}'’-]+$/u.test(below) || !isContact(line + 2)) return [];
		const name = readPersonName(`${text} ${below}`, { place: 'message' });
		return name ? [{ value: partsOf(name), line, start: 0, end: text.length }] : [];
	});
}

/** A word alone above an address that is made of it is a given name, however rare. */
function namesOverAddresses(lines: Line[], emails: Mention<string>[]): Mention<MentionedName>[] {
	return emails.flatMap(({ value, line }) =>
		[line - 1, line - 2].flatMap((above) => {
			const text = lines[above]?.text ?? '';
			const isOwn = /^\p{Lu}\p{Ll}{2,}$/u.test(text) && value.toLowerCase().split('@')[0]?.includes(text.toLowerCase());
			return isOwn
				? [{ value: { first_name: text, likelihood: LABELLED_LIKELIHOOD }, line: above, start: 0, end: text.length }]
				: [];
		}),
	);
}

/** "From: "reed, dana" <dana.reed@example.com>": a sender whose address is made of the name shown is a person, however it is written. */
const SENDER = /^["']?([^"<@]{3,60}?)["']?\s*[<[](?:mailto:)?([^@<>]{2,60})@/i;
const SURNAME_FIRST = /^([^,]+), ([^,]+)$/;

/** Of a name in two scripts the Latin one. */
const latin = (name: string) => {
	const rest = name.replace(/[^\p{Script=Latin}\p{P}\s]+/gu, ' ').trim();
	return rest.includes(' ') ? rest : name;
};

function senders(lines: Line[]): Mention<MentionedName>[] {
	return lines.slice(0, MOST_LINES).flatMap(({ text }, line) => {
		const [, shown = '', user = ''] = SENDER.exec(senderIn(text) ?? '') ?? [];
		const name = labelledName(latin(shown).replace(SURNAME_FIRST, '$2 $1'));
		if (!name?.first_name || !name.last_name || !isMadeOf(user, name)) return [];
		const start = text.indexOf(shown);
		return [{ value: { ...name, likelihood: LABELLED_LIKELIHOOD }, line, start, end: start + shown.length }];
	});
}

/** "Dana Vale-Quill" signs what "Dana V" or "Dana" sends, however rare the surname. */
const SHORT_SENDER = /^["']?(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}\.?)?["']?\s*[<[(]/iu;
const SIGNATURE = /^(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;

function signatures(lines: Line[]): Mention<MentionedName>[] {
	const given = lines.map(({ text }) => SHORT_SENDER.exec(senderIn(text) ?? '')?.[1]).find((name) => name);
	return lines.flatMap(({ text }, line) => {
		if (!given || SIGNATURE.exec(text)?.[1] !== given) return [];
		const name = labelledName(text) ?? { first_name: given, last_name: text.slice(given.length + 1) };
		return [{ value: { ...name, likelihood: LABELLED_LIKELIHOOD }, line, start: 0, end: text.length }];
	});
}

function found(line: Line, i: number, values: string[]): Mention<string>[] {
	let from = 0;
	return values.map((value) => {
		const start = Math.max(line.text.indexOf(value, from), 0);
		from = start + value.length;
		return { value, line: i, start, end: from };
	});
}

function phonesIn(line: Line, i: number, fields: Map<number, Field>): Mention<string>[] {
	const field = fields.get(i);
	const typed = field?.kind === 'phone' ? typedPhone(field.value) : undefined;
	return found(line, i, typed ? [typed] : /\d{3}/.test(line.text) ? phonesOf(line.text) : []);
}

/** Portals and anonymised mails print numbers no phone plan knows: alone on its line it is one. */
const PHONE_LINE = /^(?:\+?\d{1,2}[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}$/;

/** "txt is better 7755550116": ten digits are a number where the words say so. */
const TEN_DIGITS = /\b(?:te?xts?|txt|call|cell|mobile|phone|number|me)\b[^\d\n]{0,20}\b([2-9]\d{9})\b/i;

function phonesOf(text: string): string[] {
	if (PHONE_LINE.test(text)) return [text];
	const found = findPhones(`\n${text}\n`);
	const [, bare] = TEN_DIGITS.exec(text) ?? [];
	return found.length === 0 && bare ? [bare] : found;
}

/** Every name, email and phone in a mail's lines and labelled values. */
export function mentionsIn(lines: Line[], fields: Field[]): Mentions {
	const isName = judge();
	const near = lines.slice(0, MOST_LINES);
	const byLine = new Map(fields.map((field) => [field.valueLine, field]));
	const emails = near.flatMap((line, i) => (line.text.includes('@') ? found(line, i, findEmails(line.text)) : []));
	const phones = near.flatMap((line, i) => phonesIn(line, i, byLine));
	const isWhole = ({ value, line, end }: Mention<string>) => !value.includes('*') && near[line]?.text[end] !== '*';
	const isContact = (i: number) => [...emails, ...phones].some(({ line }) => line === i);
	const labelled = [...labelledNames(fields), ...senders(near), ...signatures(near)];
	const isTaken = (i: number) => labelled.some(({ line }) => line === i);
	const names = near.flatMap(({ text }, i) => (isTaken(i) ? [] : namesInLine(text, i, isName))).slice(0, MOST_RUNS);
	const all = [...labelled, ...splitNames(lines, isContact), ...names, ...namesOverAddresses(lines, emails)];
	// An agent's, a lender's or the reader's own row is nobody's who asks.
	const isOthers = new Set(
		fields.filter(({ kind }) => kind === 'someone_else').flatMap((one) => [one.line, one.valueLine]),
	);
	const own = <Value>(mentions: Mention<Value>[]) => mentions.filter(({ line }) => !isOthers.has(line));
	return {
		names: own(all),
		emails: own(emails.filter(isWhole)).filter(({ line }) => !VIA.test(lines[line]?.text ?? '')),
		phones: own(phones.filter(isWhole)),
	};
}

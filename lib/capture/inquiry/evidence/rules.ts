import type { ParsedName } from '@/lib/parse/person-name/person-name-parts';
import type { Mail } from '../mail';
import { isDesk } from '../mentions/desk';
import type { Mention } from '../mentions/mentions';
import type { Named } from '../mentions/named';

/** Whom a rule makes the inquirer, whatever the evidence of others weighs, and by which. */
export interface Ruled {
	one: Named;
	by: 'writer' | 'colleague' | 'row' | 'introduction';
}

/** What a colleague says of somebody who asks: "they phoned about …", "call her back". */
const PASSES_ON =
	/\b(?:call|text|email|contact|ring|reach out to|follow up with|get back to) (?:him|her|them)\b|\b(?:phoned|called|rang|emailed|texted|stopped by|came by|reached out|inquired) (?:about|for|re|regarding|asking)\b|\b(?:he|she|they)(?:['’](?:s|d|re))? (?:wants?|would like|asked|is (?:interested|looking)|are (?:interested|looking))\b/i;
/** What a colleague says of them behind their name. */
const HAS_CALLED =
	/^,? (?:just |has |had )?(?:phoned|called|rang|emailed|texted|stopped by|came by|reached out|inquired|is interested|wants)\b/i;
const MY_NAME = /\b(?:my name (?:is|['’]s)|me llamo|mi nombre es) $/i;

/** "Dan" for "Daniel". */
const isShortFor = (word: string, name: string) =>
	word.length > 2 && name.length > 2 && (name.startsWith(word.replace(/\.$/, '')) || word.startsWith(name));

const MOST_WORDS = 6;

/** "Dana Vale", "Dana", or "Dana (and Otis) Vale" on a line below the letter; "Dana," speaks to somebody. */
const isSignedBy = ({ lines, places }: Mail, { first_name = '' }: ParsedName) =>
	lines.some(({ text }, i) => {
		const words = text.split(' ');
		const isSignature = i > 1 && places[i]?.kind !== 'from' && words.length < MOST_WORDS && !/[,:?!]$/.test(text);
		return isSignature && isShortFor(words[0] ?? '', first_name);
	});

/** The only one of several, if there is one. */
const only = (found: readonly Named[]) => (found.length === 1 ? found[0] : undefined);

/** Whoever is in the header and signs writes for themselves: whom they name besides has no part in it. */
function writerOf(mail: Mail, all: readonly Named[]): Named | undefined {
	const { lines, places, mentions } = mail;
	if (lines.some(({ text }) => PASSES_ON.test(text))) return undefined;
	const isFrom = ({ line }: Mention<unknown>) => places[line]?.kind === 'from' || places[line]?.field?.kind === 'from';
	const isPersons = (line: number) => mentions.emails.some((email) => email.line === line && !isDesk(email.value));
	const isSender = (one: Named) => one.mentions.some((mention) => isFrom(mention) && isPersons(mention.line));
	return only(all.filter((one) => isSender(one) && isSignedBy(mail, one.name)));
}

/** The only one of whom a colleague's letter says that they have called. */
function passedOnIn({ lines, places }: Mail, all: readonly Named[]): Named | undefined {
	if (!places.some((place) => place.kind === 'professional')) return undefined;
	const hasCalled = ({ line, end }: Mention<unknown>) =>
		HAS_CALLED.test(lines[line]?.text.slice(end) ?? '') && !places[line]?.inSignature;
	return only(all.filter(({ mentions }) => mentions.some(hasCalled)));
}

/** The only one who says "my name is …". */
function introducedIn({ lines }: Mail, all: readonly Named[]): Named | undefined {
	const introduces = ({ line, start }: Mention<unknown>) => MY_NAME.test(lines[line]?.text.slice(0, start) ?? '');
	return only(all.filter(({ mentions }) => mentions.some(introduces)));
}

/** Whose name is in a form's row for the one who asks. */
function namedInRow({ places }: Mail, all: readonly Named[]): Named | undefined {
	const isRow = ({ line }: Mention<unknown>) => {
		const field = places[line]?.field;
		return field?.valueLine === line && /_name$/.test(field.kind);
	};
	return only(all.filter(({ mentions }) => mentions.some(isRow)));
}

/** By which rule, in which kind of mail, whom. */
const RULES: readonly [Ruled['by'], Mail['kind'], (mail: Mail, all: readonly Named[]) => Named | undefined][] = [
	['writer', 'plain', writerOf],
	['colleague', 'plain', passedOnIn],
	['row', 'form', namedInRow],
	['introduction', 'plain', introducedIn],
];

/** Whom a rule makes the inquirer of a mail; undefined where evidence has to decide. */
export function ruledInquirer(mail: Mail, all: readonly Named[]): Ruled | undefined {
	for (const [by, kind, find] of RULES) {
		const one = mail.kind === kind ? find(mail, all) : undefined;
		if (one) return { one, by };
	}
	return undefined;
}

/** "My cell is 775-555-0111", "call me at …": how people say that a number or an address is theirs. */
const OWN =
	/\b(?:(?:my|our) (?:own )?(?:cell|mobile|phone|number|e-?mail)(?: (?:phone|number|address))?(?: is|:)?|mine is|(?:call|text|reach|email) (?:or (?:call|text|email) )?me(?: (?:at|on|anytime|directly|back))*[,:]?)\s?:?\s?$/i;

/** Whether the words before a number or an address say that it is the writer's own. */
export const isSaidOwn = ({ lines }: Mail, { line, start }: Mention<string>): boolean =>
	OWN.test(lines[line]?.text.slice(0, start) ?? '');

const SENTENCE_END = /[.!?;]\s/;

/** "a neighbor, Otis Marsh (775-555-0140), has the key": somebody else is named before it in the sentence. */
function isOthers(mail: Mail, mention: Mention<string>, others: readonly Named[]): boolean {
	const { line, start } = mention;
	const text = mail.lines[line]?.text.slice(0, start) ?? '';
	const begin = text.length - (text.split(SENTENCE_END).at(-1)?.length ?? 0);
	const isBefore = (name: Mention<unknown>) => name.line === line && name.start >= begin && name.end <= start;
	return others.some(({ mentions }) => mentions.some(isBefore)) && !isSaidOwn(mail, mention);
}

/** The numbers or addresses that may be the ruled one's: not a colleague's who passes them on, nor of whom a writer names. */
export function contactsOf(
	mail: Mail,
	all: Mention<string>[],
	ruled: Ruled | undefined,
	others: readonly Named[],
): Mention<string>[] {
	if (ruled?.by === 'colleague')
		return all.filter(({ line }) => !mail.places[line]?.inSignature && mail.places[line]?.kind !== 'from');
	return ruled?.by === 'writer' ? all.filter((one) => !isOthers(mail, one, others)) : all;
}

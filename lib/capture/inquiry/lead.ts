import type { ParsedName } from '@/lib/parse/person-name-parts';
import type { Person } from '../capture';
import { evidenceOfContact, evidenceOfPerson, type Mail, type Named, withoutNames } from './evidence';
import type { Field } from './fields';
import weights from './lead-weights.json';
import type { Line } from './lines';
import { evidenceOfMail } from './mail-evidence';
import { type Mention, type MentionedName, mentionsIn } from './mentions';
import { extendsName } from './names';
import { placesOf } from './places';
import { nameKey } from './sides';

/** Weights of evidence as log-odds; what the fit has seen no case of weighs nothing. */
export interface LeadWeights {
	person: Record<string, number>;
	contact: Record<string, number>;
	mail: Record<string, number>;
}

/** Whom a mail is from or about. */
export interface Lead {
	person: Person;
	/** The first and the last line with one of the lead's details. */
	first: number;
	last: number;
	/** Somebody else may as well be the lead. */
	rivals: Person[];
	/** The lead wrote the mail himself. */
	writes: boolean;
	/** Log-odds that the mail is an inquiry at all. */
	likelihood: number;
}

const OF_A_PERSON = new Set<Field['kind']>([
	'first_name',
	'last_name',
	'full_name',
	'contact',
	'email',
	'phone',
	'message',
]);

/** Takes a mail's lines and fields and gives what the evidence is taken from. */
export function mailOf(lines: Line[], fields: Field[]): Mail {
	const mentions = mentionsIn(lines, fields);
	const nameless = withoutNames(lines, mentions);
	const places = placesOf(lines, fields, nameless);
	const rows = fields.filter(({ kind, value, bare }) => value && !bare && OF_A_PERSON.has(kind)).length;
	const isNotice = places.some(({ kind }) => kind === 'notice');
	return {
		lines,
		places,
		mentions,
		nameless,
		kind: rows > 1 ? 'form' : isNotice ? 'notice' : 'plain',
	};
}

const isSameName = (one: ParsedName, other: ParsedName) => nameKey(one) === nameKey(other);

/** Takes a mail and gives everybody it names, each once: who is called by a given name is whom the mail names with it. */
export function namedIn({ mentions: { names } }: Mail): Named[] {
	const whole = names.filter(({ value }) => value.first_name && value.last_name);
	const people: Named[] = [];
	const add = (name: MentionedName, mention: Mention<MentionedName>) => {
		const known = people.find((person) => isSameName(person.name, name));
		if (known) known.mentions.push(mention);
		else people.push({ name, mentions: [mention] });
	};
	for (const mention of names) {
		const longer = whole.find(({ value }) => extendsName(mention.value, value));
		add(longer?.value ?? mention.value, mention);
	}
	return people;
}

export const sumOf = (evidence: Iterable<string>, of: Record<string, number>): number => {
	let sum = 0;
	for (const one of evidence) sum += of[one] ?? 0;
	return sum;
};

interface Scored<Value> {
	value: Value;
	score: number;
}

const byScore = <Value>(all: Scored<Value>[]) => all.sort((a, b) => b.score - a.score);

/** Takes the mentions of one kind and gives the value that is likeliest the lead's. */
function contactOf(
	mail: Mail,
	all: readonly Mention<string>[],
	lead: Named | undefined,
	others: readonly Named[],
	of: Omit<LeadWeights, 'mail'>,
): Scored<Mention<string>[]> | undefined {
	const values = [...new Set(all.map(({ value }) => value))];
	const scored = values.map((value) => {
		const mentions = all.filter((one) => one.value === value);
		const evidence = evidenceOfContact(mail, value, mentions, { lead, others, all });
		return { value: mentions, score: sumOf(evidence, of.contact) };
	});
	return byScore(scored)[0];
}

/** Somebody who is a little less likely the lead may be it. */
const CLEARLY = 1;

export interface Side {
	names: ReadonlySet<string>;
	emails: ReadonlySet<string>;
}

interface Likeliest {
	traits: Set<string>;
	people: Scored<Named>[];
	named: Named | undefined;
	email: Scored<Mention<string>[]> | undefined;
	phone: Scored<Mention<string>[]> | undefined;
}

/** Words that are hardly a name are one only where everything else says so. */
const UNLIKELY_NAME = 3;

/** A service's sentence and a form's row name the one who asks, if they name anybody; a letter names many. */
function leastFor({ places, kind }: Mail, { name, mentions }: Named): number {
	if (name.likelihood < UNLIKELY_NAME) return name.likelihood < 2 ? 3 * CLEARLY : CLEARLY;
	const isTold = mentions.some(
		({ line }) => places[line]?.kind === 'notice' || places[line]?.field?.kind === 'full_name',
	);
	return isTold && kind !== 'plain' ? -TOLD : 0;
}

const TOLD = 2.5;

/** Takes a mail and who stands on the reader's side, and gives who is likeliest the lead, if it has one. */
function likeliest(mail: Mail, side: Side, of: Omit<LeadWeights, 'mail'>): Likeliest {
	const all = namedIn(mail);
	const people = byScore(
		all
			.filter(({ name }) => !side.names.has(nameKey(name)))
			.map((one) => ({ value: one, score: sumOf(evidenceOfPerson(mail, one, all), of.person) })),
	);
	const [best] = people;
	const named = best && best.score > leastFor(mail, best.value) ? best.value : undefined;
	const others = all.filter((one) => one !== named);
	const emails = mail.mentions.emails.filter(({ value }) => !side.emails.has(value.toLowerCase()));
	const [email, phone] = [emails, mail.mentions.phones].map((mentions) => contactOf(mail, mentions, named, others, of));
	return { people, traits: best ? evidenceOfPerson(mail, best.value, all) : new Set(), named, email, phone };
}

/** What speaks for and against a mail's being an inquiry. */
export function evidenceOfInquiry(mail: Mail, side: Side, of: Omit<LeadWeights, 'mail'>): Set<string> {
	const { people, traits, email, phone } = likeliest(mail, side, of);
	return evidenceOfMail(mail, { person: people[0]?.score, email: email?.score, phone: phone?.score, traits });
}

/** Where the lead's details stand: in rows, in the service's sentences, on lines of their own; not in headers, footers and the lead's own words. */
const isDetail = ({ places }: Mail, line: number) =>
	!places[line]?.inFooter && /^(?:label|notice|short)$/.test(places[line]?.kind ?? '');

/** Takes a mail and who stands on the reader's side, and gives the likeliest lead with how likely there is one. */
export function leadOf(mail: Mail, side: Side, of: LeadWeights = weights): Lead | undefined {
	const { people, traits, named, email, phone } = likeliest(mail, side, of);
	const least = named || mail.kind === 'plain' ? 0 : -TOLD;
	const own = [email, phone].map((one) => (one && one.score > least ? one.value : undefined));
	if (!named && !own[0] && !own[1]) return undefined;
	const evidence = evidenceOfMail(mail, { person: people[0]?.score, email: email?.score, phone: phone?.score, traits });
	const details = [...(own[0] ?? []), ...(own[1] ?? []), ...(named?.mentions ?? [])].filter(({ line }) =>
		isDetail(mail, line),
	);
	const lines = details.map(({ line }) => line);
	const [best, ...rest] = people;
	const isRow = ({ value }: Scored<Named>) =>
		value.mentions.some(({ line }) => mail.places[line]?.field?.kind === 'full_name');
	const isRival = (one: Scored<Named>) =>
		!!named && !!best && one.score > Math.max(0, best.score - CLEARLY) && !(isRow(best) && !isRow(one));
	return {
		person: personOf(named?.name, own[0]?.[0]?.value, own[1]?.[0]?.value),
		first: Math.min(...lines),
		last: Math.max(...lines),
		rivals: rest.filter(isRival).map(({ value }) => personOf(value.name)),
		writes: mail.kind === 'plain' && !!named && isWriter(mail, named),
		likelihood: sumOf(evidence, of.mail),
	};
}

/** Who stands in the header or under the letter has written it. */
function isWriter({ places, lines }: Mail, { mentions }: Named): boolean {
	return mentions.some(({ line, start, end }) => {
		const { kind, inSignature } = places[line] ?? {};
		const text = lines[line]?.text ?? '';
		const isAlone = text.length - Math.min(end, text.length) + start < 3;
		return kind === 'from' || kind === 'sign-off' || inSignature || (isAlone && line > 0);
	});
}

function personOf(name: ParsedName | undefined, email?: string, phone_number?: string): Person {
	const { first_name, last_name } = name ?? {};
	return {
		role: 'inquirer',
		...(first_name && { first_name }),
		...(last_name && { last_name }),
		...(email && { email }),
		...(phone_number && { phone_number }),
	};
}

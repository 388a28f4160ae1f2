import { isMadeOf } from '@/lib/parse/person-name/person-name';
import type { Mail } from '../mail';
import { isDesk } from '../mentions/desk';
import { type Mention, TOLD_OF } from '../mentions/mentions';
import { type Named, namedIn } from '../mentions/named';
import { nameKey, type OwnSide } from '../thread/sides';
import { evidenceOfContact } from './contact-evidence';
import { evidenceOfPerson, isIntroduced } from './person-evidence';
import { contactsOf, isSaidOwn, ruledInquirer } from './rules';

/** Weights of evidence in tenths of log-odds, which are shorter than fractions; what the fit has seen no case of weighs nothing. */
export interface InquirerWeights {
	person: Record<string, number>;
	contact: Record<string, number>;
	mail: Record<string, number>;
}

/** The log-odds that the evidence gives. */
export const sumOf = (evidence: Iterable<string>, of: Record<string, number>): number => {
	let sum = 0;
	for (const one of evidence) sum += of[one] ?? 0;
	return sum / 10;
};

interface Scored<Value> {
	value: Value;
	score: number;
}

const byScore = <Value>(all: Scored<Value>[]) => all.sort((a, b) => b.score - a.score);

/** Of the mentions of one kind, the value that is likeliest the lead's. */
function contactOf(
	mail: Mail,
	all: readonly Mention<string>[],
	lead: Named | undefined,
	others: readonly Named[],
	of: Omit<InquirerWeights, 'mail'>,
): Scored<Mention<string>[]> | undefined {
	const values = [...new Set(all.map(({ value }) => value))];
	const scored = values.map((value) => {
		const mentions = all.filter((one) => one.value === value);
		const evidence = evidenceOfContact(mail, value, mentions, { lead, others, all });
		return { value: mentions, score: sumOf(evidence, of.contact) };
	});
	const [likeliest] = byScore(scored);
	const best = likeliest && (ownOf(mail, scored) ?? likeliest);
	const mobile = best && mobileBeside(mail, best.value, all);
	return mobile ? { value: mobile, score: best.score } : best;
}

/** The one value that its writer says is theirs. */
function ownOf(mail: Mail, all: readonly Scored<Mention<string>[]>[]): Scored<Mention<string>[]> | undefined {
	const own = all.filter(({ value }) => value.some((mention) => isSaidOwn(mail, mention)));
	const [only] = own;
	return only && own.length === 1
		? { value: only.value, score: Math.max(1, ...all.map(({ score }) => score)) }
		: undefined;
}

/** What comes before a number of one's own: "O 775.555.0111 | M 775.555.0112". */
const MOBILE = /(?:^|[\s|,/(])(?:m|c|cell|mobile)\b[\s:.)]*$/i;

/** The mobile on the line of a signature that begins with the office's number. */
function mobileBeside({ lines }: Mail, best: Mention<string>[], all: readonly Mention<string>[]) {
	const marked = (one: Mention<string>) => MOBILE.test(lines[one.line]?.text.slice(0, one.start) ?? '');
	const mobiles = all.filter((one) => marked(one) && best.some(({ line }) => line === one.line));
	return mobiles.length === 1 && !best.some(marked) ? mobiles : undefined;
}

/** Log-odds by which one has to be likelier than another to have no rival; chosen on the made messages. */
export const CLEARLY = 1;

/** Log-odds that are forgiven where the mail itself tells of somebody: a row, a notice, an address made of the name. */
export const FORGIVEN = 2.5;

export interface Likeliest {
	traits: Set<string>;
	people: Scored<Named>[];
	named: Named | undefined;
	email: Scored<Mention<string>[]> | undefined;
	phone: Scored<Mention<string>[]> | undefined;
	/** A colleague says that they called. */
	isPassedOn: boolean;
}

/** Words that are hardly a name are one only where everything else says so. */
const UNLIKELY_NAME = 3;

/** A service's sentence and a form's row name the one who asks, if they name anybody; a letter names many. */
function leastFor(mail: Mail, one: Named): number {
	const { name, mentions } = one;
	const { places, kind } = mail;
	const isToldOf = mentions.some(({ line, start, end }) => {
		const text = mail.lines[line]?.text ?? '';
		return /^(?:Subject: )?$/.test(text.slice(0, start)) && TOLD_OF.test(text.slice(end));
	});
	const isAddressed = (lines: number) =>
		mail.mentions.emails.some(
			(email) => isMadeOf(email.value, name) && mentions.some(({ line }) => email.line - line === lines),
		);
	if (isIntroduced(mail, one) || isToldOf || (isAddressed(1) && kind !== 'plain')) return 2 * -FORGIVEN;
	if (isAddressed(0) || isAddressed(1)) return -FORGIVEN;
	if (name.likelihood < UNLIKELY_NAME) return name.likelihood < 2 ? 3 * CLEARLY : CLEARLY;
	const isTold = mentions.some(
		({ line }) => places[line]?.kind === 'notice' || places[line]?.field?.kind === 'full_name',
	);
	return isTold && kind !== 'plain' ? -FORGIVEN : 0;
}

/** Where a form has a row of that kind, "Property Phone:" is another's. */
function labelledOnly(mail: Mail, mentions: Mention<string>[]): Mention<string>[] {
	const kindOf = ({ line }: Mention<string>) => mail.places[line]?.field?.kind;
	const isLabelled = mentions.some((one) => /^(?:phone|email)$/.test(kindOf(one) ?? ''));
	return isLabelled ? mentions.filter((one) => kindOf(one) !== 'other') : mentions;
}

/** A form's address is its sender's: the one whom it is made of goes before whoever is named beside them. */
function addressedFirst(mail: Mail, people: Scored<Named>[]): Scored<Named>[] {
	const typed = mail.mentions.emails.filter(({ line }) => mail.places[line]?.field?.kind === 'email');
	const own = people.filter(({ value }) => typed.some((email) => isMadeOf(email.value, value.name)));
	return own.length === 1 ? [...own, ...people.filter((one) => !own.includes(one))] : people;
}

/** Whom a rule makes the inquirer goes before whoever else is named, and has no rivals. */
function ruledFirst(people: Scored<Named>[], ruled: Named | undefined): Scored<Named>[] {
	const own = people.find(({ value }) => value === ruled);
	const [best] = people;
	if (!own || !best) return people;
	return [{ ...own, score: Math.max(0, best.score) + 2 * CLEARLY }, ...people.filter((one) => one !== own)];
}

/** Who is likeliest the mail's lead, if it has one. */
export function likeliest(mail: Mail, side: OwnSide, of: Omit<InquirerWeights, 'mail'>): Likeliest {
	const all = namedIn(mail);
	const open = all.filter(({ name }) => !side.names.has(nameKey(name)));
	const ruled = ruledInquirer(mail, open);
	const scored = open.map((one) => ({ value: one, score: sumOf(evidenceOfPerson(mail, one, all), of.person) }));
	const people = ruledFirst(addressedFirst(mail, byScore(scored)), ruled?.one);
	const [best] = people;
	const named = best && best.score > leastFor(mail, best.value) ? best.value : undefined;
	const others = all.filter((one) => one !== named);
	// A footer says to whom the mail went and whose service it is; a desk's address is somebody's where they give it as theirs.
	const isDesks = ({ line, value }: Mention<string>) =>
		isDesk(value) &&
		(/^(?:service|sentence|professional)$/.test(mail.places[line]?.kind ?? '') ||
			(mail.kind !== 'plain' && mail.places[line]?.kind === 'from'));
	const isOpen = (one: Mention<string>) =>
		!mail.places[one.line]?.inFooter && !side.emails.has(one.value.toLowerCase()) && !isDesks(one);
	const [email, phone] = [mail.mentions.emails, mail.mentions.phones].map((mentions) =>
		contactOf(mail, contactsOf(mail, labelledOnly(mail, mentions.filter(isOpen)), ruled, others), named, others, of),
	);
	const traits = best ? evidenceOfPerson(mail, best.value, all) : new Set<string>();
	return { people, traits, named, email, phone, isPassedOn: ruled?.by === 'colleague' };
}

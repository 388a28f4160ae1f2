import { remembered } from '../remembered';
import { type NameEvidence, nameEvidence } from './person-name-evidence';
import { type ParsedName, splitName } from './person-name-parts';
import weights from './person-name-weights.json';

/**
 * Where a text that may be a person's name is found, with how likely a name is there, as log-odds: of two words or
 * more, and of one. Behind a label such as "Name:" or "Listing agent", in structured data's field for a name, in a
 * message's From, after an announcement ("New lead from …"), as a person's own card or heading, in running prose, on a
 * line of its own, in a table's column of names, typed into a field for one, on a menu, a button, a tab or a filter.
 * In a message other evidence is weighed beside it.
 */
const PLACES = {
	label: { whole: 2, alone: 4 },
	record: { whole: 1, alone: 2 },
	header: { whole: 2, alone: 3 },
	announcement: { whole: 0.5, alone: 3.3 },
	card: { whole: -1, alone: -3 },
	prose: { whole: -2, alone: -1 },
	line: { whole: -2.5, alone: -2.5 },
	csv: { whole: 2, alone: 4.4 },
	typed: { whole: 2, alone: 4.4 },
	message: { whole: 4, alone: 4 },
	menu: { whole: Number.NEGATIVE_INFINITY, alone: Number.NEGATIVE_INFINITY },
} as const;

export type NamePlace = keyof typeof PLACES;

/** Where the text is, and what beside it makes it a person. */
export interface NameContext {
	place: NamePlace;
	phone?: boolean;
	/** The email address beside it, if known: one that is made of the name speaks for it. */
	email?: string | boolean;
	license?: boolean;
}

export interface PersonName extends ParsedName {
	/** The whole name as written, in the order of speech, without what is around it. */
	full_name: string;
	/** Log-odds that it is a person's name: 0 is even, 5 wrong in one case of 150. */
	likelihood: number;
}

const BESIDE_PHONE = 1.5;
const BESIDE_EMAIL = 1;
const OWN_EMAIL = 4;
const BESIDE_LICENSE = 3;

/** A name's or an address's letters, small and without accents: by these the two are compared. */
export const letters = remembered((text) =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z]/g, ''),
);

/** "d.price@", "danap@": the address holds the surname, or the given name. */
export function isMadeOf(email: string, { first_name = '', last_name = '' }: ParsedName): boolean {
	const own = letters(email.replace(/@.*$/s, ''));
	return [last_name, first_name].some((part) => letters(part).length > 2 && own.includes(letters(part)));
}

function companions({ phone, email, license }: NameContext, name: ParsedName): number {
	const isOwn = typeof email === 'string' && isMadeOf(email, name);
	return (phone ? BESIDE_PHONE : 0) + (isOwn ? OWN_EMAIL : email ? BESIDE_EMAIL : 0) + (license ? BESIDE_LICENSE : 0);
}

/** No name holds these anywhere. */
const NEVER = /[!?;$£€/\\<>{}=]|:(?!\s)|\.{2}|\p{Extended_Pictographic}{3}/u;

/** What the fit has seen no case of weighs nothing. */
const WEIGHTS: Partial<Record<NameEvidence, number>> = weights;

const sum = (evidence: readonly NameEvidence[]) => evidence.reduce((total, one) => total + (WEIGHTS[one] ?? 0), 0);

/**
 * The person that a text names, with how likely it is one; that depends on where the text is. Undefined where it is
 * more likely something else: a caption, a company, a town.
 */
export function readPersonName(text: string, context: NameContext): PersonName | undefined {
	if (context.place === 'menu') return undefined;
	const split = splitName(text);
	if (!split) return undefined;
	const { name, words } = split;
	const full_name = words.join(' ');
	if (!(name.first_name || name.last_name) || NEVER.test(full_name)) return undefined;
	const place = PLACES[context.place][name.first_name && name.last_name ? 'whole' : 'alone'];
	const likelihood = place + companions(context, name) + sum(nameEvidence(text, split));
	return likelihood > 0 ? { ...name, full_name, likelihood } : undefined;
}

/** First and last name of a text that a user or a file gives for a person's name; nothing where it surely is none. */
export function parseName(text: string): ParsedName {
	const read = readPersonName(text, { place: 'typed' });
	if (!read) return {};
	const { first_name, last_name } = read;
	return { ...(first_name && { first_name }), ...(last_name && { last_name }) };
}

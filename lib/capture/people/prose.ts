import { findEmails } from '@/lib/parse/email';
import type { PageLine } from '../page-line';
import { phonesIn } from '../phones';
import { type Contact, isCompany, namesOf } from './contact';

/** Shorter lines are captions and menus. */
const LEAST_SENTENCE = 40;
/** What comes between somebody and their number: "Petra at", "Petra, directly on", "Petra (". */
const BETWEEN =
	/^[\s,:(–-]*(?:(?:at|on|by|via|or|directly|anytime|evenings|days|phone|text|texting|cell|mobile|call|calling|email|(?:w\/|with|for)(?: (?:any|a|more|your|private))?(?: (?:questions?|showings?|tours?|details|info(?:rmation)?|appointments?)))[\s,:(]+){0,4}(?=[+(\d]|[^\s@]+@)/i;
/** A number and what else there is of the same person: "775-555-0132 or petra@example.com". */
const AND_NEXT = /^[\s)]*(?:or|and|,|\/|\||;|[-–])[\s(]*(?=[+(\d]|[^\s@]+@)/i;
/** As long as a number or an address may be. */
const REACH = 60;

type Names = ReturnType<typeof namesOf>;

interface Reached {
	phone?: string;
	email?: string;
}

/** What is found first in a text, where the text begins with it. */
const firstAt = (text: string, find: (text: string) => string[]) => {
	const [first] = find(text);
	return first && text.startsWith(first) ? first : undefined;
};

/** The number and the address that a text begins with. */
function reachedBy(text: string): Reached {
	const reached: Reached = {};
	let rest = text;
	for (let next = BETWEEN.exec(rest); next; next = AND_NEXT.exec(rest)) {
		rest = rest.slice(next[0].length);
		const near = rest.slice(0, REACH);
		const phone = firstAt(near, phonesIn);
		const email = phone ? undefined : firstAt(near, findEmails);
		if (phone) reached.phone ??= phone;
		else if (email) reached.email ??= email;
		else break;
		rest = rest.slice((phone ?? email ?? '').length);
	}
	return reached;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How a sentence of the page says that somebody is reached, whom it may call by their given name. */
function saidOf({ first_name = '', last_name = '' }: Names, lines: readonly PageLine[]): Reached {
	const named = new RegExp(
		String.raw`(?<![\p{L}'’-])${escaped(first_name)}(?: ${escaped(last_name)})?(?![\p{L}'’-])`,
		'gu',
	);
	for (const { text } of lines)
		for (const { 0: name, index } of text.length < LEAST_SENTENCE ? [] : text.matchAll(named)) {
			const end = index + name.length;
			const reached = reachedBy(text.slice(end, end + 4 * REACH));
			if (reached.phone || reached.email) return reached;
		}
	return {};
}

/** Contacts with a number or address that a sentence says of them: "For tours contact Petra at 775-555-0132". */
export function withProse(contacts: Contact[], lines: readonly PageLine[]): Contact[] {
	const all = contacts.map((contact): Names => (isCompany(contact) ? {} : namesOf(contact)));
	const isOnly = ({ first_name: first = '' }: Names) =>
		first.length > 2 && all.filter((other) => other.first_name === first).length === 1;
	return contacts.map((contact, i) => {
		const names = all[i] ?? {};
		return (contact.phone && contact.email) || !isOnly(names) ? contact : { ...saidOf(names, lines), ...contact };
	});
}

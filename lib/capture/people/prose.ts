import { findEmails } from '@/lib/parse/email';
import { hasTollFree } from '@/lib/parse/phone/phone-key';
import type { PageLine } from '../page-line';
import { phonesIn } from '../phones';
import { type Contact, isCompany, namesOf } from './contact';
import { looksLikePerson } from './who';

/** Shorter lines are captions and menus. */
const LEAST_SENTENCE = 40;
/** What comes between somebody and their number: "Petra at", "Petra, directly on", "Petra (". */
const BETWEEN =
	/^(?:[\s,:–-]|\((?!\d{3}\)))*(?:(?:at|on|by|via|or|directly|anytime|evenings|days|phone|text|texting|cell|mobile|call|calling|email|(?:w\/|with|for)(?: (?:any|a|more|your|private))?(?: (?:questions?|showings?|tours?|details|info(?:rmation)?|appointments?)))(?:[\s,:]|\((?!\d{3}\)))+){0,4}(?=[+(\d]|[^\s@]+@)/i;
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

/** Whom a sentence says to call, and how: "contact property manager Petra Quill, 775-555-0129", "My name is Otis Quill, text me at …". */
const TOLD_TO =
	/\b(?:[Cc]ontact|[Cc]all|[Tt]ext|[Ee]-?mail|[Rr]each|[Aa]sk for|[Ss]peak (?:to|with)|[Mm]y name is)\s+((?:\p{Ll}+ ){0,3}(?:\p{Ll}+, )?)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+)(?:, (?:\p{Lu}\p{L}+ ?){1,4}(?=,))?( \((?:the )?owner\))?,?\s+(?:(?:call|text|or|e-?mail|me|him|her|on|at|by|directly)[\s,]+){0,6}/gu;
/** They advertise on the page, or lend. */
const OTHERS = /\b(?:nmls|mortgage|loans?|lender|pre-?qualif\w+|pre-?approv\w+|movers|insurance|inspector)\b/i;
const BY_OWNER = /\bby owner\b|\bfsbo\b/i;

function roleOf(title: string, isByOwner: boolean): Contact['role'] {
	if (/\b(?:leasing|property|rental|site|building) \p{L}+/iu.test(title)) return 'property_manager';
	return isByOwner ? 'owner' : 'other';
}

/** Who is named in the page's own words with a number or an address right behind, and is no contact yet. */
export function contactsInProse(contacts: readonly Contact[], page: readonly PageLine[]): Contact[] {
	const isByOwner = page.some(({ text }) => BY_OWNER.test(text));
	const known = new Set(contacts.map(namesOf).map(({ last_name = '' }) => last_name.toLowerCase()));
	const found: Contact[] = [];
	for (const { text, zone } of page) {
		if (zone || text.length < LEAST_SENTENCE || OTHERS.test(text)) continue;
		for (const { 0: said, 1: title = '', 2: name = '', 3: owner, index } of text.matchAll(TOLD_TO)) {
			const { phone, email } = reachedBy(`, ${text.slice(index + said.length, index + said.length + 2 * REACH)}`);
			const isPerson = looksLikePerson(name, { place: 'announcement', phone: true, ...(email && { email }) });
			const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
			if (!(phone || email) || hasTollFree(phone ?? '') || !isPerson || known.has(last)) continue;
			known.add(last);
			found.push({
				role: owner ? 'owner' : roleOf(title, isByOwner),
				source: 'visible_text',
				name,
				...(phone && { phone }),
				...(email && { email }),
			});
		}
	}
	return found.slice(0, MOST_TOLD);
}

const MOST_TOLD = 3;

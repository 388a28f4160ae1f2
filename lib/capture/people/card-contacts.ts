import type { Role } from '@/lib/page/reading';
import { findEmails } from '@/lib/parse/email';
import { isSamePhone } from '@/lib/parse/phone/phone-key';
import type { Blocks } from '../blocks';
import type { PageLine } from '../page-line';
import { phonesIn } from '../phones';
import type { Contact } from './contact';
import { beforeLink, decodeLink } from './labelled-contacts';
import { readFact, readLabel } from './page-labels';
import { isJob, looksLikeCompany, looksLikePerson, mayBeCompany } from './who';

/** A card is no longer than this: beyond it, the element holds more than one contact. */
const MAX_LINES = 16;
const MAX_TEXT = 700;
/** A page with more cards is a directory: its first ones are enough to choose from. */
const MAX_CARDS = 200;

const LENDER =
	/\bNMLS\b|\bloan (?:officer|originator)|\blender|\bmortgage (?:consultant|advisor|banker|broker)|pre-?(?:approved|qualif)/i;
const AGENT =
	/\b(?:realtor|agents?|broker|associate|listing|sales|advisor|salesperson|specialist|brokerage)\b|®|\b(?:dre|bre|lic(?:ense)?)\.?\s*(?:no\.?)?[\s#:]*(?:[A-Z]{1,3}\.?)?\d/i;
const ROLES: [RegExp, Role][] = [
	[/\b(?:for sale by owner|fsbo|contact (?:the )?owner|listed by owner|property owner)\b/i, 'owner'],
	[
		/\b(?:property manager|property management|leasing (?:office|agent|consultant)|managed by|landlord)\b/i,
		'property_manager',
	],
	[/\b(?:buyer['’]?s agent|premier agent|advertis|sponsored)\b/i, 'other'],
];

interface Card {
	start: number;
	end: number;
	lines: PageLine[];
	/** The line that names somebody, and the name. */
	named: number;
	name: string;
}

const mayName = (line: PageLine) => line.zone !== 'nav' && line.control !== 'button';
/** Whether the line names somebody, where something could. */
const isNamed = (line: PageLine) => mayName(line) && line.cardName !== undefined;

/** The first line that names somebody: by itself, else by the address of its card. */
function namedIn(lines: PageLine[]): { named: number; name: string } | undefined {
	const email = lines.flatMap(({ emails }) => emails)[0];
	for (const nameOf of [(line: PageLine) => line.cardName, (line: PageLine) => email && line.nameBeside(email)]) {
		const named = lines.findIndex((line) => mayName(line) && nameOf(line));
		const line = lines[named];
		const name = line && nameOf(line);
		if (name) return { named, name };
	}
	return undefined;
}

const textOf = (lines: PageLine[]) => lines.map(({ text }) => text).join('\n');

/** The smallest element around a contact link that names somebody, without growing into a second contact's card. */
function cardAround(lines: PageLine[], blocks: Blocks, index: number): Card | undefined {
	for (let block = blocks.around(index); block; block = block.parent) {
		const { start, end } = block;
		if (end - start >= MAX_LINES) return undefined;
		const inside = lines.slice(start, end + 1);
		if (textOf(inside).length > MAX_TEXT) return undefined;
		const named = namedIn(inside);
		if (named) return { start, end, lines: inside, ...named };
	}
	return undefined;
}

/** "Listed by Quill Realty" on a card of somebody else announces another contact. */
function linesOf(card: Card): PageLine[] {
	const next = card.lines.findIndex((line, i) => i > card.named && !line.contact && readLabel(line.raw)?.rest);
	return next < 0 ? card.lines : card.lines.slice(0, next);
}

function contactOf(card: Card): Contact | undefined {
	const lines = linesOf(card);
	const text = textOf(lines);
	if (LENDER.test(text)) return undefined;
	const { named, name } = card;
	if (lines.filter((line) => isNamed(line) && line.cardName !== name).length > 1) return undefined;
	const role = ROLES.find(([pattern]) => pattern.test(text))?.[1] ?? (AGENT.test(text) ? 'listing_agent' : 'other');
	const contact: Contact = { role, source: 'contact_link', name, unsure: true };
	for (const [i, line] of lines.entries()) if (i >= named) takeLine(line, contact, lines[i - 1]);
	// Who has but a masked number is there all the same: "(775) 555-XXXX".
	return contact.phone || contact.email || lines.some((line) => line.contact === 'tel:') ? contact : undefined;
}

function takeLine(line: PageLine, contact: Contact, above: PageLine | undefined): void {
	const text = line.text;
	const fact = readFact(text);
	if (line.contact) takeLink(line, /\p{L}/u.test(text) ? text : `${beforeLink(above)} ${text}`, contact);
	else if (fact?.fact === 'license' && /\d{4}/.test(fact.rest)) contact.license ??= fact.rest.split(/[\s,;]+/)[0];
	else if (!contact.company) {
		const said = line.pieces.slice(line.pieces.indexOf(contact.name ?? '') + 1).join(' ');
		for (const part of said.replace(BEFORE_COMPANY, '').split(BULLET)) takeCompany(afterJob(part.trim()), contact);
	}
}

/** "Quill Team | Fallow Realty", "· Fallow Realty ·". */
const BULLET = /(?:^|\s+)[|•·](?:\s+|$)/;

/** A label before a company on its own line. */
const BEFORE_COMPANY = /^(?:company|office|brokerage|agency|firm)\s*:\s*/i;

/** "Senior Associate, Quill Realty", "Team Lead | Quill Realty": what somebody is, and where. */
function afterJob(text: string): string {
	const [, job = '', company] = /^([^,|•·]{4,60}?)(?:,| [|•·–-]) (.+)$/.exec(text) ?? [];
	return company && isJob(job) ? company : text;
}

/** "Fallow Ground & Cattle": what an ampersand joins, but letters of designations. */
const isPartnership = (text: string) => /\p{Ll} & \p{Lu}\p{Ll}/u.test(text) && mayBeCompany(text);

function takeCompany(text: string, contact: Contact): void {
	const isOthers = text === contact.name || looksLikePerson(text) || text.length > 60 || readLabel(text);
	if (contact.company || isOthers) return;
	if (looksLikeCompany(text) || isPartnership(text)) contact.company = text;
}

/** Not "Contact:", which MLSs print before whosever number. */
const OF_OFFICE = /\b(?:office|company|broker(?:age)?)\b/i;

/** Of several numbers the mobile or direct one is the person's; of two that don't say whose they are both are offered. */
function takeLink(line: PageLine, text: string, contact: Contact): void {
	const address = decodeLink(line.contact ?? '');
	contact.email ??= findEmails(address)[0] ?? line.emails[0];
	const phone = phonesIn(text)[0] ?? phonesIn(address)[0];
	if (!phone || /\bfax\b|^f[:.]/i.test(text)) return;
	const fact = readFact(text.trim())?.fact;
	const isDirect = fact === 'direct_phone' || /\b(?:mobile|cell|direct)\b/i.test(text);
	if (fact === 'company_phone' && OF_OFFICE.test(text)) contact.company_phone ??= phone;
	if (fact === 'company_phone' && contact.phone) {
		contact.company_phone ??= phone;
		return;
	}
	if (contact.unsurePhone === false && !isDirect) return;
	if (isSamePhone(contact.phone, phone)) return;
	const isOffices = isDirect && contact.unsurePhone !== false;
	if (contact.phone && isOffices) contact.company_phone ??= contact.phone;
	else if (contact.phone) contact.others = { phone: [contact.phone, ...(contact.others?.phone ?? [])] };
	contact.phone = phone;
	if (isDirect) contact.unsurePhone = false;
}

/**
 * Contacts that are on cards of their own: a name with a phone or email in the same element, a link or plain. Nobody whose
 * card is among the `past` lines.
 */
export function cardContacts(lines: PageLine[], blocks: Blocks, past: ReadonlySet<PageLine>): Contact[] {
	const contacts: Contact[] = [];
	let read = -1;
	for (let i = 0; i < lines.length && contacts.length < MAX_CARDS; i++) {
		const line = lines[i];
		if (!line?.contact || line.zone === 'nav' || line.zone === 'footer' || past.has(line)) continue;
		const card = cardAround(lines, blocks, i);
		// What holds a card that was read holds several.
		const contact = card && card.start > read && contactOf(card);
		if (!card || !contact) continue;
		contacts.push(contact);
		read = card.end;
		i = Math.max(i, card.end);
	}
	return contacts;
}

import { isOrdinaryWord } from '@/lib/parse/person-name/person-name-words';
import type { PageLine } from '../page-line';
import { type Contact, isCompany } from './contact';
import { isJob, looksLikeCompany, looksLikePerson, mayBeCompany } from './who';

/** So near to the last of its agents a company's name stands. */
const NEAR = 6;

const ROLES: ReadonlySet<Contact['role']> = new Set(['listing_agent', 'co_agent', 'other']);

/** A name above a street address, as letters begin: "Quill Estates", "31 Juniper Rd, Reno, NV". */
function isLetterhead(line: PageLine, below: PageLine | undefined): boolean {
	const { street_number, street_suffix, city, state_code } = below?.address ?? {};
	const isAddress = street_number && (street_suffix || (city && state_code));
	const isCaption = !looksLikeCompany(line.text) && line.text.split(' ').every(isOrdinaryWord);
	const isText = !line.contact && !line.control && !line.tag;
	return Boolean(isAddress) && isText && mayBeCompany(line.text) && !isJob(line.text) && !isCaption;
}

/** The company whose name and address are right below the contacts of its agents. */
function companyBelow(lines: PageLine[], people: Contact[]): string | undefined {
	const isTheirs = ({ phones, emails }: PageLine) =>
		people.some(({ phone, email }) => (phone && phones.includes(phone)) || (email && emails.includes(email)));
	const last = lines.findLastIndex(isTheirs);
	if (last < 0) return undefined;
	const at = lines.findIndex(
		(line, i) => i > last && i <= last + NEAR && !line.zone && isLetterhead(line, lines[i + 1]),
	);
	const name = lines[at]?.text;
	return name && !looksLikePerson(name, { place: 'label' }) ? name : undefined;
}

/** Agents who say no company get the one whose name and address are below all of them. */
export function withLetterhead(contacts: Contact[], lines: PageLine[]): Contact[] {
	const agents = contacts.filter(({ role, name }) => name && ROLES.has(role));
	const isKnown = contacts.some(({ company }) => company);
	const company = agents.length === 0 || isKnown ? undefined : companyBelow(lines, agents);
	return company ? contacts.map((contact) => (agents.includes(contact) ? { ...contact, company } : contact)) : contacts;
}

/** Whoever lists the home for the only office that the page names works there. */
export function withOnlyOffice(contacts: Contact[]): Contact[] {
	const offices = contacts.filter(({ role, company }) => role === 'broker' && company);
	const company = offices.length === 1 ? offices[0]?.company : undefined;
	const isTheirs = ({ role, source }: Contact) =>
		(role === 'listing_agent' || role === 'co_agent') && source !== 'contact_link';
	return contacts.map((contact) =>
		company && !contact.company && !isCompany(contact) && isTheirs(contact) ? { ...contact, company } : contact,
	);
}

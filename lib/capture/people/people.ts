import type { PageKind } from '@/lib/page/reading';
import { phoneKey } from '@/lib/parse/phone/phone-key';
import { Blocks } from '../blocks';
import type { Capture, Origin, Person } from '../capture';
import { MOST_OTHERS } from '../claim';
import type { PageLine } from '../page-line';
import type { PreparedPage } from '../prepared-page';
import type { AddressClaim } from '../subject/address-claim';
import { agrees, hasStreet } from '../subject/same-home';
import type { Subject } from '../subject/subject';
import { cardContacts } from './card-contacts';
import { communityContact } from './community-contact';
import { type Contact, type ContactField, isCompany, toPerson } from './contact';
import { type FirmAt, firmsOn, siteContact, withFirms, withOnlyOffice } from './firm';
import { labelledContacts } from './labelled-contacts';
import { withLetterhead } from './letterhead';
import { isOneOf, mergeContacts } from './merge-contacts';
import { withOfficeLine, withoutSelves, withoutStrangers } from './no-contacts';
import { withOfficePhones } from './office-phones';
import { contactOfRecord, IS_STRUCTURED, recordContacts } from './record-contacts';

/** Roles whose company markets the listing and is offered as a contact of its own. */
const HAS_OFFICE = new Set(['listing_agent', 'co_agent']);

/** Whether somebody who has a part in the listing says their company: it is the office, whatever a footer or a host says. */
const isPlaced = ({ role, company }: Contact) => Boolean(company) && (HAS_OFFICE.has(role) || role === 'broker');

/** Who has an office needs no further one, and these have none. */
const HAS_NONE = new Set(['broker', 'owner', 'property_manager']);

const ORDER = ['inquirer', 'owner', 'listing_agent', 'co_agent', 'property_manager', 'broker', 'buyer_agent', 'other'];

/** The office of each listing agent, as a contact of its own. */
const officesOf = (contacts: Contact[]): Contact[] =>
	contacts
		.filter((contact) => HAS_OFFICE.has(contact.role) && contact.company && !isCompany(contact))
		.map(({ company, company_phone, company_email, source }) => ({
			role: 'broker' as const,
			source,
			...(company && { company }),
			...(company_phone && { phone: company_phone }),
			...(company_email && { email: company_email }),
		}));

/** The same without what a contact form or a card says: that is what the person says about themselves. */
const offices = (contacts: Contact[]) =>
	officesOf(contacts).filter(({ source }) => source !== 'page_attribute' && source !== 'contact_link');

/** The site's own numbers and emails are nobody's on the listing. */
function withoutOwn(contacts: Contact[], own: readonly string[]): Contact[] {
	const phones = new Set(own.map(phoneKey).filter(Boolean));
	const isOwn = (contact: Contact) => own.some((email) => email.includes('@') && contact.email?.endsWith(email));
	return contacts
		.map((contact) => {
			const kept = { ...contact };
			if (kept.phone && phones.has(phoneKey(kept.phone))) delete kept.phone;
			if (isOwn(kept)) delete kept.email;
			return kept;
		})
		.filter(({ name, first_name, company, phone, email }) => name || first_name || company || phone || email);
}

function isOwnAddress({ address }: PageLine, own: AddressClaim[]): boolean {
	return hasStreet(address) && own.some((claim) => hasStreet(claim.parts) && agrees(claim.parts, address));
}

/** On a broker's own site another's listing names its agent: who has a card beside it and works elsewhere shows it only. */
function asHosts(cards: Contact[], labelled: Contact[]): Contact[] {
	const agents = labelled.filter((contact) => contact.role === 'listing_agent' && !isCompany(contact));
	const companies = new Set(labelled.map(({ company }) => company).filter(Boolean));
	if (agents.length === 0 || companies.size === 0) return cards;
	const isLabelled = isOneOf(labelled);
	return cards.map((card) => {
		const isTheirs = card.role !== 'listing_agent' || companies.has(card.company) || isLabelled(card);
		return isTheirs ? card : { ...card, role: 'other' as const };
	});
}

/** Where nobody says that they list the home, the few who have a card on its page do. Portals show others' too. */
function asListing(contacts: Contact[], page: PreparedPage): Contact[] {
	const cards = contacts.filter(({ role, source, name }) => role === 'other' && source === 'contact_link' && name);
	const isListed = contacts.some(({ role }) => role !== 'other');
	if (page.site || isListed || cards.length > 3) return contacts;
	return contacts.map((one) => (cards.includes(one) ? { ...one, role: 'listing_agent' as const } : one));
}

/** Everyone the page offers as a contact for this listing, once each, the most important first. */
function findContacts(page: PreparedPage, subject: Subject): Contact[] {
	const addresses = [...subject.records.map(({ address }) => address), ...subject.headings, ...subject.visible].filter(
		(claim) => claim !== undefined,
	);
	const isOthers = ({ address }: PageLine) => {
		const isAddress = hasStreet(address) && Boolean(address.state_code || address.street_suffix);
		return isAddress && !addresses.some((own) => agrees(own.parts, address));
	};
	const firmAt = firmsOn(page);
	const records = recordContacts(page, subject);
	const seen = withoutOwn(cardContacts(page.own, page.blocks), page.site?.own ?? []);
	const announced = labelledContacts(page.own, page.blocks, isOthers, [...records, ...seen].some(isPlaced));
	const isOffice = [...records, ...announced].some(isPlaced);
	const labelled = isOffice ? announced : withFirms(announced, firmAt);
	const known = withoutStrangers(withoutOwn([...records, ...labelled], page.site?.own ?? []), page);
	// A portal that names somebody shows cards of others too.
	const isNamed = page.site !== undefined && known.some((contact) => !isCompany(contact));
	const isKnown = isOneOf(known);
	const cards = seen
		.filter((card) => !isNamed || isKnown(card))
		.flatMap((card) => (isOffice && isKnown(card) ? card : withFirms([card], firmAt)));
	const merged = withOfficePhones(mergeContacts([...known, ...asHosts(cards, labelled)]));
	const everyone = withoutSelves(withOfficeLine(mergeContacts(merged)));
	const people = withOnlyOffice(withLetterhead(asListing(everyone, page), page.own));
	const community = people.length > 0 ? undefined : communityContact(page.own, (line) => isOwnAddress(line, addresses));
	if (community) return [community];
	const all = withAnyOffice(mergeContacts([...people, ...offices(people)]), page, firmAt);
	return all.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role)).slice(0, 20);
}

/** Where nobody says who the agents' office is, it is the one that they work for, else the site's own. */
function withAnyOffice(contacts: Contact[], page: PreparedPage, firmAt: FirmAt): Contact[] {
	if (page.site || contacts.every(isCompany) || contacts.some(({ role }) => HAS_NONE.has(role))) return contacts;
	const theirs = mergeContacts(officesOf(contacts));
	const site = siteContact(page, firmAt);
	const isSites = isOneOf(site ? [site] : []);
	const all =
		site && theirs.length === 0 ? [site] : theirs.map((office) => (isSites(office) ? { ...site, ...office } : office));
	const [company, other] = all.map((office) => office.company);
	const isHere = (one: Contact) => company && !other && HAS_OFFICE.has(one.role) && !one.company && !one.email;
	return [...contacts.map((one) => (isHere(one) ? { ...one, ...(company && { company }) } : one)), ...all];
}

/** The people of an agent's profile or an office's roster: nobody there has a part in a listing. */
function findColleagues(page: PreparedPage): Contact[] {
	const records = page.people.filter(({ label }) => /agent\b|\bperson/.test(label ?? '')).map(contactOfRecord);
	const contacts = mergeContacts(
		withoutOwn([...records, ...cardContacts(page.lines, new Blocks(page.lines))], page.site?.own ?? []),
	);
	return contacts
		.filter((contact) => !isCompany(contact))
		.map((contact) => ({ ...contact, role: 'other' as const }))
		.slice(0, 60);
}

/** The fields of a person, where a contact has them, and whether they are sure. */
const FIELDS: [keyof Person, ContactField, (contact: Contact) => boolean][] = [
	['first_name', 'first_name', (contact) => !contact.unsure],
	['last_name', 'last_name', (contact) => !contact.unsure],
	['phone_number', 'phone', (contact) => !contact.unsurePhone],
	['email', 'email', () => true],
	['company', 'company', () => true],
	['license', 'license', () => true],
	['mls_id', 'mls_id', () => true],
];

/** The origin of each field of a person, with what further sources say of it. */
function personOrigins(contact: Contact, person: Person, index: number): Origin[] {
	return FIELDS.filter(([field]) => person[field]).map(([field, of, isSure]) => {
		const others = contact.others?.[of] ?? [];
		return {
			field: `people.${index}.${field}`,
			source: contact.source,
			sure: isSure(contact),
			...(others.length > 0 && { others: others.slice(0, MOST_OTHERS) }),
		};
	});
}

/** The sole owner on a for-sale-by-owner page; with an agent beside them they don't sell themselves. */
function soleOwner(contacts: Contact[]): number | undefined {
	const owners = contacts.filter(({ role }) => role === 'owner');
	const represented = contacts.some(({ role }) => role === 'listing_agent' || role === 'co_agent');
	const isReached = (owner: Contact) => owner.phone ?? owner.email ?? IS_STRUCTURED.has(owner.source);
	if (owners.length !== 1 || represented || !owners.every(isReached)) return undefined;
	return contacts.findIndex(({ role }) => role === 'owner');
}

/** The people that a page of this kind offers as contacts, with their origins and, if one sells by themselves, who. */
export function findPeople(
	kind: PageKind,
	page: PreparedPage,
	subject: Subject,
): Pick<Capture, 'people' | 'suggested_lead' | 'origins'> {
	const contacts =
		kind === 'listing' ? findContacts(page, subject) : kind === 'agent-profile' ? findColleagues(page) : [];
	const people = contacts.map(toPerson);
	const suggested_lead = kind === 'listing' ? soleOwner(contacts) : undefined;
	return {
		people,
		...(suggested_lead !== undefined && { suggested_lead }),
		origins: contacts.flatMap((contact, i) => personOrigins(contact, people[i] ?? { role: contact.role }, i)),
	};
}

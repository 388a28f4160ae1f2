import type { PageKind } from '@/lib/page/reading';
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
import {
	withOfficeLine,
	withoutBystanders,
	withoutOwn,
	withoutPlaces,
	withoutSelves,
	withoutStrangers,
} from './no-contacts';
import { withOfficeCards } from './office-cards';
import { withOfficePhones, withoutAgentsPhone } from './office-phones';
import { findColleagues } from './profile';
import { contactsInProse, withProse } from './prose';
import { IS_STRUCTURED, recordContacts } from './record-contacts';
import { asHosts, asListing, asManagers, HAS_OFFICE, withOwners } from './roles';

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

/** The same without what only a contact form or a card says: that is what the person says about themselves, unless it has the office's number, too. */
const offices = (contacts: Contact[]) =>
	officesOf(
		contacts.filter(({ source, unsure, company_phone }) => (source !== 'page_attribute' || company_phone) && !unsure),
	);

function isOwnAddress({ address }: PageLine, own: AddressClaim[]): boolean {
	return hasStreet(address) && own.some((claim) => hasStreet(claim.parts) && agrees(claim.parts, address));
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
	const seen = withoutOwn(cardContacts(page.own, page.blocks, page.past), page.site?.own ?? []);
	const announced = labelledContacts(page, isOthers, [...records, ...seen].some(isPlaced));
	const isOffice = [...records, ...announced].some(isPlaced);
	const labelled = isOffice ? announced : withFirms(announced, firmAt);
	const known = withoutStrangers(
		withoutOwn([...records, ...withoutPlaces(labelled, page)], page.site?.own ?? []),
		page,
	);
	// A portal that names somebody shows cards of others too.
	const isNamed = page.site !== undefined && known.some((contact) => !isCompany(contact));
	const isKnown = isOneOf(known);
	const cards = seen
		.filter((card) => !isNamed || isKnown(card))
		.flatMap((card) => (isOffice && isKnown(card) ? card : withFirms([card], firmAt)));
	const told = (page.site ? known : asHosts(known, labelled)).map((one) =>
		withoutAgentsPhone(one, [...known, ...cards]),
	);
	const merged = withOfficePhones(mergeContacts([...told, ...asHosts(cards, labelled)]));
	const seenOnce = withProse(withoutBystanders(withoutSelves(withOfficeLine(mergeContacts(merged)))), page.main);
	const everyone = [...seenOnce, ...contactsInProse(seenOnce, page.main)];
	const people = withOwners(withOnlyOffice(withLetterhead(asListing(everyone, page), page.own)), page.own);
	const community = people.length > 0 ? undefined : communityContact(page.own, (line) => isOwnAddress(line, addresses));
	if (community) return [community];
	const withOffices = mergeContacts([...people, ...offices(people)]);
	const all = asManagers(withOfficeCards(withAnyOffice(withOffices, page, firmAt), page.own, page.blocks));
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

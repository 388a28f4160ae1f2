import type { Reading } from '@/lib/page/reading';
import { readAddressLine } from '../address-line';
import type { Origin, Person } from '../capture';
import { ownLines } from '../lines';
import type { AddressClaim } from '../subject/address-claim';
import { agrees, hasStreet } from '../subject/same-home';
import type { Subject } from '../subject/subject';
import { cardContacts } from './card-contacts';
import { communityContact } from './community-contact';
import { type Contact, isCompany } from './contact';
import { labelledContacts } from './labelled-contacts';
import { isSameContact, mergeContacts } from './merge-contacts';
import { phoneKey } from './phones';
import { contactOfRecord, recordContacts } from './record-contacts';
import { siteContact } from './site-contact';

/** Roles whose company stands behind the listing and is offered as a contact of its own. */
const HAS_OFFICE = new Set(['listing_agent', 'co_agent']);

const ORDER = ['inquirer', 'owner', 'listing_agent', 'co_agent', 'property_manager', 'broker', 'buyer_agent', 'other'];

/** The office of each listing agent, as a contact of its own. */
function offices(contacts: Contact[]): Contact[] {
	return (
		contacts
			.filter((contact) => HAS_OFFICE.has(contact.role) && contact.company && !isCompany(contact))
			// A contact form's or card's company is what the person says of himself.
			.filter(({ source }) => source !== 'page_attribute' && source !== 'contact_link')
			.map(({ company, company_phone, company_email, source }) => ({
				role: 'broker' as const,
				source,
				...(company && { company }),
				...(company_phone && { phone: company_phone }),
				...(company_email && { email: company_email }),
			}))
	);
}

/** The site's own numbers and emails are nobody's on the listing. */
function withoutOwn(contacts: Contact[], own: string[]): Contact[] {
	const phones = new Set(own.map(phoneKey).filter(Boolean));
	const isOwn = (contact: Contact) => own.some((email) => email.includes('@') && contact.email?.endsWith(email));
	return contacts
		.map((contact) => {
			const kept = { ...contact };
			if (phones.has(phoneKey(kept.phone))) delete kept.phone;
			if (isOwn(kept)) delete kept.email;
			return kept;
		})
		.filter(({ name, first_name, company, phone, email }) => name || first_name || company || phone || email);
}

function isOwnAddress(text: string, own: AddressClaim[]): boolean {
	const parts = /^\d/.test(text) && text.length < 120 ? readAddressLine(text) : {};
	return hasStreet(parts) && own.some((claim) => hasStreet(claim.parts) && agrees(claim.parts, parts));
}

/** On a broker's own site another's listing names its agent: who has a card beside it and works elsewhere shows it only. */
function asHost(card: Contact, labelled: Contact[]): Contact {
	const agents = labelled.filter((contact) => contact.role === 'listing_agent' && !isCompany(contact));
	const companies = labelled.map(({ company }) => company).filter(Boolean);
	const isTheirs = labelled.some((one) => isSameContact(one, card)) || companies.includes(card.company);
	return agents.length > 0 && companies.length > 0 && !isTheirs && card.role === 'listing_agent'
		? { ...card, role: 'other' }
		: card;
}

/** Everyone the page offers as a contact for this listing, once each, the most important first. */
export function findContacts(reading: Reading, subject: Subject): Contact[] {
	const lines = ownLines(reading.lines);
	const addresses = [...subject.records.map(({ address }) => address), ...subject.headings, ...subject.visible].filter(
		(claim) => claim !== undefined,
	);
	const isOthers = (text: string) => {
		const parts = text.length < 120 && /^\d/.test(text) ? readAddressLine(text) : {};
		const isAddress = parts.street_number && parts.street_name && (parts.state_code || parts.street_suffix);
		return Boolean(isAddress) && !addresses.some((own) => agrees(own.parts, parts));
	};
	const records = recordContacts(reading, subject);
	const labelled = labelledContacts(lines, isOthers);
	const known = withoutOwn([...records, ...labelled], reading.own);
	// A portal that names somebody shows cards of others too.
	const isNamed = reading.portal !== undefined && known.some((contact) => !isCompany(contact));
	const cards = withoutOwn(cardContacts(lines), reading.own).filter(
		(card) => !isNamed || known.some((one) => isSameContact(one, card)),
	);
	const reached = cards.filter(({ phone, email }) => phone || email).map((card) => asHost(card, labelled));
	const people = mergeContacts([...known, ...reached]);
	const community = people.length > 0 ? undefined : communityContact(lines, (text) => isOwnAddress(text, addresses));
	if (community) return [community];
	const named = mergeContacts([...people, ...offices(people)]);
	const site = named.some(({ role }) => role === 'broker') ? undefined : siteContact(reading);
	const all = site ? [...named, site] : named;
	return all.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role)).slice(0, 20);
}

/** The people of an agent's profile or an office's roster: nobody there has a part in a listing. */
export function findColleagues(reading: Reading): Contact[] {
	const records = reading.people.filter(({ label }) => /agent\b|\bperson/.test(label ?? '')).map(contactOfRecord);
	const contacts = mergeContacts(withoutOwn([...records, ...cardContacts(reading.lines)], reading.own));
	return contacts
		.filter((contact) => !isCompany(contact))
		.map((contact) => ({ ...contact, role: 'other' as const }))
		.slice(0, 60);
}

const FIELDS: [keyof Person, (contact: Contact) => boolean][] = [
	['first_name', (contact) => !contact.unsure],
	['last_name', (contact) => !contact.unsure],
	['phone_number', (contact) => !contact.unsurePhone],
	['email', () => true],
	['company', () => true],
	['license', () => true],
	['mls_id', () => true],
];

/** The origin of each field of a person. */
export function personOrigins(contact: Contact, person: Person, index: number): Origin[] {
	return FIELDS.filter(([field]) => person[field]).map(([field, sure]) => ({
		field: `people.${index}.${field}`,
		source: contact.source,
		sure: sure(contact),
	}));
}

import { hasTollFree, isSamePhone, phoneKey } from '@/lib/parse/phone/phone-key';
import type { Contact } from './contact';
import { IS_STRUCTURED } from './record-contacts';

/** Two may work as a team with one number; so many have their office's. */
const MANY = 3;

const hasName = ({ name, first_name, last_name }: Contact) => Boolean(name || first_name || last_name);

/** Numbers that many people of the page have. */
function sharedKeys(contacts: readonly Contact[]): Set<string | undefined> {
	const keys = contacts.filter(hasName).map(({ phone }) => phoneKey(phone));
	return new Set(keys.filter((key) => key && keys.filter((other) => other === key).length >= MANY));
}

/** The contact with a number of their own where a source says one, else with none. */
function withOwnPhone(contact: Contact, isOffices: (phone: string) => boolean): Contact {
	const { phone = '', others } = contact;
	const own = others?.phone?.find((other) => !isOffices(other));
	if (own) {
		const further = [phone, ...(others?.phone ?? []).filter((other) => other !== own)];
		return { ...contact, phone: own, others: { ...others, phone: further } };
	}
	const kept = { ...contact };
	delete kept.phone;
	delete kept.unsurePhone;
	return kept;
}

/** A number below an agent and their office may be either's; where a record or the agent's own card says it is theirs, it is. */
export function withoutAgentsPhone(contact: Contact, all: readonly Contact[]): Contact {
	const isTheirs = (one: Contact) =>
		hasName(one) &&
		one.company === contact.company &&
		one.unsurePhone !== true &&
		isSamePhone(one.phone, contact.phone);
	const isSaid = (one: Contact) => IS_STRUCTURED.has(one.source) || one.source === 'contact_link';
	if (contact.source !== 'visible_text' || hasName(contact) || !contact.phone) return contact;
	if (!all.some((one) => isTheirs(one) && isSaid(one))) return contact;
	const { phone: _, ...office } = contact;
	return office;
}

/**
 * A toll-free number of a listing agent, and one that many people of the page have, is the office's: it is a contact of
 * its own, without a name where the agent's company is not known. A record may say that a toll-free number is the agent's.
 */
export function withOfficePhones(contacts: Contact[]): Contact[] {
	const shared = sharedKeys(contacts);
	const isOffices = (phone: string) => hasTollFree(phone) || shared.has(phoneKey(phone));
	const offices = new Map<string | undefined, Contact>();
	const people = contacts.map((contact) => {
		const { role, source, phone, company } = contact;
		const isAgent = hasName(contact) && (role === 'listing_agent' || role === 'co_agent');
		const isSaid = IS_STRUCTURED.has(source) && !shared.has(phoneKey(phone)) && !contact.others?.phone;
		if (!isAgent || !phone || !isOffices(phone) || isSaid) return contact;
		const kept = withOwnPhone(contact, isOffices);
		if (!kept.phone) offices.set(phoneKey(phone), { role: 'broker', source, phone, ...(company && { company }) });
		return kept;
	});
	for (const { role, phone } of people) if (role === 'broker') offices.delete(phoneKey(phone));
	return [...people, ...offices.values()];
}

import { phoneKey } from '@/lib/parse/phone/phone-key';
import type { PreparedPage } from '../prepared-page';
import { type Contact, isCompany, namesOf } from './contact';
import { isOneOf } from './merge-contacts';
import { HAS_OFFICE } from './roles';
import { isBoard } from './who';

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Sites on which others list name themselves beside what they list. */
const isPortalItself = (company: string, page: PreparedPage) =>
	page.site !== undefined &&
	/^(?:com|inc|rentals|group|realestate|realty)?$/.test(letters(company).replace(page.site.name, '')) &&
	letters(company).startsWith(page.site.name);

/** Agents who advertise together are no office, where one is named. */
const isTeam = (company: string) => /\b(?:team|group)$/i.test(company);

/** Without companies that are none of the listing's; who is left with nothing to be called or reached by is nobody. */
export function withoutStrangers(contacts: Contact[], page: PreparedPage): Contact[] {
	const isOffice = contacts.some(({ role, company }) => role === 'broker' && company && !isTeam(company));
	const hasAgent = (company: string) => contacts.some((one) => !isCompany(one) && one.company === company);
	const isPortals = (one: Contact) =>
		isCompany(one) && one.company && isPortalItself(one.company, page) && !hasAgent(one.company);
	return contacts
		.filter((contact) => !isPortals(contact))
		.map((contact) => {
			const { company } = contact;
			const isStranger =
				company &&
				(isBoard(company) ||
					(isCompany(contact) && isOffice && contact.source === 'structured_data' && isTeam(company)));
			if (!isStranger) return contact;
			const rest = { ...contact };
			delete rest.company;
			return rest;
		})
		.filter(({ role, name, first_name, company, phone, email }) => {
			if (name || first_name || company) return true;
			return role !== 'other' && Boolean(phone || email);
		});
}

/** "Quill & Marsh" are the listing's agents Petra Quill and Otis Marsh once more. */
function isTeamOf(company: string, agents: readonly Contact[]): boolean {
	const both = /^(\p{Lu}[\p{L}'’-]+) (?:&|and) (\p{Lu}[\p{L}'’-]+)$/u.exec(company)?.slice(1);
	const names = agents.map((agent) => namesOf(agent).last_name);
	return both?.every((name) => names.includes(name)) ?? false;
}

/** What an agent's listing also names: who manages the building, and the agents under both their names. */
export function withoutBystanders(contacts: Contact[]): Contact[] {
	const agents = contacts.filter((one) => HAS_OFFICE.has(one.role) && !isCompany(one));
	if (agents.length === 0) return contacts;
	return contacts.filter((one) => {
		if (!isCompany(one) || one.source !== 'visible_text') return true;
		return one.role !== 'property_manager' && !isTeamOf(one.company ?? '', agents);
	});
}

/** A page that says "by owner" often has the owner's name in the agent's and the broker's place too. */
export function withoutSelves(contacts: Contact[]): Contact[] {
	const owners = contacts.filter(({ role, phone, email }) => role === 'owner' && (phone || email));
	const isOwner = isOneOf(owners);
	const names = new Set(
		owners.map((owner) => letters([owner.first_name, owner.last_name].join('') || (owner.name ?? '-'))),
	);
	const isSelf = (contact: Contact) => isOwner(contact) || names.has(letters(contact.company ?? ''));
	return contacts.filter((contact) => contact.role === 'owner' || !isSelf(contact));
}

/** A number alone beside one office that has none is that office's. */
export function withOfficeLine(contacts: Contact[]): Contact[] {
	const isOffice = ({ role }: Contact) => role === 'broker';
	const line = contacts.filter((one) => isOffice(one) && !one.company && !one.name && !one.first_name && one.phone);
	const office = contacts.filter((one) => isOffice(one) && one.company);
	const [number, company] = [line[0], office[0]];
	if (line.length !== 1 || office.length !== 1 || !number || !company || company.phone) return contacts;
	return contacts
		.filter((one) => one !== number)
		.map((one) => (one === company ? { ...one, phone: number.phone } : one));
}

/** The site's own numbers and emails are nobody's on the listing. */
export function withoutOwn(contacts: Contact[], own: readonly string[]): Contact[] {
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

/** "Alder Slope" between a street and its ZIP is a quarter, whoever has their office there. */
export function withoutPlaces(contacts: Contact[], page: PreparedPage): Contact[] {
	const places = new Set(page.own.filter(({ text }) => IN_STATE.test(text)).flatMap(({ pieces }) => pieces));
	return contacts.filter(({ name, source }) => !(name && source === 'visible_text' && places.has(name)));
}

const IN_STATE = /,[\s\u2063]*[A-Z]{2}[\s\u2063,]+\d{5}\b/;

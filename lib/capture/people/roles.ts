import type { PageLine } from '../page-line';
import type { PreparedPage } from '../prepared-page';
import { type Contact, isCompany } from './contact';
import { isOneOf } from './merge-contacts';

/** Roles whose company markets the listing and is offered as a contact of its own. */
export const HAS_OFFICE = new Set(['listing_agent', 'co_agent']);

/** On a broker's own site another's listing names its agent: who is on it too and works elsewhere only shows it. */
export function asHosts(contacts: Contact[], labelled: Contact[]): Contact[] {
	const agents = labelled.filter((contact) => contact.role === 'listing_agent' && !isCompany(contact));
	const companies = new Set(labelled.map(({ company }) => company).filter(Boolean));
	if (agents.length === 0 || companies.size === 0) return contacts;
	const isLabelled = isOneOf(labelled);
	return contacts.map((one) => {
		const isTheirs = one.role !== 'listing_agent' || companies.has(one.company) || isLabelled(one);
		return isTheirs ? one : { ...one, role: 'other' as const };
	});
}

/** What is written beside the name of who lists their own home. */
const OWNER = /^(?:(?:property|home) ?owner|owner|private seller)$/i;

/** Who is called the owner beside their name is no agent. */
export function withOwners(contacts: Contact[], lines: PageLine[]): Contact[] {
	const isOwner = ({ name, company }: Contact) =>
		!company &&
		lines.some(
			({ pieces }, i) =>
				name && pieces.includes(name) && [...pieces, lines[i + 1]?.text ?? ''].some((said) => OWNER.test(said)),
		);
	return contacts.map((one) => (HAS_OFFICE.has(one.role) && isOwner(one) ? { ...one, role: 'owner' as const } : one));
}

/** Companies that let homes for their owners. */
const MANAGES =
	/\b(?:property|residential|rental|apartment) management\b|\bmanagement(?:,? (?:co|company|group|inc|llc))\b/i;

/** Who works for a manager of homes manages this one, whatever a portal calls them. */
export const asManagers = (contacts: Contact[]): Contact[] =>
	contacts.map((one) =>
		(HAS_OFFICE.has(one.role) || one.role === 'broker') && MANAGES.test(one.company ?? '')
			? { ...one, role: 'property_manager' as const }
			: one,
	);

/** Whose card names the office that lists the home lists it, on a portal too. */
function asOffices(contacts: Contact[]): Contact[] {
	const offices = new Set(contacts.filter(({ role }) => role === 'broker').map(({ company }) => company));
	const isTheirs = ({ role, company, name }: Contact) =>
		role === 'other' && !!name && !!company && offices.has(company);
	return contacts.map((one) => (isTheirs(one) ? { ...one, role: 'listing_agent' as const } : one));
}

/** Where nobody says that they list the home, the few who have a card on its page do. Portals show others' too. */
export function asListing(contacts: Contact[], page: PreparedPage): Contact[] {
	const cards = contacts.filter(({ role, source, name }) => role === 'other' && source === 'contact_link' && name);
	const isListed = contacts.some(({ role }) => role !== 'other');
	if (!contacts.some(({ role }) => HAS_OFFICE.has(role)) && isListed) return asOffices(contacts);
	if (page.site || isListed || cards.length > 3) return contacts;
	return contacts.map((one) => (cards.includes(one) ? { ...one, role: 'listing_agent' as const } : one));
}

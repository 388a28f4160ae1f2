import type { PersonSays, Role } from '@/lib/page/reading';
import { parseAddress } from '@/lib/parse/address/address';
import { parseEmail } from '@/lib/parse/email';
import { cleanText } from '@/lib/parse/text';
import { phonesIn } from '../phones';
import type { PreparedPage } from '../prepared-page';
import { hasStreet } from '../subject/same-home';
import type { Subject } from '../subject/subject';
import type { Contact } from './contact';
import { decodeLink } from './labelled-contacts';
import { looksLikeCompany, looksLikePerson, withoutDesignations } from './who';

/** Sources that say who somebody is and whose a number is; what is only seen may be a caption's. */
export const IS_STRUCTURED: ReadonlySet<string> = new Set(['portal_data', 'structured_data', 'microdata']);

/** What sources call a contact, for those that don't tell its role. */
const ROLE_WORDS: [RegExp, Role][] = [
	[/\bco[-_ ]?(?:list|agent)/i, 'co_agent'],
	[/\bbuy(?:er|ing)|selling[-_ ]?agent/i, 'buyer_agent'],
	[/\bpremier|advertis|sponsor|featured agent/i, 'other'],
	[/\bowner|fsbo/i, 'owner'],
	[/\b(?:property|community)[-_ ]?manag|landlord|leasing/i, 'property_manager'],
	[/\boffice|broker(?:age)?\b|organization|localbusiness/i, 'broker'],
	[/agent|offeredby|seller|person|realtor|listing/i, 'listing_agent'],
];

function roleOf(says: PersonSays, isCompanyName: boolean): Role {
	if (says.role) return says.role;
	const label = says.label ?? '';
	const role = ROLE_WORDS.find(([pattern]) => pattern.test(label))?.[1] ?? 'other';
	if (isCompanyName) return role === 'owner' || role === 'property_manager' || role === 'other' ? role : 'broker';
	return role === 'broker' ? 'listing_agent' : role;
}

/** "Petra Quill & Otis Marsh": who advertises as a team is none of the two. */
function isTeam({ role, name = '' }: PersonSays): boolean {
	const both = name.split(/ (?:&|and) /);
	return role !== 'owner' && both.length === 2 && both.every((one) => looksLikePerson(one, { place: 'record' }));
}

function nameIsCompany(says: PersonSays): boolean {
	if (says.first_name || !says.name) return false;
	if (isTeam(says)) return true;
	const typed =
		/\b(?:organization|localbusiness|corporation|\w*broker(?:age)?)\b/i.test(says.label ?? '') &&
		!/\bperson\b/i.test(says.label ?? '');
	return looksLikeCompany(says.name) || (typed && !looksLikePerson(says.name)) || says.role === 'broker';
}

/** What programs write where the name would be. */
const PLACEHOLDER =
	/^(?:(?:the )?(?:property |home ?)?owner|seller|landlord|(?:listing |real estate )?agent|(?:property )?manager|broker|contact|n\/?a|unknown|none|null|undefined|-+)$/i;

const clean = (text: string | undefined, length = 100) => (text ? cleanText(text, length) || undefined : undefined);

/** A contact from a record of the page, in the capture's terms. */
export function contactOfRecord(says: PersonSays): Contact {
	return readRecord(PLACEHOLDER.test(says.name?.trim() ?? '') ? { ...says, name: undefined } : says);
}

/** Portals call a home's page by its address where a building's name would be. */
function companyOf(text: string | undefined): string | undefined {
	const isAddress = text && /^\d/.test(text) && hasStreet(parseAddress(text)) && !looksLikeCompany(text);
	return isAddress ? undefined : text;
}

function readRecord(says: PersonSays): Contact {
	const isCompanyName = nameIsCompany(says);
	const name = clean(isCompanyName ? says.name : says.name && withoutDesignations(says.name));
	const contact: Contact = { role: roleOf(says, isCompanyName), source: says.source };
	const fields: Partial<Contact> = {
		name: isCompanyName ? undefined : name,
		first_name: clean(says.first_name),
		last_name: clean(says.last_name),
		company: companyOf(isCompanyName ? name : clean(says.company)),
		phone: phonesIn(says.phone)[0],
		email: says.email ? parseEmail(decodeLink(says.email)) : undefined,
		company_phone: phonesIn(says.company_phone)[0],
		company_email: says.company_email ? parseEmail(says.company_email) : undefined,
		license: clean(says.license, 40),
		mls_id: clean(says.mls_id, 40),
		mls: clean(says.mls, 40),
	};
	for (const [key, value] of Object.entries(fields)) if (value !== undefined) Object.assign(contact, { [key]: value });
	// A company alone is no agent.
	if (!says.name && !contact.first_name && contact.company && contact.role === 'listing_agent') contact.role = 'broker';
	return contact;
}

/** Contacts of the records that describe the page's own listing; those of dropped records go with them. */
export function recordContacts(page: PreparedPage, subject: Subject): Contact[] {
	const own = new Set(subject.records.map(({ index }) => index));
	return page.people
		.filter(({ of }) => of === undefined || own.has(of))
		.filter((says) => says.of !== undefined || says.source === 'page_attribute' || !isSiteItself(says, page))
		.map(contactOfRecord)
		.filter(({ name, first_name, company, phone, email }) => name || first_name || company || phone || email);
}

/** An organisation that describes the site: a portal is nobody's contact, and its publisher is none of the listing's. */
function isSiteItself(says: PersonSays, page: PreparedPage): boolean {
	if (!says.phone || !/agent|person/i.test(says.label ?? '')) return true;
	if (!page.site) return nameIsCompany(says);
	const host = page.url.replace(/^\w+:\/\/(?:www\.)?/, '').split(/[./]/)[0] ?? '';
	const letters = (says.name ?? '').toLowerCase().replace(/[^a-z\d]/g, '');
	return letters.startsWith(page.site.name) || letters.startsWith(host);
}

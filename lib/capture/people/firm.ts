import { parseEmail } from '@/lib/parse/email';
import { cleanText } from '@/lib/parse/text';
import type { PageLine } from '../page-line';
import { phonesIn } from '../phones';
import type { PreparedPage } from '../prepared-page';
import { type Contact, isCompany } from './contact';
import { decodeLink } from './labelled-contacts';
import { looksLikeCompany, looksLikePerson, mayBeCompany } from './who';

/** What firms leave out of their addresses, or write short there. */
const TRADE = /(?:realestate|realty|properties|homes|group|team|c?re|pm)$/;
/** Shorter stems begin many names. */
const LEAST_STEM = 5;
/** What stands before a firm's name in a footer: "© 2026", "The Quill Team at". */
const BEFORE_NAME = /^.*(?:©|\bcopyright\b)[\s\d,–-]*|^.{3,40}\s(?:at|brokered by)\s/i;

const AFTER_NAME = /[.,]\s|\s[|·•–-]\s/;

const letters = (text: string) =>
	text
		.toLowerCase()
		.replace(/&/g, 'and')
		.replace(/[^\p{L}\d]/gu, '');

/** The beginnings of firms' names that a host is made of: "quillrealty.example" is Quill Realty's or Quill Estates'. */
const stemsOf = (host: string): string[] =>
	host
		.toLowerCase()
		.split('.')
		.slice(0, -1)
		.map((label) => letters(label).replace(TRADE, ''))
		.filter((stem) => stem.length >= LEAST_STEM);

/** Whether a name is written as firms write theirs: of several words or like a company and in capitals. */
const isWritten = (name: string) =>
	/^\p{Lu}/u.test(name) && (name.includes(' ') ? mayBeCompany(name) : looksLikeCompany(name));

/** So near to how somebody is reached their firm stands. */
const BESIDE = 4;

/** The firms' names that stand whole beside a phone or an email, the longest first: a franchise's bare name is none of its offices'. */
function namesBeside(lines: PageLine[]): string[] {
	const isBeside = (at: number) =>
		lines.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).some(({ contact }) => contact);
	return lines
		.flatMap(({ pieces, zone, control }, at) => (zone || control || !isBeside(at) ? [] : pieces))
		.filter(looksLikeCompany)
		.sort((a, b) => b.length - a.length);
}

/** What may be the name of the firm whose site it is, as the page shows it: what only the head says comes after what is seen. */
function namesOn({ title, meta, people, lines, pictures }: PreparedPage): string[] {
	const organizations = people.filter(({ label }) => label?.includes('organization'));
	const head = [...(meta['og:site_name'] ?? []), ...organizations.map(({ name = '' }) => name)];
	const pieces = lines.flatMap(({ pieces, zone }) => (zone === 'nav' ? [] : pieces));
	const begun = pieces.map((text) => text.slice(0, 100).replace(BEFORE_NAME, '').split(AFTER_NAME)[0] ?? '');
	const seen = [...title.split(AFTER_NAME), ...begun, ...pictures.map(({ alt = '' }) => alt)]
		.filter((name) => !looksLikePerson(name))
		.sort((a, b) => a.length - b.length);
	const shown = head.filter((name) => seen.includes(name));
	return [...namesBeside(lines), ...shown, ...seen.filter(looksLikeCompany), ...head, ...seen].filter(isWritten);
}

export type FirmAt = (host: string) => string | undefined;

/** Which firm a host belongs to, as the page itself writes its name: undefined where it doesn't. */
export function firmsOn(page: PreparedPage): FirmAt {
	let names: string[] | undefined;
	return (host) => {
		const stems = stemsOf(host);
		if (stems.length === 0) return undefined;
		names ??= namesOn(page);
		return names.find((name) => stems.some((stem) => letters(name).startsWith(stem)));
	};
}

/** The only value that the links of a kind have in the page's header and footer, and above its main heading. */
function only(lines: PageLine[], scheme: RegExp, read: (text: string) => string | undefined): string | undefined {
	const heading = lines.findIndex(({ tag }) => tag === 'h1');
	const values = lines
		.filter(({ zone }, i) => zone === 'footer' || zone === 'header' || i < heading)
		.map(({ link = '' }) => (scheme.test(link) ? read(decodeLink(link)) : undefined))
		.filter((value) => value !== undefined);
	return new Set(values).size === 1 ? values[0] : undefined;
}

/**
 * The company whose own site the page is on, as schema.org's Organization, the site's name, and the page's address tell
 * it: a contact for a listing that names no office. Portals are nobody's contact.
 */
export function siteContact(page: PreparedPage, firmAt: FirmAt): Contact | undefined {
	if (page.site) return undefined;
	const organization = page.people.find(
		({ of, label, phone }) => of === undefined && phone && /organization|localbusiness|agent/.test(label ?? ''),
	);
	const names = [page.meta['og:site_name']?.[0], organization?.name, firmAt(hostOf(page.url))];
	const company = names.find((name) => name && looksLikeCompany(name));
	if (!company) return undefined;
	const phone = phonesIn(organization?.phone)[0] ?? only(page.lines, /^tel:/i, (text) => phonesIn(text)[0]);
	const email = (organization?.email && parseEmail(organization.email)) || only(page.lines, /^mailto:/i, parseEmail);
	return {
		role: 'broker',
		source: 'structured_data',
		company: cleanText(company, 100),
		...(phone && { phone }),
		...(email && { email }),
	};
}

const hostOf = (url: string) => /^\w+:\/\/([^/:]*)/.exec(url)?.[1] ?? '';

/** Contacts who say no company work for the firm whose mail they use, where the page writes its name. */
export const withFirms = (contacts: Contact[], firmAt: FirmAt): Contact[] =>
	contacts.map((contact) => {
		const company = contact.company ?? firmAt(contact.email?.replace(/^.*@/, '') ?? '');
		return company ? { ...contact, company } : contact;
	});

/** Whoever lists the home for the only office that the page names works there. */
export function withOnlyOffice(contacts: Contact[]): Contact[] {
	const offices = contacts.filter(({ role, company }) => role === 'broker' && company);
	const company = offices.length === 1 ? offices[0]?.company : undefined;
	// "Co-listed with Otis Marsh, Fallow Realty" says nothing of who lists it.
	const isPartners = contacts.some((one) => one.role === 'co_agent' && one.company === company);
	const isTheirs = ({ role, source }: Contact) =>
		((role === 'listing_agent' && !isPartners) || role === 'co_agent') && source !== 'contact_link';
	return contacts.map((contact) =>
		company && !contact.company && !isCompany(contact) && isTheirs(contact) ? { ...contact, company } : contact,
	);
}

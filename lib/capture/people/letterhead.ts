import { isOrdinaryWord } from '@/lib/parse/person-name/person-name-words';
import type { PageLine } from '../page-line';
import type { Contact } from './contact';
import { looksLikeCompany, looksLikePerson, mayBeCompany } from './who';

/** So near to the last of its agents a company's name stands. */
const NEAR = 6;

/** A name above a street address, as letters begin: "Quill Estates", "31 Juniper Rd, Reno, NV". */
function isLetterhead({ text, tag, zone }: PageLine, below: PageLine | undefined): boolean {
	const { street_number, street_suffix, city } = below?.address ?? {};
	const isCaption = !looksLikeCompany(text) && text.split(' ').every(isOrdinaryWord);
	const mayBe = !tag && !zone && !isCaption && mayBeCompany(text) && !looksLikePerson(text, { place: 'label' });
	return mayBe && Boolean(street_number && (street_suffix || city));
}

/** Agents who say no company get the one whose name and address are below all of them. */
export function withLetterhead(contacts: Contact[], lines: PageLine[]): Contact[] {
	if (contacts.length === 0 || contacts.some((one) => one.company)) return contacts;
	const last = lines.findLastIndex(({ phones, emails }) =>
		contacts.some(({ phone = '', email = '' }) => phones.includes(phone) || emails.includes(email)),
	);
	if (last < 0) return contacts;
	const name = lines.find((line, i) => i > last && i <= last + NEAR && isLetterhead(line, lines[i + 1]));
	return name ? contacts.map((one) => (one.name ? { ...one, company: name.text } : one)) : contacts;
}

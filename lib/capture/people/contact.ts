import type { Role, Source } from '@/lib/page/reading';
import { readPersonName } from '@/lib/parse/person-name/person-name';
import { cleanText } from '@/lib/parse/text';
import type { Person } from '../capture';

/** A contact as one source or several say it; `name` is the whole name as written. */
export interface Contact {
	role: Role;
	source: Source;
	/** Weak evidence of the role or of who it is. */
	unsure?: boolean;
	name?: string;
	first_name?: string;
	last_name?: string;
	email?: string;
	phone?: string;
	/** The phone may be the office's. */
	unsurePhone?: boolean;
	company?: string;
	company_phone?: string;
	company_email?: string;
	license?: string;
	mls_id?: string;
	mls?: string;
	/** What further sources say instead. */
	others?: Partial<Record<ContactField, string[]>>;
}

export type ContactField = Exclude<keyof Contact, 'role' | 'source' | 'unsure' | 'unsurePhone' | 'others'>;

/** Companies have no person's name: only `company`. */
export const isCompany = (contact: Contact) => !contact.name && !contact.first_name && Boolean(contact.company);

/** The name as read with what is beside it: the contact is known to be somebody. */
const readName = ({ name, email, phone }: Contact) =>
	name ? readPersonName(name, { place: 'typed', phone: Boolean(phone), ...(email && { email }) }) : undefined;

/** First and last name of a contact, from the whole where they were not given apart. */
export function namesOf(contact: Contact): { first_name?: string; last_name?: string } {
	if (contact.first_name || contact.last_name) {
		const { first_name, last_name } = contact;
		return { ...(first_name && { first_name }), ...(last_name && { last_name }) };
	}
	const { first_name, last_name } = readName(contact) ?? {};
	return { ...(first_name && { first_name }), ...(last_name && { last_name }) };
}

/** The whole name in the order of speech, where it is more than first and last name: a roster may know the person by it. */
function wholeName(contact: Contact, { first_name, last_name }: Person): string | undefined {
	const whole = last_name ? readName(contact)?.full_name : undefined;
	return whole === [first_name, last_name].join(' ') ? undefined : whole;
}

/** The contact as it is in a capture. */
export function toPerson(contact: Contact): Person {
	const { role, email, phone, company, license, mls, mls_id } = contact;
	const person: Person = { role, ...namesOf(contact) };
	const full_name = wholeName(contact, person);
	if (full_name) person.full_name = full_name;
	if (email) person.email = email;
	if (phone) person.phone_number = phone;
	if (company) person.company = cleanText(company, 100);
	if (mls_id) person.mls_id = mls_id;
	if (mls_id && mls) person.mls = mls;
	if (license) person.license = cleanText(license, 40);
	return person;
}

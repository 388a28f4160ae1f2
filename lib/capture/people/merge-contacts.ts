import { isSamePhone, phoneKey } from '@/lib/parse/phone/phone-key';
import { byTrust, MOST_OTHERS } from '../claim';
import { type Contact, type ContactField, isCompany, namesOf } from './contact';

const letters = (text: string | undefined) =>
	(text ?? '')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();

function nameKey(contact: Contact): string {
	const { first_name = '', last_name = '' } = namesOf(contact);
	const first = letters(first_name).split(' ')[0] ?? '';
	return first || last_name ? `${first} ${letters(last_name).split(' ').at(-1) ?? ''}`.trim() : letters(contact.name);
}

const COMPANY_ENDING =
	/\b(?:inc|llc|ltd|corp|corporation|co|the|realtors?|real estate|realty|brokerage|group|of|l l c)\b/g;
const companyKey = (company: string | undefined) => {
	const plain = letters(company);
	return plain.replace(COMPANY_ENDING, '').replace(/\s+/g, ' ').trim() || plain;
};

/** What tells contacts apart, found once: to parse a name takes longer than to compare many. */
interface Identity extends Pick<Contact, 'email' | 'phone'> {
	isCompany: boolean;
	/** The company's name or the person's, comparable. */
	key: string;
}

function identityOf(contact: Contact): Identity {
	const { email, phone } = contact;
	return isCompany(contact)
		? { isCompany: true, key: companyKey(contact.company) }
		: { isCompany: false, key: nameKey(contact), ...(email && { email }), ...(phone && { phone }) };
}

/** Whether two contacts are the same person or the same office. */
function isSame(a: Identity, b: Identity): boolean {
	const [x, y] = [a.key, b.key];
	if (a.isCompany !== b.isCompany) return false;
	if (a.isCompany) return x === y || (x.length > 4 && y.length > 4 && (x.startsWith(y) || y.startsWith(x)));
	if (x && y) return x === y;
	return Boolean(a.email && a.email === b.email) || isSamePhone(a.phone, b.phone);
}

/** Whether another contact is one of these. */
export function isOneOf(contacts: readonly Contact[]): (contact: Contact) => boolean {
	const identities = contacts.map(identityOf);
	return (contact) => {
		const own = identityOf(contact);
		return identities.some((one) => isSame(one, own));
	};
}

const FIELDS: readonly ContactField[] = [
	'name',
	'first_name',
	'last_name',
	'email',
	'phone',
	'company',
	'company_phone',
	'company_email',
	'license',
	'mls_id',
	'mls',
];

/** What makes two spellings of a field's value one. */
const KEYS: Partial<Record<ContactField, (value: string) => string>> = {
	phone: (value) => phoneKey(value) ?? value,
	company: companyKey,
};

/** Keeps what a further source says of a field, unless it only writes the same in another way. */
function remember(target: Contact, field: ContactField, value: string): void {
	const key = KEYS[field] ?? letters;
	const said = [target[field] ?? '', ...(target.others?.[field] ?? [])];
	if (said.length > MOST_OTHERS || said.some((one) => key(one) === key(value))) return;
	target.others = { ...target.others, [field]: [...(target.others?.[field] ?? []), value] };
}

/** Roles from plain cards give way to those that a source tells. */
function mergeInto(target: Contact, other: Contact, isPhoneKnown: boolean): void {
	if (target.unsure && !other.unsure) {
		target.role = other.role;
		delete target.unsure;
	}
	for (const field of FIELDS) {
		const value = other[field];
		if (value === undefined) continue;
		// The portal's own state would have said a direct number; one below several names is the office's.
		if (field === 'phone' && other.unsurePhone && isPhoneKnown) continue;
		if (target[field] !== undefined) remember(target, field, value);
		else {
			target[field] = value;
			if (field === 'phone' && other.unsurePhone) target.unsurePhone = true;
		}
	}
}

/** Everyone once: the best trusted source says who it is, the others fill its gaps. */
export function mergeContacts(contacts: Contact[]): Contact[] {
	const merged: { contact: Contact; identity: Identity }[] = [];
	for (const contact of [...contacts].sort(byTrust)) {
		const identity = identityOf(contact);
		const same = merged.find((other) => isSame(other.identity, identity));
		const isPhoneKnown = merged.some(
			({ contact: { source, phone, role } }) => source === 'portal_data' && phone && role !== 'broker',
		);
		if (!same) merged.push({ contact: { ...contact }, identity });
		else {
			mergeInto(same.contact, contact, isPhoneKnown);
			same.identity = identityOf(same.contact);
		}
	}
	return merged.map(({ contact }) => contact);
}

import { isSamePhone, phoneKey } from '@/lib/parse/phone-key';
import { byTrust } from '../claim';
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

/** Whether two contacts are the same person or the same office. */
export function isSameContact(a: Contact, b: Contact): boolean {
	if (isCompany(a) && isCompany(b)) {
		const [x, y] = [companyKey(a.company), companyKey(b.company)];
		return x === y || (x.length > 4 && y.length > 4 && (x.startsWith(y) || y.startsWith(x)));
	}
	if (isCompany(a) !== isCompany(b)) return false;
	const [x, y] = [nameKey(a), nameKey(b)];
	if (x && y) return x === y;
	return Boolean(a.email && a.email === b.email) || isSamePhone(a.phone, b.phone);
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
	if (said.some((one) => key(one) === key(value))) return;
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
	const merged: Contact[] = [];
	for (const contact of [...contacts].sort(byTrust)) {
		const same = merged.find((other) => isSameContact(other, contact));
		const isPhoneKnown = merged.some(
			({ source, phone, role }) => source === 'portal_data' && phone && role !== 'broker',
		);
		if (same) mergeInto(same, contact, isPhoneKnown);
		else merged.push({ ...contact });
	}
	return merged;
}

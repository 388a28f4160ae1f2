import { findEmails } from '@/lib/parse/email';
import type { NameContext } from '@/lib/parse/person-name/person-name';
import { isSamePhone } from '@/lib/parse/phone/phone-key';
import { phonesIn } from '../phones';
import type { Contact } from './contact';
import { ENDING, partsOf } from './contact-parts';
import { type Fact, type Label, readFact } from './page-labels';
import { isBoard, isOwnCorporation, looksLikeCompany, looksLikePerson, mayBeCompany, withoutDesignations } from './who';

/** Whose company is a contact for the listing too. */
const OFFICE_OF: Partial<Record<Contact['role'], Contact['role']>> = {
	listing_agent: 'broker',
	co_agent: 'broker',
	broker: 'broker',
	property_manager: 'property_manager',
};

/** How near a text is to the label that announces it: on its line, on the next one, or further on. */
export type Nearness = 'beside' | 'below' | 'further';

/** A person with the number of their company, where it is another one than theirs. */
function withOfficeNumber(person: Contact, companies: readonly Contact[]): Contact {
	const phone = companies.find(({ company }) => company === person.company)?.phone;
	return phone && !isSamePhone(phone, person.phone) ? { ...person, company_phone: phone } : person;
}

/** What is after one label such as "Listed by": people, their company, and how to reach them. */
export class ContactBlock {
	private readonly people: Contact[] = [];
	private readonly companies: Contact[] = [];

	readonly role: Contact['role'];

	constructor(
		private readonly label: Label,
		private readonly evidence: Omit<NameContext, 'place'>,
	) {
		this.role = label.role;
	}

	/** A caption alone makes nobody a contact, and an owner is one only where they can be reached. */
	get contacts(): Contact[] {
		// On a card the company is what the person says about themselves.
		const hasOffice = OFFICE_OF[this.role] && (this.label.announces || !this.hasPeople);
		const { people, companies } = this.withOwnNumbers();
		const all = hasOffice ? [...people, ...companies] : people.map((one) => withOfficeNumber(one, companies));
		const mayBeUnreachable = this.role !== 'owner' && (this.label.announces || this.role !== 'property_manager');
		return mayBeUnreachable ? all : all.filter(({ phone, email }) => phone || email);
	}

	/** Where each of several people has another number, these are theirs, though their company is beside them. */
	private withOwnNumbers(): { people: Contact[]; companies: Contact[] } {
		const { people, companies } = this;
		const own = new Set(people.map(({ phone }) => phone).filter(Boolean));
		if (own.size < 2) return { people, companies };
		return {
			people: people.map(({ unsurePhone: _, ...person }) => person),
			companies: companies.map(({ phone, ...company }) => (phone && !own.has(phone) ? { ...company, phone } : company)),
		};
	}

	get isEmpty(): boolean {
		return this.people.length + this.companies.length === 0;
	}

	get hasCompany(): boolean {
		return this.companies.length > 0;
	}

	get hasPeople(): boolean {
		return this.people.length > 0;
	}

	/** Reads a text that is so near the label; true when it said something. */
	takeText(text: string, near: Nearness, asCompany = this.role === 'broker'): boolean {
		let taken = false;
		if (near !== 'further' && asCompany && this.takeWhole(text)) return true;
		for (const part of partsOf(text)) {
			const fact = readFact(part);
			if ((fact && this.takeFact(fact)) || this.takePart(part, near, asCompany)) taken = true;
		}
		return taken;
	}

	/** "Chancellors, Headington": a branch follows a comma, and no number does. */
	private takeWhole(text: string): boolean {
		const whole = text.replace(/\s*\u2063\s*/g, ' ').replace(/^(?:by|with|of)\s+/i, '');
		if (!/^[^,\d]+, \p{Lu}[\p{L} .'-]+$/u.test(whole) || ENDING.test(whole.split(', ')[1] ?? '')) return false;
		return this.takeName(whole, 'beside', true);
	}

	takeFact({ fact, rest }: Fact): boolean {
		const person = this.people.at(-1);
		const phone = phonesIn(rest)[0];
		if (fact === 'license') {
			if (person && /\d{4}/.test(rest)) person.license ??= rest.split(/[\s,;]+/)[0];
			return /\d{4}/.test(rest);
		}
		if (fact === 'company_phone') {
			const company = this.companies.at(-1);
			if (!phone && looksLikePerson(rest, { place: 'label' })) return this.takeName(rest, 'beside', false);
			if (!company) return phone ? this.takePhone(phone) : false;
			if (phone) company.phone ??= phone;
			return Boolean(phone);
		}
		if (fact === 'phone') return phone ? this.takePhone(phone) : false;
		if (fact === 'direct_phone') return phone ? this.takeDirect(phone) : false;
		if (fact === 'name') return this.takeName(rest, 'beside', false);
		if (fact === 'email') return this.takeEmail(findEmails(rest)[0]);
		if (fact === 'mls_id' && person) person.mls_id ??= rest.split(/\s/)[0];
		return fact === 'mls_id';
	}

	/** A number after both an agent and an office may be either's. */
	takePhone(phone: string): boolean {
		const person = this.people.at(-1);
		const company = this.companies.at(-1);
		if (person && !person.phone) {
			person.phone = phone;
			if (company) person.unsurePhone = true;
		} else if (person?.phone && !(company && !company.phone) && !isSamePhone(person.phone, phone)) {
			person.others = { phone: [...(person.others?.phone ?? []), phone] };
		}
		if (company && !company.phone) company.phone = phone;
		return Boolean(person || company) || this.openOwner({ phone });
	}

	/** A mobile or a direct line is the person's, whatever came before it. */
	private takeDirect(phone: string): boolean {
		const person = this.people.at(-1);
		if (!person) return this.takePhone(phone);
		if (!person.phone || person.unsurePhone) {
			person.phone = phone;
			delete person.unsurePhone;
		}
		return true;
	}

	takeEmail(email: string | undefined): boolean {
		if (!email) return false;
		const contact = this.people.at(-1) ?? this.companies.at(-1);
		if (!contact) return this.openOwner({ email });
		contact.email ??= email;
		return true;
	}

	/** An owner often shows only a number. */
	private openOwner(says: Partial<Contact>): boolean {
		if (this.role !== 'owner') return false;
		this.people.push({ role: 'owner', source: 'visible_text', ...says });
		return true;
	}

	private takePart(part: string, near: Nearness, asCompany: boolean): boolean {
		const email = findEmails(part)[0];
		if (email) return this.takeEmail(email);
		const phone = phonesIn(part)[0];
		if (phone) {
			const before = part.slice(0, part.indexOf(phone)).replace(/[\s(,:–-]+$/, '');
			if (before.length > 3) this.takePart(before, near, asCompany);
			return this.takePhone(phone);
		}
		return this.takeName(part, near, asCompany);
	}

	private takeName(part: string, near: Nearness, asCompany: boolean): boolean {
		if (isBoard(part) || isOwnCorporation(part)) return true;
		const context: NameContext = { place: near === 'further' ? 'card' : 'label', ...this.evidence };
		// "Broker: Petra Quill" is the one who answers for an office.
		if (asCompany && !looksLikeCompany(part) && looksLikePerson(part, { place: 'label' })) return true;
		const isOffice = asCompany || (this.hasPeople && looksLikeCompany(part));
		if (!isOffice && this.people.length < 3 && looksLikePerson(this.firstOf(part), context)) {
			const company = this.companies[0]?.company;
			this.people.push({
				role: this.role,
				source: 'visible_text',
				name: withoutDesignations(part),
				...(company && { company }),
			});
			return true;
		}
		const isNamed =
			this.companies.length === 0 &&
			((this.announcesCompany(near, asCompany) && mayBeCompany(part)) || this.isInCapitals(part, near));
		if (this.role === 'owner' || !(looksLikeCompany(part) || isNamed)) return false;
		// Agents who advertise together are no office.
		if (!asCompany && /\bteam$/i.test(part)) return true;
		this.companies.push({ role: OFFICE_OF[this.role] ?? 'broker', source: 'visible_text', company: part });
		for (const person of this.people) person.company ??= part;
		return true;
	}

	/** Of owners who have one surname the first: "Harold & Winifred Quill". */
	private firstOf(part: string): string {
		return this.role === 'owner'
			? part.replace(/^(\p{Lu}[\p{L}'’-]+) (?:&|and) \p{Lu}[\p{L}'’-]+(?= \p{Lu})/u, '$1')
			: part;
	}

	/** "Listing by Petra Quill • MAGNETIC": after a person's name on the label's line, in capitals as the person is not. */
	private isInCapitals(part: string, near: Nearness): boolean {
		const isPersonWritten = /\p{Ll}/u.test(this.people[0]?.name ?? '');
		return near === 'beside' && this.label.announces && isPersonWritten && /^\p{Lu}[\p{Lu}&'’. -]{3,30}$/u.test(part);
	}

	/** Whether a text so near can be a company that is not called like one: "Brokered by MAGNETIC". */
	private announcesCompany(near: Nearness, asCompany: boolean): boolean {
		if (near === 'further') return false;
		return asCompany || (this.isEmpty && this.label.announces && (near === 'beside' || this.evidence.phone === true));
	}
}

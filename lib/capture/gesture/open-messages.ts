import { isSamePhone } from '@/lib/parse/phone/phone-key';
import type { Inquiry, Person } from '../capture';
import type { ReadInquiry } from '../inquiry/inquiry';
import { type Findings, inquiryFindings, personOrigins } from './findings';

const key = (text: string | undefined) => text?.toLowerCase().replace(/[^\p{L}\d@.]/gu, '') ?? '';

const nameKey = ({ first_name = '', last_name = '' }: Person) => key(`${first_name} ${last_name}`);

/** The same inquirer writes several messages of a thread; a shared email or phone says so, else the whole name. Two without a name may be anybody. */
export function isSamePerson(one: Person, other: Person): boolean {
	if (one.email && other.email) return key(one.email) === key(other.email);
	if (isSamePhone(one.phone_number, other.phone_number)) return true;
	const name = nameKey(one);
	return name !== '' && name === nameKey(other);
}

/** A thread is read from its newest message; what that leaves out is in the older ones. */
function threadOf(inquiries: Inquiry[]): Inquiry {
	const latest = <Key extends keyof Inquiry>(key: Key) => inquiries.findLast((inquiry) => inquiry[key])?.[key];
	const person: Person = Object.assign({ role: 'inquirer' }, ...inquiries.map((inquiry) => inquiry.person));
	const listed = inquiries.findLast((inquiry) => inquiry.listing);
	return {
		person,
		message: latest('message'),
		listing: listed?.listing,
		details: listed?.details,
		unsure: listed?.unsure ?? [],
	};
}

/**
 * Who asks in the messages that are open. One inquirer is suggested, with their newest words and their listing. Several
 * are all listed, and the user picks. Undefined when no message is an inquiry.
 */
export function readOpenMessages(messages: string[], readInquiry: ReadInquiry): Findings | undefined {
	const inquiries = messages
		.map((text) => readInquiry(text))
		.filter((inquiry) => inquiry?.person || inquiry?.candidates) as Inquiry[];
	const [person] = inquiries.flatMap((inquiry) => inquiry.person ?? []);
	if (inquiries.length === 0) return undefined;
	if (person && inquiries.every((inquiry) => inquiry.person && isSamePerson(person, inquiry.person))) {
		return inquiryFindings(threadOf(inquiries), 'message');
	}
	const people = inquiries
		.flatMap((inquiry) => inquiry.person ?? inquiry.candidates ?? [])
		.filter((one, i, all) => all.findIndex((other) => isSamePerson(one, other)) === i);
	return { people, details: {}, origins: people.flatMap((one, i) => personOrigins(one, i, 'message')) };
}

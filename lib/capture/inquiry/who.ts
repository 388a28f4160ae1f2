import type { Person } from '@/lib/lead/capture';
import { findEmails } from '@/lib/parse/email';
import type { ParsedName } from '@/lib/parse/name';
import { findPhones } from '@/lib/parse/phone';
import type { Announcement } from './announcement';
import { type ContactBlock, phoneLine } from './contact-block';
import type { Field } from './fields';
import { extendsName, isPortalName, labelledName } from './names';

/** The person of an inquiry, and how he was found. */
export interface Inquirer {
	person: Person;
	/** A form's own labels said who it is. */
	labelled: boolean;
	/** The last line that holds one of his details. */
	last: number;
}

/** Fields below such a heading are somebody else's, until the next heading. */
const firstOf = (fields: Field[], kind: Field['kind']) => fields.filter((field) => field.kind === kind && field.value);

function labelledFullName(fields: Field[]): ParsedName | undefined {
	const [first] = firstOf(fields, 'first_name')
		.map((field) => labelledName(field.value))
		.filter((name) => name);
	const [last] = firstOf(fields, 'last_name')
		.map((field) => labelledName(field.value))
		.filter((name) => name);
	if (first || last) {
		const surname = last && [last.first_name, last.last_name].filter(Boolean).join(' ');
		const given = first && [first.first_name, first.last_name].filter(Boolean).join(' ');
		return { ...(given && { first_name: given }), ...(surname && { last_name: surname }) };
	}
	for (const field of firstOf(fields, 'full_name')) {
		const name = labelledName(field.value);
		if (name) return name;
	}
	return undefined;
}

const emailOf = (value: string) =>
	findEmails(value).find((email) => !/^(?:no-?reply|do-?not-?reply)[@+.]/i.test(email));

/** A labelled number is taken as it is typed, also one no phone plan knows: the user sees it before it is sent. */
function phoneOf(value: string): string | undefined {
	const found = findPhones(`phone ${value}`)[0] ?? phoneLine(value);
	if (found) return found;
	const typed = /^\+?[\d\s().-]{7,20}/.exec(value)?.[0].trim() ?? '';
	const digits = typed.replace(/\D/g, '').length;
	return digits >= 7 && digits <= 15 ? typed : undefined;
}

/** "From: Dana Vale <dana@example.com>": the inquirer, unless a site, a desk or a company wrote in its own name. */
function fromSender(fields: Field[]): { name?: ParsedName; email?: string } | undefined {
	const value = firstOf(fields, 'from')[0]?.value;
	if (!value) return undefined;
	const email = emailOf(value);
	const words = value.replace(/\b(?:via|through|on behalf of)\b.*$/i, '');
	const name = labelledName(words);
	return name && !isPortalName(words.replace(/<.*$/, '').replace(/\S+@\S+/g, '')) ? { name, email } : undefined;
}

/** Takes everything a message says about people and gives the inquirer; nothing when no source names one. */
export function readInquirer(
	fields: Field[],
	announcement: Announcement,
	block: ContactBlock | undefined,
): Inquirer | undefined {
	const labelled = labelledFullName(fields);
	const sender = fromSender(fields);
	const announced = announcement.people.map((person) => person.name);
	const candidates = [labelled, block?.name, ...announced, sender?.name].filter((name) => name !== undefined);
	const [best] = candidates;
	const name = best && (candidates.find((other) => extendsName(best, other)) ?? best);
	const emails = firstOf(fields, 'email').filter((field) => emailOf(field.value));
	const phones = firstOf(fields, 'phone').filter((field) => phoneOf(field.value));
	const email = emailOf(emails[0]?.value ?? '') ?? block?.email ?? (labelled ? undefined : sender?.email);
	const phone = phoneOf(phones[0]?.value ?? '') ?? block?.phone;
	if (!name && !email && !phone) return undefined;
	const lines = [
		emails[0]?.valueLine,
		phones[0]?.valueLine,
		block?.last,
		...(labelled ? nameLines(fields) : [announcement.people[0]?.line]),
	];
	return {
		person: { role: 'inquirer', ...name, ...(email && { email }), ...(phone && { phone_number: phone }) },
		labelled: !!labelled,
		last: Math.max(-1, ...lines.filter((line) => line !== undefined)),
	};
}

const nameLines = (fields: Field[]) =>
	fields.filter((field) => /_name$/.test(field.kind) && field.value).map((field) => field.valueLine);

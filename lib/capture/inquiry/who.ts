import { findEmails } from '@/lib/parse/email';
import type { ParsedName } from '@/lib/parse/person-name-parts';
import { findPhones } from '@/lib/parse/phone';
import type { Person } from '../capture';
import type { Announcement } from './announcement';
import { type ContactBlock, isDesk, phoneLine } from './contact-block';
import type { Field } from './fields';
import type { Line } from './lines';
import { extendsName, introducedName, isPortalName, labelledName, plainName } from './names';

/** The person of an inquiry, and how he was found. */
export interface Inquirer {
	person: Person;
	/** A form's own labels said who it is. */
	labelled: boolean;
	/** The portal's sentences said who it is. */
	announced: boolean;
	/** The first and the last line that hold one of his details. */
	first: number;
	last: number;
}

interface Found<Value> {
	value: Value;
	line: number;
}

const filled = (fields: Field[], kind: Field['kind']) => fields.filter((field) => field.kind === kind && field.value);
const wholeName = (name: ParsedName | undefined) => [name?.first_name, name?.last_name].filter(Boolean).join(' ');

/** Under a heading without colon may stand anything ("Contact" in a menu): there a name must look like one. */
const nameOf = (field: Field) => (field.bare ? plainName(field.value) : labelledName(field.value));

function firstName(fields: Field[], kind: Field['kind']): Found<ParsedName> | undefined {
	for (const field of filled(fields, kind)) {
		const value = nameOf(field);
		if (value) return { value, line: field.valueLine };
	}
	return undefined;
}

function nameOfForm(fields: Field[], isAnnounced: boolean): Found<ParsedName> | undefined {
	const [first, last] = [firstName(fields, 'first_name'), firstName(fields, 'last_name')];
	// "Contact:" stands on an office's card as well.
	if (!first && !last)
		return firstName(fields, 'full_name') ?? (isAnnounced ? firstName(fields, 'contact') : undefined);
	const [first_name, last_name] = [wholeName(first?.value), wholeName(last?.value)];
	return {
		value: { ...(first_name && { first_name }), ...(last_name && { last_name }) },
		line: Math.max(first?.line ?? 0, last?.line ?? 0),
	};
}

const usable = (email: string) => !/^(?:no-?reply|do-?not-?reply)[@+.]/i.test(email);

function emailOfForm(fields: Field[]): Found<string> | undefined {
	for (const field of [...filled(fields, 'email'), ...filled(fields, 'full_name'), ...filled(fields, 'contact')]) {
		const value = findEmails(field.value).find(usable);
		if (value) return { value, line: field.valueLine };
	}
	return undefined;
}

/** A labelled number is taken as it is typed, also one no phone plan knows: the user sees it before it is sent. */
function typedPhone(value: string): string | undefined {
	const found = findPhones(`phone ${value}`)[0] ?? phoneLine(value);
	if (found) return found;
	const typed = /^\+?[\d\s().-]{7,20}/.exec(value)?.[0].trim() ?? '';
	const digits = typed.replace(/\D/g, '').length;
	return digits >= 7 && digits <= 15 && !/\d{1,2}[-.]\d{1,2}[-.]\d{2,4}$/.test(typed) ? typed : undefined;
}

function phoneOfForm(fields: Field[]): Found<string> | undefined {
	for (const field of filled(fields, 'phone')) {
		const value = typedPhone(field.value);
		if (value) return { value, line: field.valueLine };
	}
	for (const field of [...filled(fields, 'full_name'), ...filled(fields, 'contact')]) {
		const [value] = findPhones(field.value);
		if (value) return { value, line: field.valueLine };
	}
	return undefined;
}

const VIA = /\s(?:via|through|on behalf of)\s[^<]*/i;

const HEADER = /^(?:from|to|cc|bcc|reply-to|sent to)\s?:/i;

/** Says whether the mail itself names them, beside its header. */
const isNamed = (lines: Line[], { first_name, last_name }: ParsedName) =>
	lines.some(
		({ text }) =>
			!HEADER.test(text) &&
			!text.includes('@') &&
			[first_name, last_name].every((word) => !word || text.toLowerCase().includes(word.toLowerCase())),
	);

/**
 * "From: Dana Vale <dana@example.com>": the inquirer, unless a site, a desk or a company wrote in its own name. Behind
 * "Dana Vale via Google" stands the service's own address. A desk writes in the inquirer's name only if the mail names them too.
 */
export function senderOf(fields: Field[], lines: Line[]): { name: ParsedName; email?: string } | undefined {
	const from = filled(fields, 'from')[0]?.value;
	const value = from?.replace(VIA, ' ');
	const name = labelledName(value ?? '');
	if (!value || !name || isPortalName(value.replace(/\S+@\S+/g, ' ')) || !plainName(wholeName(name))) return undefined;
	if (from && !VIA.test(from) && findEmails(from).some(isDesk)) return isNamed(lines, name) ? { name } : undefined;
	const email = from && !VIA.test(from) ? findEmails(from).find(usable) : undefined;
	return { name, ...(email && { email }) };
}

/** "Call Dana at 775-555-0111", "Dana Vale (dana@example.com) is interested": a line that names him may say how to reach him. */
function besideName(lines: Line[], name: ParsedName): { email?: string; phone?: string } {
	const own = lines.filter(
		(line) =>
			!!name.first_name &&
			!VIA.test(line.text) &&
			line.text.length < 300 &&
			line.text.split(/[^\p{L}'’-]+/u).includes(name.first_name),
	);
	const email = own.flatMap((line) => findEmails(line.text)).find((found) => usable(found) && !isDesk(found));
	const phone = own.flatMap((line) => findPhones(line.text))[0];
	return { ...(email && { email }), ...(phone && { phone }) };
}

/** A given name alone is completed by a source that knows the surname too. */
function completeName(names: (ParsedName | undefined)[]): ParsedName | undefined {
	const known = names.filter((name) => name !== undefined);
	const [best] = known;
	return best && (known.find((other) => extendsName(best, other)) ?? best);
}

/** Takes everything a message says about people and gives the inquirer; nothing when no source names one. */
export function readInquirer(
	lines: Line[],
	fields: Field[],
	announcement: Announcement,
	block: ContactBlock | undefined,
): Inquirer | undefined {
	const form = nameOfForm(fields, announcement.line !== undefined);
	const header = senderOf(fields, lines);
	const [announced] = announcement.people;
	const email = emailOfForm(fields);
	const phone = phoneOfForm(fields);
	const isReachable = !!(email || phone || block || announcement.phone);
	// A colleague who passes on how to reach somebody is not that somebody.
	const isOther = isReachable && !!header?.email && header.email !== (email?.value ?? block?.email);
	const sender = header && isOther && !isNamed(lines, header.name) ? undefined : header;
	const mentioned = isReachable ? announcement.mentioned.map(({ name }) => name) : [];
	// In a message without any form or announcement the sender is anybody.
	const speaks = announcement.line !== undefined || filled(fields, 'message').some((field) => !field.bare);
	const name = completeName([
		form?.value,
		block?.name,
		...announcement.people.map((person) => person.name),
		...mentioned,
		speaks ? sender?.name : undefined,
		isReachable ? lines.map((line) => introducedName(line.text)).find((found) => found) : undefined,
	]);
	const beside = name && announcement.line !== undefined ? besideName(lines, name) : undefined;
	const address =
		email?.value ??
		block?.email ??
		beside?.email ??
		(form || !name || name.first_name !== sender?.name.first_name ? undefined : sender?.email);
	const number = phone?.value ?? block?.phone ?? announcement.phone ?? beside?.phone;
	if (!name && !address && !number) return undefined;
	const caller = announcement.phone ? announcement.line : undefined;
	const places = [
		email?.line,
		phone?.line,
		block?.first,
		block?.last,
		form ? form.line : (announced?.line ?? caller),
	].filter((line) => line !== undefined);
	return {
		person: { role: 'inquirer', ...name, ...(address && { email: address }), ...(number && { phone_number: number }) },
		labelled: !!form || (speaks && !!sender),
		announced: !!announced,
		first: Math.min(...places),
		last: Math.max(...places),
	};
}

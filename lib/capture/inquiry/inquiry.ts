import { findEmails } from '@/lib/parse/email';
import { findPhones } from '@/lib/parse/phone/phone';
import type { Inquiry, Person } from '../capture';
import { readBareContact } from './bare-contact';
import { type ChatReading, readChat } from './chat';
import { type Inquirer, inquirerOf, personOf } from './evidence/inquirer';
import { isInquiry } from './evidence/is-inquiry';
import { readInquiredListing } from './home/listing';
import { type Mail, mailOf } from './mail';
import { labelledName } from './mentions/names';
import { asksInMail, asksOutright } from './sentences/asks';
import { sells } from './sentences/trade';
import { isFooter, SIGNATURE } from './text/boilerplate';
import { type Field, readFields } from './text/fields';
import { type Line, readLines } from './text/lines';
import { typedPhone } from './text/typed-phone';
import { type MailPart, mailParts } from './thread/parts';
import { nameKey, ownSide } from './thread/sides';
import { earlierOf } from './thread/thread';
import { aboveSignature, letterWords } from './words/letter';
import { readMessageBody } from './words/message-body';

function fromChat(chat: ChatReading): Inquiry {
	const listing = readInquiredListing([], [], () => false, chat.message);
	return {
		...chat,
		...(listing && { listing: listing.listing, details: listing.details }),
		unsure: listing?.unsure ?? [],
	};
}

/** A digest repeats the whole form for each inquirer: a name begins the next one. */
function readDigest(fields: Field[]): Person[] {
	const starts = fields.filter(({ kind, value }) => value && (kind === 'full_name' || kind === 'first_name'));
	const people = starts.map((start, i) => {
		const next = starts[i + 1]?.line ?? Number.POSITIVE_INFINITY;
		const said = (wanted: Field['kind']) =>
			fields.find(({ kind, line, value }) => kind === wanted && value && line >= start.line && line < next)?.value ??
			'';
		const { first_name, last_name = said('last_name') } = labelledName(start.value) ?? {};
		return personOf({ first_name, last_name }, findEmails(said('email'))[0], typedPhone(said('phone')));
	});
	const reachable = people.filter((person) => person.email && person.first_name);
	return reachable.filter((one, i) => reachable.findIndex((other) => isSame(one, other)) === i);
}

const isSame = (one: Person, other: Person) =>
	nameKey(one) === nameKey(other) || one.email?.toLowerCase() === other.email?.toLowerCase();

/** The lines up to the mail's footer or a forwarder's signature, which are below the inquirer's details. */
function withoutFooter(lines: Line[], details: Inquirer['details']): Line[] {
	const end = details
		? lines.findIndex(({ text }, i) => i > details.first && (isFooter(text) || SIGNATURE.test(text)))
		: -1;
	return end < 0 ? lines : lines.slice(0, end);
}

/** A letter's words are all its writer's; what else a mail says is in rows, quotes and sentences. */
function wordsOf(mail: Mail, fields: Field[], { writes, isPassedOn, details, person }: Inquirer): string | undefined {
	if (writes || isPassedOn) return letterWords(mail.lines);
	const open = withoutFooter(mail.lines, details);
	// A text's notice has the number in its subject alone: whatever is below may be the words.
	const first = mail.kind === 'notice' ? Math.min(details?.first ?? open.length, open.length) : details?.first;
	const words = readMessageBody(open, fields, person, { first, last: details?.last });
	return words ?? (mail.kind === 'plain' && asksInMail(mail) ? letterWords(mail.lines) : undefined);
}

/** A given name alone says who asks where a service passes on the words, and a way to reach somebody where it passes on that. */
function isKnown({ first_name, last_name, email, phone_number }: Person, mail: Mail, message?: string): boolean {
	const { kind } = mail;
	if (kind === 'plain' && !first_name && !(email && asksInMail(mail))) return false;
	return !!(email || phone_number || (first_name && (last_name || (message && kind !== 'plain'))));
}

/** "Name: Dana V****": who sells leads shows a part of them. */
const isMasked = ({ kind, value }: Field) => /_name$/.test(kind) && /\p{L}[*•]{2}/u.test(value);

function readMail({ lines, above, below = [] }: MailPart): Inquiry | undefined {
	const fields = readFields(lines);
	const digest = readDigest(fields);
	if (digest.length > 1) return { candidates: digest, unsure: [] };
	if (fields.some(isMasked)) return undefined;
	const mail = mailOf(lines, fields);
	const inquirer = inquirerOf(mail, ownSide(lines, above));
	const earlier = inquirer ? earlierOf(inquirer.person, below) : '';
	if (!inquirer || !isInquiry(mail, inquirer, earlier)) return undefined;
	const { writes, isPassedOn, rivals, details } = inquirer;
	const words = wordsOf(mail, fields, inquirer);
	// A colleague's words are not the inquirer's.
	const message = isPassedOn ? undefined : words;
	const [phone_number] = inquirer.person.phone_number ? [] : findPhones(earlier);
	const person = { ...inquirer.person, ...(phone_number && { phone_number }) };
	if (!isKnown(person, mail, message) || (message && sells(message) && !asksOutright(message))) return undefined;
	if (rivals.length > 0) return { candidates: [person, ...rivals], unsure: [] };
	const own = writes || isPassedOn ? aboveSignature(lines) : withoutFooter(lines, details);
	const said = [words, earlier].filter(Boolean).join('\n');
	return { person, ...(message && { message }), ...homeOf(own, fields, said, below) };
}

/** A longer line that is in the inquirer's message is a part of it also where its line breaks were lost. */
const SHORTEST_SENTENCE = 60;

function homeOf(
	lines: Line[],
	fields: Field[],
	message: string | undefined,
	thread: Line[],
): Pick<Inquiry, 'listing' | 'details' | 'unsure'> {
	const own = new Set(message?.split('\n'));
	// A card's "12 Alder Way" is not the inquirer's own word, though they write about it.
	const isInquirers = (i: number) => {
		const text = lines[i]?.text ?? '';
		return own.has(text) || (text.length > SHORTEST_SENTENCE && !!message?.includes(text));
	};
	const listing = readInquiredListing(lines, fields, isInquirers, message, thread);
	return {
		...(listing && { listing: listing.listing, details: listing.details }),
		unsure: listing?.unsure ?? [],
	};
}

/**
 * Who asks in the text of a message or a selection (with its line breaks or flattened), their words and the home.
 * `pointedAt`: the user selected it, so a bare name with a phone is a person too. Undefined for text that is no inquiry: a
 * wrong person is worse than none.
 */
export function readInquiry(text: string, pointedAt = false): Inquiry | undefined {
	const all = readLines(text);
	if (all.length === 0) return undefined;
	const chat = readChat(all);
	if (chat) return fromChat(chat);
	for (const part of mailParts(all)) {
		const mail = readMail(part);
		if (mail) return mail;
	}
	return pointedAt ? readBareContact(all) : undefined;
}

/** The reader of messages, which is loaded only where there is one to be read. */
export type ReadInquiry = typeof readInquiry;

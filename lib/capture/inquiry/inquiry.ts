import type { Listing } from '@/lib/lead/lead';
import { findPhones } from '@/lib/parse/phone';
import type { ListingDetails, Person } from '../capture';
import { type Announcement, readAnnouncement } from './announcement';
import { readBareContact } from './bare-contact';
import { hasTollFree } from './boilerplate';
import { type ChatReading, readChat } from './chat';
import { readContactBlock } from './contact-block';
import { type Field, readFields } from './fields';
import { leadOf, mailOf } from './lead';
import { letterWords } from './letter';
import { type Line, readLines } from './lines';
import { readInquiredListing } from './listing';
import { asksForHimself, isOfTrade } from './mail-evidence';
import { readMessageBody } from './message-body';
import { type MailPart, mailParts, withoutFooter } from './parts';
import { isOnOwnSide, nameKey, ownSide } from './sides';
import { type Inquirer, readInquirer } from './who';

/** What a message or a selection says about one inquiry. */
export interface Inquiry {
	/** Role `inquirer`; absent where the text names a home only. */
	person?: Person;
	/** Where several ask, or none of them clearly: all of them, for the user to choose. */
	candidates?: Person[];
	/** The inquirer's words, without what the portal prints around them. */
	message?: string;
	listing?: Listing;
	details?: ListingDetails;
	/** Captured fields the text says only in passing. */
	unsure: ('address' | 'price' | 'mls_number')[];
}

/** Orders and accounts list a name, an email and a phone too: the reader's own. */
const TRADE =
	/\b(?:order (?:number|no|#|total|date)|your order|invoice|receipt|subtotal|bill(?:ed|ing)? to|ship(?:ped|ping)? to|payment method|your (?:account|password|reservation|subscription|booking)|confirmation (?:number|code))\b/i;

/** Services that send in a person's name, about no home. */
const OTHER_BUSINESS =
	/\b(?:escrow officer|closing (?:is |has been )?scheduled|wire instructions|pre-?approval (?:update|letter|status)|loan (?:update|status|milestone)|docusign|dotloop|document to (?:review|sign)|connection request|job (?:posting|application|opening)|resume|invited you to|meeting invitation|password reset)\b/i;

/** A form with a name and a way to reach him, or a portal's sentence that somebody asks. */
function isInquiry(
	inquirer: Inquirer,
	lines: Line[],
	fields: Field[],
	announcement: Announcement,
	message: string | undefined,
): boolean {
	const { first_name, last_name, email, phone_number } = inquirer.person;
	const isReachable = !!(email || phone_number);
	const says = (...kinds: Field['kind'][]) =>
		fields.some((field) => !field.bare && field.value && kinds.includes(field.kind));
	if (lines.some(({ text }) => OTHER_BUSINESS.test(text))) return false;
	if (announcement.line === undefined) {
		if (lines.some(({ text }) => TRADE.test(text))) return false;
		// A licence's number stands on an agent's card.
		return (
			inquirer.labelled &&
			!says('licence') &&
			(isReachable || says('message') || (says('email') && says('listing', 'address')))
		);
	}
	return isReachable || (!!first_name && !!last_name) || (!!message && (inquirer.announced || inquirer.labelled));
}

function fromChat(chat: ChatReading): Inquiry {
	const listing = readInquiredListing([], [], () => false, chat.message);
	return {
		...chat,
		...(listing && { listing: listing.listing, details: listing.details }),
		unsure: listing?.unsure ?? [],
	};
}

/** A digest repeats the whole form for each inquirer: a name begins the next one. */
function readDigest(lines: Line[], fields: Field[]): Person[] {
	const starts = fields.filter(({ kind, value }) => value && (kind === 'full_name' || kind === 'first_name'));
	const people = starts.map((start, i) => {
		const own = fields.filter(
			({ line }) => line >= start.line && line < (starts[i + 1]?.line ?? Number.POSITIVE_INFINITY),
		);
		return readInquirer(lines.slice(start.line, starts[i + 1]?.line), own, { people: [], mentioned: [] }, undefined)
			?.person;
	});
	const reachable = people.filter((person) => person?.email) as Person[];
	return reachable.filter((one, i) => reachable.findIndex((other) => isSame(one, other)) === i);
}

const isSame = (one: Person, other: Person) =>
	nameKey(one) === nameKey(other) || one.email?.toLowerCase() === other.email?.toLowerCase();

/** The only phone in a message that he wrote is his, where the form has none. */
function withOwnPhone(person: Person, message = ''): Person {
	const [phone_number, second] = person.phone_number ? [] : findPhones(message);
	return phone_number && !second && !hasTollFree(phone_number) ? { ...person, phone_number } : person;
}

/** Least log-odds that a mail is an inquiry: a form or a notice says so itself, and a letter must speak of it. */
const LEAST = { form: -2.5, notice: -2.5, plain: -1 };
/** Log-odds at which a letter needs no sentence that asks for a home. */
const SURE = 2;

function readMail({ lines: all, above }: MailPart): Inquiry | undefined {
	const lines = withoutFooter(all);
	const fields = readFields(lines);
	const digest = readDigest(lines, fields);
	if (digest.length > 1) return { candidates: digest, unsure: [] };
	const allFields = readFields(all);
	const mail = mailOf(all, allFields);
	const lead = leadOf(mail, ownSide(all, above));
	const asks = asksForHimself(mail);
	const least = mail.kind === 'plain' && !asks ? 0 : LEAST[mail.kind];
	if (!lead || lead.likelihood <= least) return undefined;
	// Who writes to sell something to the reader is not the lead.
	if (lead.writes && (isOfTrade(mail) || (lead.likelihood < SURE && !asks))) return undefined;
	const { first_name, last_name, email, phone_number } = lead.person;
	if (lead.rivals.length > 0 && (email || phone_number || last_name))
		return { candidates: [lead.person, ...lead.rivals], unsure: [] };
	const message = lead.writes ? letterWords(all) : readMessageBody(lines, fields, lead);
	const isNamed = first_name && (last_name || (message && mail.kind !== 'plain'));
	if (!(first_name || mail.kind !== 'plain') || (!email && !phone_number && !isNamed)) return undefined;
	return about(lead.person, lines, fields, message);
}

/** A longer line that stands in his message is a part of it also where its line breaks were lost. */
const SHORTEST_SENTENCE = 60;

function about(person: Person, lines: Line[], fields: Field[], message: string | undefined): Inquiry {
	const own = new Set(message?.split('\n'));
	// A card's "12 Alder Way" is no word of his, though he writes of it.
	const isHisWord = (i: number) => {
		const text = lines[i]?.text ?? '';
		return own.has(text) || (text.length > SHORTEST_SENTENCE && !!message?.includes(text));
	};
	const listing = readInquiredListing(lines, fields, isHisWord, message);
	return {
		person,
		...(message && { message }),
		...(listing && { listing: listing.listing, details: listing.details }),
		unsure: listing?.unsure ?? [],
	};
}

/**
 * Takes the text of a message or a selection, with its line breaks or flattened, and gives the one who asks, his words
 * and the home. `pointedAt`: the user selected it, so a bare name with a phone is a person too. Yields nothing for text
 * that is no inquiry: a wrong person is worse than none.
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

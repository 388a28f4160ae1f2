import type { ListingDetails, Person } from '@/lib/lead/capture';
import type { Listing } from '@/lib/lead/lead';
import { type Announcement, readAnnouncement } from './announcement';
import { readBareContact } from './bare-contact';
import { FORWARDED, isFooter, SIGNATURE } from './boilerplate';
import { type ChatReading, readChat } from './chat';
import { readContactBlock } from './contact-block';
import { type Field, readFields } from './fields';
import { letterWords, readLetterWriter } from './letter';
import { type Line, readLines } from './lines';
import { readInquiredListing } from './listing';
import { readMessageBody } from './message-body';
import { type Inquirer, readInquirer } from './who';

/** What a message or a selection says about one inquiry. */
export interface Inquiry {
	/** Role `inquirer`; absent where the text names a home only. */
	person?: Person;
	/** The inquirer's words, without what the portal prints around them. */
	message?: string;
	listing?: Listing;
	details?: ListingDetails;
	/** Captured fields the text says only in passing. */
	unsure: ('address' | 'price' | 'mls_number')[];
}

/** Everything after a forward's heading, where there is one: what stands above is the forwarder's. */
function forwardedPart(lines: Line[]): Line[] {
	const last = lines.findLastIndex((line) => FORWARDED.test(line.text));
	const part = last < 0 ? lines : lines.slice(last + 1);
	return part.length > 1 ? part : lines;
}

const OF_A_PERSON = new Set(['first_name', 'last_name', 'full_name', 'email', 'phone']);

/** The lines up to the mail's own footer or a forwarder's signature, which stand below the inquirer's details. */
function withoutFooter(lines: Line[]): Line[] {
	const details = readFields(lines).filter((field) => field.value && OF_A_PERSON.has(field.kind));
	const block = readContactBlock(lines);
	const [labelled] = details;
	const from = labelled?.valueLine ?? block?.last ?? readAnnouncement(lines).line ?? 0;
	const end = lines.findIndex((line, i) => i > from && (isFooter(line.text) || SIGNATURE.test(line.text)));
	return end < 0 ? lines : lines.slice(0, end);
}

/** Orders and accounts list a name, an email and a phone too: the reader's own. */
const TRADE =
	/\b(?:order (?:number|no|#|total|date)|your order|invoice|receipt|subtotal|bill(?:ed|ing)? to|ship(?:ped|ping)? to|payment method|your (?:account|password|reservation|subscription|booking)|confirmation (?:number|code))\b/i;

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

function readMail(all: Line[]): Inquiry | undefined {
	const lines = withoutFooter(all);
	const fields = readFields(lines);
	const announcement = readAnnouncement(lines);
	const block = announcement.line === undefined ? undefined : readContactBlock(lines);
	const inquirer = readInquirer(fields, announcement, block);
	const message = inquirer && readMessageBody(lines, fields, inquirer.last);
	const isPortals = inquirer && isInquiry(inquirer, lines, fields, announcement, message);
	const writer = isPortals ? undefined : readLetterWriter(lines, fields);
	if (writer) return about(writer.person, lines, fields, letterWords(lines));
	return isPortals ? about(inquirer.person, lines, fields, message) : undefined;
}

function about(person: Person, lines: Line[], fields: Field[], message: string | undefined): Inquiry {
	const isHisWord = (i: number) => !!message?.includes(lines[i]?.text ?? '');
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
	const lines = forwardedPart(all);
	const chat = readChat(lines);
	if (chat) return fromChat(chat);
	const mail = readMail(lines) ?? (lines === all ? undefined : readMail(all));
	if (mail || !pointedAt) return mail;
	return readBareContact(lines);
}

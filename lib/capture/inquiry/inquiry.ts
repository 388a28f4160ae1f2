import type { ListingDetails, Person } from '@/lib/lead/capture';
import type { Listing } from '@/lib/lead/lead';
import { type Announcement, readAnnouncement } from './announcement';
import { readBareContact } from './bare-contact';
import { FORWARDED, isFooter, SIGNATURE } from './boilerplate';
import { type ChatReading, readChat } from './chat';
import { readContactBlock } from './contact-block';
import { type Field, readFields } from './fields';
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

/** The lines up to the mail's own footer or a forwarder's signature, which begin after the first details. */
function withoutFooter(lines: Line[], fields: Field[], announcement: Announcement): Line[] {
	const details = fields
		.filter((field) => field.value && !['other', 'someone_else'].includes(field.kind))
		.map((field) => field.valueLine);
	const from = Math.min(...details, announcement.line ?? Number.POSITIVE_INFINITY);
	const end = lines.findIndex((line, i) => i > from && (isFooter(line.text) || SIGNATURE.test(line.text)));
	return end < 0 ? lines : lines.slice(0, end);
}

/** A form with a name and a way to reach him, or a portal's sentence that somebody asks. */
function isInquiry(inquirer: Inquirer, fields: Field[], announcement: Announcement): boolean {
	if (announcement.line !== undefined) return true;
	const { first_name, last_name, email, phone_number } = inquirer.person;
	const isForm = fields.some((field) => field.kind === 'email' || field.kind === 'phone' || field.kind === 'message');
	return (
		inquirer.labelled &&
		isForm &&
		!!(first_name || last_name) &&
		!!(email || phone_number || fields.some((field) => field.kind === 'listing'))
	);
}

function fromChat(chat: ChatReading): Inquiry {
	const listing = readInquiredListing([], [], () => false, chat.message);
	return {
		...chat,
		...(listing && { listing: listing.listing, details: listing.details }),
		unsure: listing?.unsure ?? [],
	};
}

function readLetter(all: Line[]): Inquiry | undefined {
	const lines = withoutFooter(all, readFields(all), readAnnouncement(all));
	const fields = readFields(lines);
	const announcement = readAnnouncement(lines);
	const block = announcement.line === undefined ? undefined : readContactBlock(lines);
	const inquirer = readInquirer(fields, announcement, block);
	if (!inquirer || !isInquiry(inquirer, fields, announcement)) return undefined;
	const message = readMessageBody(lines, fields, inquirer.last);
	const listing = readInquiredListing(lines, fields, (i) => !!message?.includes(lines[i]?.text ?? ''), message);
	return {
		person: inquirer.person,
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
	const letter = readLetter(lines) ?? (lines === all ? undefined : readLetter(all));
	if (letter || !pointedAt) return letter;
	return readBareContact(lines);
}

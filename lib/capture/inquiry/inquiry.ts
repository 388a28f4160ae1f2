import { findEmails } from '@/lib/parse/email';
import { findPhones } from '@/lib/parse/phone/phone';
import type { Inquiry, Person } from '../capture';
import { readBareContact } from './bare-contact';
import { isFooter, SIGNATURE } from './boilerplate';
import { type ChatReading, readChat } from './chat';
import { type Field, readFields } from './fields';
import { readInquiredListing } from './home/listing';
import { type Lead, leadOf, personOf } from './lead';
import { aboveSignature, letterWords } from './letter';
import { type Line, readLines } from './lines';
import { type Mail, mailOf } from './mail';
import {
	asksForHimself,
	asksForHome,
	isOfOurTrade,
	isOfTrade,
	isUnderContract,
	offersToReader,
	sells,
} from './matters';
import { readMessageBody } from './message-body';
import { labelledName } from './names';
import { type MailPart, mailParts } from './parts';
import { nameKey, ownSide } from './sides';
import { typedPhone } from './typed-phone';

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

/** The lines up to the mail's footer or a forwarder's signature, which are below the lead's details. */
function withoutFooter(lines: Line[], first: number): Line[] {
	const end = lines.findIndex(({ text }, i) => i > first && (isFooter(text) || SIGNATURE.test(text)));
	return end < 0 ? lines : lines.slice(0, end);
}

/** Least log-odds that a mail is an inquiry: a form or a notice says so itself, and a letter must speak of it. */
const LEAST = { form: -2.5, notice: -2.5, plain: -6 };
/** Log-odds at which a letter needs no sentence that asks for a home. */
const SURE = 5;

/** Orders and accounts list a name, an email and a phone too: the reader's own. A licence's number is on an agent's card. */
const TRADE =
	/\b(?:order (?:number|no|#|total|date)|your order|invoice|receipt|subtotal|bill(?:ed|ing)? to|ship(?:ped|ping)? to|payment method|your (?:account|password|reservation|subscription|booking)|confirmation (?:number|code)|price (?:drop|reduc\w+)|market (?:update|report))\b/i;

/** Services that send in a person's name, about no home. */
const OTHER_BUSINESS =
	/\b(?:escrow officer|closing (?:is |has been )?scheduled|wire instructions|pre-?approval (?:update|status)|loan (?:update|milestone)|docusign|dotloop|documents? to (?:review|sign)|connection request|job (?:posting|application|opening)|resume|invited you to|meeting invitation|(?:updated )?invitation: |organi[sz]er\b|password reset|showing agent|feedback request|appreciate your feedback|thank you for showing|showing (?:has been |is )?confirmed|appointment center|(?:because you|in your) saved (?:a )?search|saved search(?=:)|\d+ new (?:matches|listings)|new review|left (?:you )?a review|amount paid|inspection (?:is |has been )?(?:confirmed|scheduled)|payment method|invoice number|new (?:maintenance|repair) request)\b/i;

const PROSPECT =
	/^(?:new )?(?:prospect|lead|renter|interested party|guest card|applicant|inquirer|prospective (?:tenant|renter|buyer))(?: (?:name|info(?:rmation)?|details|contact))?\s*:?$/i;

function isOther({ lines, places, kind: mailKind }: Mail, { first, last }: Lead): boolean {
	// A form that has a prospect's row is about them, whatever else is scheduled by it.
	const isProspects = mailKind === 'form' && lines.some(({ text }) => PROSPECT.test(text));
	if (!isProspects && lines.some(({ text }) => OTHER_BUSINESS.test(text))) return true;
	if (mailKind === 'notice' || places.some(({ kind }) => kind === 'notice')) return false;
	const isCard = places.some(
		({ field }, i) => field?.kind === 'licence' && i > first - CARD_LINES && i < last + CARD_LINES,
	);
	return (
		isCard || lines.some(({ text }, i) => places[i]?.kind !== 'service' && !places[i]?.inFooter && TRADE.test(text))
	);
}

/** To somebody, or of oneself. */
const SPEAKS = /\b(?:su|tu|estoy|you|your|please|i|we|my|me|us)\b/i;

/** Nobody writes a letter that a browser shows better. */
const MASS_MAIL = /\bview (?:(?:it|this|the) )?(?:(?:e-?mail|message|newsletter) )?in (?:your |a |the )?browser\b/i;

const CARD_LINES = 4;

/** Above each mail of a thread is who wrote it. */
const WROTE = /^(?:on .{8,200} (?:wrote|writes|said):?|from:\s*\S.*|.{3,80}@\S+\s+wrote:)$/i;

/** What somebody wrote in earlier mails of the thread. */
function earlierOf({ email, last_name }: Person, below: readonly Line[]): string {
	let isTheirs = false;
	return below
		.filter(({ text }) => {
			const isHeader = WROTE.test(text);
			if (isHeader) isTheirs = [email, last_name].some((own) => own && text.includes(own));
			return isTheirs && !isHeader;
		})
		.map(({ text }) => text)
		.join('\n');
}

/** Whether the mail is one in which this lead asks about a home. */
function isInquiry(mail: Mail, lead: Lead, earlier: string): boolean {
	if (isOther(mail, lead)) return false;
	if (mail.lines.some(({ text }) => MASS_MAIL.test(text))) return false;
	if (mail.kind !== 'plain') return lead.likelihood > LEAST[mail.kind];
	if (isUnderContract(mail)) return false;
	const hasBefore = asksForHome(earlier);
	const asks = hasBefore || lead.isPassedOn || asksForHimself(mail);
	if (!hasBefore && lead.likelihood <= (asks ? LEAST.plain : 1)) return false;
	// Names and phones that speak to nobody are a card or news, and who writes to sell something to the reader is not the lead.
	if (!(asks || mail.lines.some(({ text }) => SPEAKS.test(text))) || offersToReader(mail)) return false;
	return !lead.writes || (!(asks ? isOfOurTrade(mail) : isOfTrade(mail)) && (asks || lead.likelihood >= SURE));
}

/** A letter's words are all its writer's; what else a mail says is in rows, quotes and sentences. */
function wordsOf(mail: Mail, fields: Field[], lead: Lead): string | undefined {
	if (lead.writes || lead.isPassedOn) return letterWords(mail.lines);
	const open = withoutFooter(mail.lines, lead.first);
	// A text's notice has the number in its subject alone: whatever is below may be the words.
	const first = mail.kind === 'notice' ? Math.min(lead.first, open.length) : lead.first;
	const words = readMessageBody(open, fields, { ...lead, first });
	return words ?? (mail.kind === 'plain' && asksForHimself(mail) ? letterWords(mail.lines) : undefined);
}

/** A given name alone says who asks where a service passes on the words, and a way to reach somebody where it passes on that. */
function isKnown({ first_name, last_name, email, phone_number }: Person, mail: Mail, message?: string): boolean {
	const { kind } = mail;
	if (kind === 'plain' && !first_name && !(email && asksForHimself(mail))) return false;
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
	const lead = leadOf(mail, ownSide(lines, above));
	const earlier = lead ? earlierOf(lead.person, below) : '';
	if (!lead || !isInquiry(mail, lead, earlier)) return undefined;
	// A colleague's words are not the lead's.
	const words = wordsOf(mail, fields, lead);
	const message = lead.isPassedOn ? undefined : words;
	const [phone_number] = lead.person.phone_number ? [] : findPhones(earlier);
	const person = { ...lead.person, ...(phone_number && { phone_number }) };
	if (!isKnown(person, mail, message) || (message && sells(message))) return undefined;
	if (lead.rivals.length > 0) return { candidates: [person, ...lead.rivals], unsure: [] };
	const own = lead.writes || lead.isPassedOn ? aboveSignature(lines) : withoutFooter(lines, lead.first);
	return { person, ...(message && { message }), ...homeOf(own, fields, [words, earlier].filter(Boolean).join('\n')) };
}

/** A longer line that is in the lead's message is a part of it also where its line breaks were lost. */
const SHORTEST_SENTENCE = 60;

function homeOf(
	lines: Line[],
	fields: Field[],
	message: string | undefined,
): Pick<Inquiry, 'listing' | 'details' | 'unsure'> {
	const own = new Set(message?.split('\n'));
	// A card's "12 Alder Way" is not the lead's own word, though they write about it.
	const isHisWord = (i: number) => {
		const text = lines[i]?.text ?? '';
		return own.has(text) || (text.length > SHORTEST_SENTENCE && !!message?.includes(text));
	};
	const listing = readInquiredListing(lines, fields, isHisWord, message);
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

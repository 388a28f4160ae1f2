import { findEmails } from '@/lib/parse/email';
import type { ParsedName } from '@/lib/parse/person-name-parts';
import { findPhones } from '@/lib/parse/phone';
import { hasTollFree } from './boilerplate';
import type { Line } from './lines';
import { plainName } from './names';

/** Name, email and phone that stand together, each on a line of its own and without labels. */
export interface ContactBlock {
	name?: ParsedName;
	email?: string;
	phone?: string;
	first: number;
	last: number;
}

/** Addresses of a desk, not of a person. */
const DESK =
	/^(?:no-?reply|do-?not-?reply|reply|support|info|leads?|notifications?|notify|alerts?|mailer(?:-daemon)?|postmaster|help|contact|feedback|privacy|abuse|admin|sales|hello|team|customer-?(?:service|care|support)|service|office|marketing|news(?:letter)?|scam|fraud|legal|billing|comments|unsubscribe|(?:front|showing|help|lead)-?desk|desk|reception|updates?|messages?|listings?|account(?:s|ing)?|do_?not_?reply|mail|system)(?:[+.@-]|$)/i;
/** Who shows such words beside a phone is an agent, a lender or an office. */
export const PROFESSIONAL =
	/\b(?:realtors?|broker(?:age)?|listing agent|real estate agent|leasing (?:agent|office|consultant)|buyer'?s agent|agent|dre|cal ?bre|bre|nmls|licen[sc]e(?:d)?|lic\b|listed by|listing (?:courtesy|provided|by)|courtesy of|presented by|property manager|(?:loan|escrow|title) officer|mortgage|realty|sotheby'?s|re\/max|keller williams|coldwell banker|century 21|compass|exp realty|brokered|director|vice president|advisor)\b/i;

/** Portals and anonymised mails print numbers no phone plan knows: on a line of its own beside an email it is one. */
const PHONE_LINE = /^(?:\+?\d{1,2}[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}$/;
const BETWEEN = /\s*[|•·;]\s*|\s{2,}|,\s/;
/** A word or sign may stand before a phone or an email on its line. */
const SLACK = 14;

/** Takes an address and says whether it is a desk's ("no-reply@", "info@"). */
export function isDesk(email: string): boolean {
	return DESK.test(email);
}

/** Takes a line and gives the phone it consists of, unless it is a company's toll-free one. */
export function phoneLine(text: string): string | undefined {
	if (hasTollFree(text)) return undefined;
	const bare = text.replace(/^[^\d+(]{0,3}|[^\d)]{0,3}$/g, '');
	if (PHONE_LINE.test(bare)) return bare;
	return findPhones(`\n${text}\n`).find((phone) => text.length - phone.length < SLACK);
}

/** Takes a line and gives the address it consists of (a short word such as "e:" may stand before it), unless it is a desk's. */
function emailLine(text: string): string | undefined {
	const [email, second] = findEmails(text);
	return email && !second && text.length - email.length < SLACK && !isDesk(email) ? email : undefined;
}

interface Contact {
	name?: ParsedName;
	email?: string;
	phone?: string;
}

/** To whom a mail went and from where is no contact of the one who asks. */
const MAIL_HEADER = /^(?:to|cc|bcc|from|sent to|reply-to)\s?:.*@/i;

/** What a line says when it holds nothing but contact details, divided by bars or dots. */
function contactOf(text: string): Contact | undefined {
	if (MAIL_HEADER.test(text)) return undefined;
	const found: Contact = {};
	for (const piece of text.length < 160 ? text.split(BETWEEN) : []) {
		const [email, phone] = [emailLine(piece), phoneLine(piece)];
		if (email) found.email ??= email;
		else if (phone) found.phone ??= phone;
		else found.name ??= plainName(piece);
	}
	return found.email || found.phone ? found : undefined;
}

const LABELLED_NAME =
	/^(?:(?:full |lead |customer |renter )?name|caller|contact|lead|prospect|visitor|guest):\s*(.+)$/i;

function nameAbove(lines: Line[], first: number): { name: ParsedName; line: number } | undefined {
	for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
		const text = lines[i]?.text ?? '';
		const [, labelled] = LABELLED_NAME.exec(text) ?? [];
		const name = plainName(labelled ?? text);
		if (!name) continue;
		const before = i > 0 && lines[i]?.gap === 0 && !name.last_name ? (lines[i - 1]?.text ?? '') : '';
		// "Best," closes a letter.
		const above = before.endsWith(',') ? undefined : plainName(before);
		// A given name and a surname on lines of their own, as form mails of social networks print them.
		if (above && !above.last_name) return { name: { ...above, last_name: name.first_name }, line: i - 1 };
		return { name, line: i };
	}
	return undefined;
}

function blockAt(lines: Line[], first: number): ContactBlock | undefined {
	const block: ContactBlock = { first, last: first };
	for (let i = first; i < Math.min(lines.length, first + 4); i++) {
		const contact = contactOf(lines[i]?.text ?? '');
		if (!contact) continue;
		block.name ??= contact.name;
		block.email ??= contact.email;
		block.phone ??= contact.phone;
		block.last = i;
	}
	const above = block.name ? undefined : nameAbove(lines, first);
	if (above) Object.assign(block, { name: above.name, first: above.line });
	// A phone alone without a name is anybody's.
	return block.email || block.name ? block : undefined;
}

/** Who is greeted is the reader, whatever he is called: "Dear Agent,". */
const SALUTATION = /^(?:dear|hi|hello|hey)\b.{0,40}[,:!]?$/i;

/**
 * Takes a message's lines and the one that announces the inquiry, and gives the first such block whose surroundings don't
 * speak of an agent or a lender; above the announcement stands whose mail it is.
 */
export function readContactBlock(lines: Line[], announced = -1): ContactBlock | undefined {
	for (const [i, { text }] of lines.entries()) {
		if (!contactOf(text)) continue;
		const near = lines.slice(Math.max(0, i - 3, announced < i ? announced + 1 : 0), i + 4);
		const block = near.some((line) => PROFESSIONAL.test(line.text) && !SALUTATION.test(line.text))
			? undefined
			: blockAt(lines, i);
		if (block) return block;
	}
	return undefined;
}

import { findEmails } from '@/lib/parse/email';
import type { ParsedName } from '@/lib/parse/name';
import { findPhones } from '@/lib/parse/phone';
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
	/^(?:no-?reply|do-?not-?reply|reply|support|info|leads?|notifications?|notify|alerts?|mailer(?:-daemon)?|postmaster|help|contact|feedback|privacy|abuse|admin|sales|hello|team|customer-?(?:service|care|support)|service|office|marketing|news(?:letter)?|scam|fraud|legal|billing|comments|unsubscribe)(?:[+.@-]|$)/i;
/** Who shows such words beside a phone is an agent, a lender or an office. */
export const PROFESSIONAL =
	/\b(?:realtor|broker(?:age)?|listing agent|real estate agent|leasing (?:agent|office|consultant)|buyer'?s agent|agent|dre|cal ?bre|bre|nmls|licen[sc]e(?:d)?|lic\b|listed by|listing (?:courtesy|provided|by)|courtesy of|presented by|property manager|loan officer|mortgage|realty|sotheby'?s|re\/max|keller williams|coldwell banker|century 21|compass|exp realty|brokered|director|vice president|advisor)\b/i;

/** Portals and anonymised mails print numbers no phone plan knows: on a line of its own beside an email it is one. */
const PHONE_LINE = /^(?:\+?\d{1,2}[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}$/;

/** Takes an address and says whether it is a desk's ("no-reply@", "info@"). */
export function isDesk(email: string): boolean {
	return DESK.test(email);
}

/** Takes a line and gives the phone it consists of. */
export function phoneLine(text: string): string | undefined {
	const bare = text.replace(/^[^\d+(]{0,3}|[^\d)]{0,3}$/g, '');
	return PHONE_LINE.test(bare) ? bare : findPhones(`\n${text}\n`).find((phone) => text.length - phone.length < 12);
}

/** Takes a line and gives the address it consists of (short words such as "e:" may stand before it), unless it is a desk's. */
export function emailLine(text: string): string | undefined {
	const [email, second] = findEmails(text);
	return email && !second && text.length - email.length < 12 && !isDesk(email) ? email : undefined;
}

function nameAbove(lines: Line[], first: number): { name: ParsedName; line: number } | undefined {
	for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
		const name = plainName(lines[i]?.text ?? '');
		if (!name) continue;
		const above = i > 0 && lines[i]?.gap === 0 && !name.last_name ? plainName(lines[i - 1]?.text ?? '') : undefined;
		// A given name and a surname on lines of their own, as form mails of social networks print them.
		if (above && !above.last_name) return { name: { ...above, last_name: name.first_name }, line: i - 1 };
		return { name, line: i };
	}
	return undefined;
}

/** Takes a message's lines and gives the first such block whose surroundings don't speak of an agent or a lender. */
export function readContactBlock(lines: Line[]): ContactBlock | undefined {
	for (let i = 0; i < lines.length; i++) {
		const text = lines[i]?.text ?? '';
		const isFirstEmail = emailLine(text);
		if (!isFirstEmail && !(phoneLine(text) && emailLine(lines[i + 1]?.text ?? ''))) continue;
		const near = lines.slice(Math.max(0, i - 3), i + 4);
		if (near.some((line) => PROFESSIONAL.test(line.text))) continue;
		const first = phoneLine(lines[i - 1]?.text ?? '') ? i - 1 : i;
		const block: ContactBlock = { first, last: i };
		for (let n = first; n <= i + 2 && n < lines.length; n++) {
			const line = lines[n]?.text ?? '';
			const [email, phone] = [emailLine(line), phoneLine(line)];
			if (email) block.email ??= email;
			else if (phone) block.phone ??= phone;
			if (email || phone) block.last = n;
		}
		const above = nameAbove(lines, first);
		if (above) Object.assign(block, { name: above.name, first: above.line });
		return block;
	}
	return undefined;
}

import { isCompanyName } from '@/lib/parse/company-name';
import { findEmails } from '@/lib/parse/email';
import { findPhones } from '@/lib/parse/phone/phone';
import type { Inquiry } from '../capture';
import { readInquiredListing } from './home/listing';
import { PROFESSIONAL } from './mentions/desk';
import { labelledName, plainName } from './mentions/names';
import type { Line } from './text/lines';
import { headerOf } from './text/mail-header';

const MOST_LINES = 12;
const LONGEST = 600;
/** A contact's lines are short and no sentences: prose with a phone in it is not about the phone's owner. */
const isProse = (text: string) =>
	text.split(' ').length > 9 || /\p{Ll}{2,}[.!?](?:\s|$)/u.test(text.replace(/\S+@\S+|www\.\S+/g, ''));
/** What is beside a name in a signature, and between the parts of a flattened one. */
const DIVIDERS =
	/[|•·;\n\t]|\s[-–—]\s|,(?=\s)|\s{2,}|\b(?:e-?mail|phone|tel|cell|mobile|call|text|fax|web|name|contact|[ptmceo])\s?[:.]/gi;

function nameIn(text: string): ReturnType<typeof plainName> {
	const rest = text
		.replace(/\S+@\S+|https?:\/\/\S+|www\.\S+/g, '  ')
		.replace(/[+(]?\d[\d\s().-]{6,}\d(?:\s?(?:x|ext\.?)\s?\d+)?/g, '  ');
	const pieces = rest
		.split(DIVIDERS)
		.map((piece) => piece.trim())
		.filter(Boolean);
	const name = pieces.map((piece) => plainName(piece)).find((found) => found);
	const [only] = pieces;
	return name ?? (pieces.length === 1 && only && only.split(' ').length <= 3 ? labelledName(only) : undefined);
}

/** The one person or the home in a short selection ("Dana Vale 775-555-0111 dana@example.com"); not in an agent's card or in prose. */
export function readBareContact(lines: Line[]): Inquiry | undefined {
	const text = lines.map((line) => line.text).join('\n');
	const listing = readInquiredListing(lines, [], () => false, text);
	const home = listing && { listing: listing.listing, details: listing.details };
	const emails = findEmails(text);
	const phones = findPhones(text);
	const isOne = emails.length <= 1 && phones.length <= 3 && emails.length + phones.length > 0;
	if (
		lines.length > MOST_LINES ||
		text.length > LONGEST ||
		!isOne ||
		PROFESSIONAL.test(text) ||
		// A whole mail was read as one, and is none.
		lines.some((line) => headerOf(line.text)?.name === 'subject') ||
		lines.some((line) => isProse(line.text))
	)
		return home && { ...home, unsure: listing.unsure };
	const name = nameIn(text);
	const company = lines
		.map((line) => line.text)
		.find((line) => isCompanyName(line) && line.length < 60 && !/[@\d]/.test(line));
	const person = {
		role: 'inquirer' as const,
		...name,
		...(emails[0] && { email: emails[0] }),
		...(phones[0] && { phone_number: phones[0] }),
		...(company && { company }),
	};
	return { person, ...home, unsure: listing?.unsure ?? [] };
}

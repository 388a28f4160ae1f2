import type { Address } from '@/lib/lead/lead';
import type { Line } from '@/lib/page/reading';
import { findEmails } from '@/lib/parse/email';
import type { ParsedPrice } from '@/lib/parse/price';
import { readAddressLine } from './address-line';
import { looksLikePerson, withoutDesignations } from './people/who';
import { phonesIn } from './phones';
import { priceOfLine } from './price-line';

const PIECE = /\s*\u2063\s*/;

/** What pages write before an address. */
const ADDRESS_LABEL = /^(?:property |listing )?(?:address|location)\s*:?\s*/i;
const LONGEST_ADDRESS = 120;
const LONGEST_CONTACT = 600;

/** A line of the page with what it holds, each found once and only when it is first asked for. */
export class PageLine {
	/** The line as one text. */
	readonly text: string;
	private ownPieces: string[] | undefined;
	private ownPhones: string[] | undefined;
	private ownEmails: string[] | undefined;
	private ownAddress: Address | undefined;
	private ownContact: { found: string | undefined } | undefined;
	private ownCardName: { found: string | undefined } | undefined;
	private ownPrice: { found: ParsedPrice | undefined } | undefined;

	private readonly line: Line;

	constructor(line: Line) {
		const text = line.text.length < LONGEST_CONTACT ? unhidden(line.text) : line.text;
		this.line = text === line.text ? line : { ...line, text };
		this.text = text.includes('\u2063') ? joined(text) : text;
	}

	/** The text with U+2063 between its pieces. */
	get raw(): string {
		return this.line.text;
	}

	/** The same line where the lines between it and the one before were left out. */
	at(up: number): PageLine {
		return up === this.line.up ? this : new PageLine({ ...this.line, up });
	}

	/** Depth in the page of the nearest element that holds this line and the one before it. */
	get up(): number {
		return this.line.up;
	}

	get tag(): string | undefined {
		return this.line.tag;
	}

	get link(): string | undefined {
		return this.line.link;
	}

	get zone(): Line['zone'] {
		return this.line.zone;
	}

	get control(): Line['control'] {
		return this.line.control;
	}

	/** The numbers that the line writes or links to. */
	get phones(): string[] {
		this.ownPhones ??= phonesIn(this.text).concat(/^(?:tel|sms):/i.test(this.link ?? '') ? phonesIn(this.link) : []);
		return this.ownPhones;
	}

	/** The mail addresses that the line writes or links to. */
	get emails(): string[] {
		this.ownEmails ??= findEmails(`${this.text} ${this.link ?? ''}`.slice(0, LONGEST_CONTACT));
		return this.ownEmails;
	}

	/** The `tel:` or `mailto:` address that the line is a link to, or that others would make of it: "Cell: 775-555-0141". */
	get contact(): string | undefined {
		this.ownContact ??= { found: this.line.link ?? impliedContact(this) };
		return this.ownContact.found;
	}

	/** The pieces of the line that are in different inline elements. */
	get pieces(): string[] {
		this.ownPieces ??= this.line.text
			.split(PIECE)
			.map((piece) => piece.trim())
			.filter(Boolean);
		return this.ownPieces;
	}

	/** The address that the line consists of, from its house number on; empty where it is none. */
	get address(): Address {
		this.ownAddress ??= NO_ADDRESS.test(this.line.text) ? {} : addressOf(this.text);
		return this.ownAddress;
	}

	/** The name that the line or a part of it consists of, where it is on a card with a way to reach somebody. */
	get cardName(): string | undefined {
		this.ownCardName ??= { found: this.nameBeside(this.emails[0]) };
		return this.ownCardName.found;
	}

	/** The same where the card has this address: one that is made of the name speaks for it. */
	nameBeside(email: string | undefined): string | undefined {
		const context = { place: 'card', phone: true, ...(email && { email }) } as const;
		return [...this.pieces.flatMap((piece) => piece.split(/\s+[|•·]\s+/)), this.text]
			.map((part) => withoutDesignations(part.replace(/^(?:&|and) /i, '')))
			.find((part) => looksLikePerson(part, context));
	}

	/** The price that the line or one of its pieces consists of, with at most the words that announce one. */
	get price(): ParsedPrice | undefined {
		this.ownPrice ??= {
			found: /\d/.test(this.text) ? (priceOfLine(this.text) ?? priceOfPieces(this.pieces)) : undefined,
		};
		return this.ownPrice.found;
	}
}

/** "petra [at] example [dot] com", "petra at example dot com": hidden from programs that gather addresses. */
const HIDDEN = /(?<=\w)(?:\s?[[(]\s?at\s?[\])]\s?| at (?=[\w-]+ dot \w))(?=\w)/gi;
const HIDDEN_DOT = /(?<=@[\w.-]+)(?:\s?[[(]\s?dot\s?[\])]\s?| dot )(?=\w)/gi;

/** The text with such addresses as they are meant. */
const unhidden = (text: string) => (/\bat\b/i.test(text) ? text.replace(HIDDEN, '@').replace(HIDDEN_DOT, '.') : text);

function joined(text: string): string {
	return text
		.replace(/\s*\u2063\s*(?=[.,;:!?)\]®™%])/g, '')
		.replace(/\s*\u2063\s*/g, ' ')
		.trim();
}

function priceOfPieces(pieces: string[]): ParsedPrice | undefined {
	for (const piece of pieces.flatMap((text) => text.split(/\s[|•·]\s/))) {
		const price = priceOfLine(piece);
		if (price) return price;
	}
	return undefined;
}

/** The text where an address begins on the line; undefined where none can. */
export function addressBegin(text: string): string | undefined {
	const begun = text.replace(ADDRESS_LABEL, '');
	return /^#?\d/.test(begun) && begun.length <= LONGEST_ADDRESS ? begun : undefined;
}

/** "1 / 36" over a gallery, before "Map" and "Street" of their own; "2,611 Sq Ft". */
const NO_ADDRESS =
	/^\d+\s*\u2063\s*\/|^[\d,.]+[\s\u2063]*(?:sq\b|sf\b|square\b|acres?\b|ac\b|beds?\b|bd\b|baths?\b|ba\b)/i;

function addressOf(text: string): Address {
	const begun = addressBegin(text);
	return begun ? readAddressLine(begun) : {};
}

const NUMBER = /\+?1?[\s.-]?\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]{1,2}(?:\d{4}|[x*•]{4})(?: ?(?:ext|x)\.? ?\d{1,5})?/gi;
const ADDRESS = /[^\s@<>|,;]{1,64}@[^\s@<>|,;]+\.\w{2,}/g;
/** Words beside the numbers and addresses of a line that holds nothing else. */
const BESIDE =
	/\b(?:(?:tele)?phone|t[eé]l|cell?|mobile|direct|office|main|property|leasing|call|text|or|e-?mail|[ptmcedo])\b|[^\p{L}\d]/giu;

/** The first number or address of a line that is nothing but such, with the words for them; bare `tel:` of a masked one. */
function impliedContact({ text, zone, emails }: PageLine): string | undefined {
	if ((zone !== undefined && zone !== 'aside') || text.length >= 80) return undefined;
	const around = text.replace(NUMBER, '').replace(ADDRESS, '');
	if (around === text || around.replace(BESIDE, '')) return undefined;
	return emails[0] ? `mailto:${emails[0]}` : `tel:${phonesIn(text)[0] ?? ''}`;
}

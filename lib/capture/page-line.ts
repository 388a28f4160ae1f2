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

	constructor(private readonly line: Line) {
		this.text = line.text.includes('\u2063') ? joined(line.text) : line.text;
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
		this.ownContact ??= { found: this.line.link ?? impliedContact(this.line, this.text) };
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
		// "1 / 36" over a gallery, before "Map" and "Street" of their own.
		this.ownAddress ??= /^\d+\s*\u2063\s*\//.test(this.line.text) ? {} : addressOf(this.text);
		return this.ownAddress;
	}

	/** The name that the line or a part of it consists of, where it is on a card with a way to reach somebody. */
	get cardName(): string | undefined {
		this.ownCardName ??= { found: nameOnCard(this) };
		return this.ownCardName.found;
	}

	/** The price that the line or one of its pieces consists of, with at most the words that announce one. */
	get price(): ParsedPrice | undefined {
		this.ownPrice ??= { found: priceOfLine(this.text) ?? priceOfPieces(this.pieces) };
		return this.ownPrice.found;
	}
}

function nameOnCard({ pieces, text, emails }: PageLine): string | undefined {
	const context = { place: 'card', phone: true, email: emails[0] } as const;
	return [...pieces.flatMap((piece) => piece.split(/\s+[|•·]\s+/)), text]
		.map(withoutDesignations)
		.find((part) => looksLikePerson(part, context));
}

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

function addressOf(text: string): Address {
	const begun = addressBegin(text);
	return begun ? readAddressLine(begun) : {};
}

/** A line that is nothing but a number or an address, with the word for it. */
const BARE =
	/^(?:(?:phone|tel|cell|mobile|direct|office|main|call|text|call or text|e-?mail|[ptmcedo])[\s:.]*)?(?:\+?1?[\s.-]?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?: ?(?:ext|x)\.? ?\d{1,5})?|[^\s@<>]{1,64}@[^\s@<>]+\.\w{2,})$/i;

/** "775-555-0132 775-555-0100 (Main)": the first of two numbers. */
const firstPiece = (text: string) => text.replace(/(?<=\d{4}) +\(?\d{3}[)\s.-].{0,30}$/, '');

function impliedContact({ zone }: Line, text: string): string | undefined {
	if ((zone !== undefined && zone !== 'aside') || text.length >= 80 || !BARE.test(firstPiece(text))) return undefined;
	return text.includes('@') ? `mailto:${findEmails(text)[0] ?? ''}` : `tel:${phonesIn(text)[0] ?? ''}`;
}

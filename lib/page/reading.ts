/** What somebody on the page is to the listing. Only an inquirer, or an owner who sells by themselves, may be the lead. */
export const ROLES = [
	'listing_agent',
	'co_agent',
	'buyer_agent',
	'owner',
	'broker',
	'property_manager',
	'inquirer',
	'other',
] as const;
export type Role = (typeof ROLES)[number];

export const PAGE_KINDS = ['listing', 'agent-profile', 'search', 'blocked', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Where a value was found, in order of trust; each has its words in `_locales` (`origin_…`). */
export const SOURCES = [
	'selection',
	'message',
	'link',
	'portal_data',
	'structured_data',
	'microdata',
	'page_description',
	'page_attribute',
	'contact_link',
	'visible_text',
	'page_address',
] as const;
export type Source = (typeof SOURCES)[number];

/**
 * What the in-page script collected: plain data, raw strings with their source, grouped by listing and by person,
 * nothing interpreted. It crosses from the page into the form, so it holds no functions and no DOM.
 */
export interface Reading {
	/** `location.href` when the page was read. */
	url: string;
	title: string;
	/** False while the page was still loading: it is read again when complete. */
	complete: boolean;
	/** The texts of the messages that are open in a webmail or inbox, each with its line breaks. */
	messages: string[];
	/** `link[rel=canonical]`, resolved. */
	canonical?: string;
	/** `meta` contents by lower-case name or property, in page order. */
	meta: Record<string, string[]>;
	listings: ListingSays[];
	people: PersonSays[];
	/** The text that is on the page, block by block. */
	lines: Line[];
	pictures: Picture[];
}

/** What one source says about one listing, in its own words. */
export interface ListingSays {
	source: Source;
	/** Schema types or the name of the portal's record, lower case. */
	about?: string;
	/** One of several in a list. */
	listed?: boolean;
	/** The address and the id that the source itself gives to what it describes. */
	url?: string;
	id?: string;
	name?: string;
	description?: string;
	/** The whole address on one line. */
	address?: string;
	/** Number, street and unit on one line. */
	street?: string;
	street_number?: string;
	street_dir_prefix?: string;
	street_name?: string;
	street_suffix?: string;
	street_dir_suffix?: string;
	unit?: string;
	city?: string;
	state?: string;
	postal_code?: string;
	country?: string;
	price?: string;
	/** What the source calls the price, as "Redfin Estimate". */
	price_label?: string;
	currency?: string;
	mls_number?: string;
	mls?: string;
	image?: string;
	status?: string;
	/** `sale` or `rent`, in the source's words. */
	transaction?: string;
}

/** What one source says about one contact, in its own words. */
export interface PersonSays {
	source: Source;
	/** Known when the source itself tells it; otherwise `label` holds its words, if any. */
	role?: Role;
	label?: string;
	name?: string;
	first_name?: string;
	last_name?: string;
	email?: string;
	phone?: string;
	company?: string;
	company_phone?: string;
	company_email?: string;
	license?: string;
	mls_id?: string;
	mls?: string;
	/** Index into `listings` of what it was said about: dropped together with it. */
	of?: number;
}

/** One block of text that is on the page. */
export interface Line {
	/** Pieces of inline elements are separated by U+2063. */
	text: string;
	/** Depth in the page of the nearest element that holds this line and the one before it. */
	up: number;
	/** Lower-case heading tag, `h1` to `h6`. */
	tag?: string;
	/** A `tel:`, `mailto:` or `sms:` address that the line is a link to. */
	link?: string;
	/** Where on the page, when it is not its main part. */
	zone?: 'header' | 'footer' | 'nav' | 'aside' | 'dialog';
	/** The whole line is a button's or a tab's text, or a link's that leads elsewhere. */
	control?: 'button' | 'link';
}

/** A picture of the page that may be the listing's. */
export interface Picture {
	url: string;
	alt?: string;
	width?: number;
	/** The address that the page itself has loaded for it, and that picture's own width and height in pixels. */
	loaded?: string;
	loadedSize?: [number, number];
}

/** What the user pointed at when they asked for the form, beside the page itself. */
export interface Gesture {
	/** The selected text, with its line breaks where they could be had. */
	selection?: string;
	/** A link that was right-clicked, and the text of the card or paragraph around it. */
	link?: { url: string; text: string };
}

/** The reading of a page that could not be read: the form stays usable. */
export function emptyReading(url: string, title = ''): Reading {
	return {
		url,
		title,
		complete: true,
		messages: [],
		meta: {},
		listings: [],
		people: [],
		lines: [],
		pictures: [],
	};
}

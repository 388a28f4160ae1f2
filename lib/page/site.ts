import type { PageKind } from './reading';

/** A listing site known by its addresses: what whoever interprets a page needs of it. */
export interface Site {
	name: string;
	/** Of the host name. */
	host: RegExp;
	/** Of path and query, in this order of precedence. */
	pages?: Partial<Record<PageKind, RegExp>>;
	/** The site's own phone numbers and emails. */
	own?: string[];
}

import { type KnownSite, knownSite } from '@/lib/page/portals/known';
import type { ListingSays, PersonSays, Picture, Reading } from '@/lib/page/reading';
import { Blocks } from './blocks';
import { pastLines, withoutOtherHomes } from './own-lines';
import { PageLine } from './page-line';
import type { AddressClaim } from './subject/address-claim';
import { headingAddresses } from './subject/heading';
import { openHome } from './subject/open-home';
import { hasStreet } from './subject/same-home';
import { isHeadStale, ownHead } from './subject/stale';

/** A reading made ready once: what all further steps read, so that none of them meets another home's words again. */
export interface PreparedPage {
	url: string;
	/** The listing site, when it is one known by name. */
	site?: KnownSite;
	/** Of the head only what describes the home that the heading names. */
	title: string;
	canonical?: string;
	meta: Record<string, string[]>;
	/** The head was about another page: what doesn't say whose it is may be so too. */
	isHeadStale: boolean;
	/** The home is in a dialog over a list, whose address the page has. */
	isOpened: boolean;
	/** Everything that is on the page; of a list with a home open over it, what is in the dialog. */
	lines: PageLine[];
	/** Without the sections of other homes. */
	own: PageLine[];
	/** Those of the own lines that tell what was before: former sales, their prices and agents. */
	past: ReadonlySet<PageLine>;
	/** The elements that hold the own lines. */
	blocks: Blocks;
	/** The own lines without menus and footer. */
	main: PageLine[];
	/** The addresses that are seen in and beside the main heading. */
	headings: AddressClaim[];
	listings: ListingSays[];
	people: PersonSays[];
	pictures: Picture[];
}

/** Prepares a reading: lines with what each holds, without other homes', and without a head of the home before. */
export function preparePage(reading: Reading): PreparedPage {
	const opened = openHome(reading.lines);
	const lines = (opened ?? reading.lines).map((line) => new PageLine(line));
	const own = withoutOtherHomes(lines);
	const main = own.filter(({ zone }) => zone !== 'nav' && zone !== 'footer');
	const headings = headingAddresses(reading.url, lines, own);
	const heading = headings.find(({ parts }) => hasStreet(parts));
	const { url, listings, people, pictures } = reading;
	const site = knownSite(url);
	const isStale = opened !== undefined || isHeadStale(reading, lines);
	return {
		url,
		...(site && { site }),
		...ownHead(reading, isStale, heading),
		isHeadStale: isStale,
		isOpened: opened !== undefined,
		lines,
		own,
		past: pastLines(own),
		blocks: new Blocks(own),
		main,
		headings,
		listings,
		people,
		pictures,
	};
}

import { Budget } from './budget';
import { attribute, first, shortTextOf, webAddress } from './dom';
import { engines } from './engines/engines';
import { forgetIgnored, type Portal, readPortal } from './portal';
import { inPage } from './portals/in-page';
import type { Reading } from './reading';
import { readJsonLd } from './sources/json-ld';
import { readMeta } from './sources/meta';
import { readMicrodata } from './sources/microdata';
import { readPictures } from './sources/pictures';
import { readResoState } from './sources/reso-state';
import type { Findings } from './sources/schema-org';
import { readLines } from './sources/visible-lines';
import { readMessages } from './sources/webmail';

/** A source that fails takes nothing else with it. */
function attempt(read: () => void): void {
	try {
		read();
	} catch {
		// What was found before stays.
	}
}

function portalOf(href: string): Portal | undefined {
	const url = URL.canParse(href) ? new URL(href) : undefined;
	return url && inPage.find(({ site }) => site.host.test(url.hostname));
}

function titleOf(document: Document, budget: Budget): string {
	const title = first(document, 'head > title') ?? first(document, 'title');
	return title ? shortTextOf(title, budget, 500) : '';
}

/**
 * Reads the page into plain data. Never throws, changes nothing, and stops with what it has when there is no time any
 * more. `count` gets what the reading cost, in steps that grow with the page.
 */
export function readPage(
	document: Document,
	href: string,
	complete: boolean,
	hasTime: () => boolean,
	count?: (steps: number) => void,
): Reading {
	const budget = new Budget(hasTime);
	const found: Findings = { listings: [], people: [] };
	const reading: Reading = {
		url: href,
		title: '',
		complete,
		messages: [],
		meta: {},
		lines: [],
		pictures: [],
		...found,
	};
	const portal = portalOf(href);
	if (portal) attempt(() => readPortal(portal, document, found, budget));
	const engine = portal ? undefined : engines.find(({ marks }) => first(document, marks));
	if (engine) attempt(() => readPortal(engine, document, found, budget));
	if (!portal) attempt(() => readResoState(document, found, budget));
	attempt(() => {
		reading.title = titleOf(document, budget);
		const link = first(document, 'link[rel~="canonical" i]');
		const canonical = link && webAddress(attribute(link, 'href'), href);
		if (canonical) reading.canonical = canonical;
	});
	attempt(() => {
		reading.meta = readMeta(document, budget);
	});
	attempt(() => readJsonLd(document, found, budget, engine?.properties));
	attempt(() => readMicrodata(document, found, budget));
	if (portal) attempt(() => forgetIgnored(portal, found));
	attempt(() => {
		reading.messages = readMessages(document, href, budget);
	});
	attempt(() => {
		reading.pictures = readPictures(document, href, budget);
	});
	attempt(() => {
		const body = first(document, 'body');
		if (body) reading.lines = readLines(body, budget);
	});
	count?.(budget.steps);
	return reading;
}

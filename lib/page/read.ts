import { all, attribute, type Budget, textOf, webAddress } from './dom';
import { forgetIgnored, type Portal, pageKind, readPortal } from './portal';
import { engines } from './portals/engines';
import { portals } from './portals/known';
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

function portalOf(url: URL | undefined): Portal | undefined {
	return url && portals.find((portal) => portal.host.test(url.hostname));
}

function parsedUrl(href: string): URL | undefined {
	try {
		return new URL(href);
	} catch {
		return undefined;
	}
}

function titleOf(document: Document): string {
	const title = all(document, 'head > title')[0] ?? all(document, 'title')[0];
	return title ? textOf(title).replace(/\s+/g, ' ').trim().slice(0, 500) : '';
}

/** Reads the page into plain data. Never throws, changes nothing, and stops at the budget with what it has. */
export function readPage(document: Document, href: string, complete: boolean, budget: Budget): Reading {
	const found: Findings = { listings: [], people: [] };
	const reading: Reading = {
		url: href,
		title: '',
		complete,
		messages: [],
		own: [],
		meta: {},
		lines: [],
		pictures: [],
		...found,
	};
	const url = parsedUrl(href);
	const portal = portalOf(url);
	if (portal && url) {
		reading.portal = portal.name;
		reading.page = pageKind(portal, url);
		reading.own = portal.own ?? [];
		attempt(() => readPortal(portal, document, found));
	}
	const engine = portal ? undefined : engines.find(({ marks }) => all(document, marks).length > 0);
	if (engine) attempt(() => readPortal(engine, document, found));
	if (!portal) {
		attempt(() => readResoState(document, found, budget));
	}
	attempt(() => {
		reading.title = titleOf(document);
		reading.canonical = webAddress(attribute(all(document, 'link[rel~="canonical" i]')[0] as Element, 'href'), href);
	});
	attempt(() => {
		reading.meta = readMeta(document);
	});
	attempt(() => readJsonLd(document, found, budget, engine?.properties));
	attempt(() => readMicrodata(document, found, budget));
	if (portal) attempt(() => forgetIgnored(portal, found));
	attempt(() => {
		reading.messages = readMessages(document, href);
	});
	attempt(() => {
		reading.pictures = readPictures(document, href);
	});
	attempt(() => {
		const body = all(document, 'body')[0];
		if (body) reading.lines = readLines(body, budget);
	});
	return reading;
}

import type { Portal } from '../portal';
import type { PageKind } from '../reading';
import { apartmentlist } from './apartmentlist';
import { bhhs } from './bhhs';
import { century21 } from './century21';
import { coldwellbanker } from './coldwellbanker';
import { compass } from './compass';
import { estately } from './estately';
import { hotpads } from './hotpads';
import { housesigma } from './housesigma';
import { inPage } from './in-page';
import { jitty } from './jitty';
import { kw } from './kw';
import { movoto } from './movoto';
import { property24 } from './property24';
import { remax } from './remax';
import { rent } from './rent';
import { sothebysrealty } from './sothebysrealty';
import { streeteasy } from './streeteasy';
import { zumper } from './zumper';

/** The listing sites that are known by name. */
const portals: readonly Portal[] = [
	...inPage,
	apartmentlist,
	bhhs,
	century21,
	coldwellbanker,
	compass,
	estately,
	hotpads,
	housesigma,
	jitty,
	kw,
	movoto,
	property24,
	remax,
	rent,
	sothebysrealty,
	streeteasy,
	zumper,
];

/** What is known of a page by its address alone. */
export interface KnownSite {
	name: string;
	/** What the site's addresses say about this page; undefined where they say nothing. */
	page?: PageKind;
	/** The site's own phone numbers and emails. */
	own: readonly string[];
}

function pageKind(portal: Portal, url: URL): PageKind | undefined {
	const path = url.pathname + url.search;
	for (const [kind, pattern] of Object.entries(portal.pages ?? {})) if (pattern.test(path)) return kind as PageKind;
	return undefined;
}

/** The listing site that the address is of; undefined where it is none that is known by name. */
export function knownSite(href: string): KnownSite | undefined {
	const url = URL.canParse(href) ? new URL(href) : undefined;
	const portal = url && portals.find(({ host }) => host.test(url.hostname));
	if (!url || !portal) return undefined;
	const page = pageKind(portal, url);
	return { name: portal.name, own: portal.own ?? [], ...(page && { page }) };
}

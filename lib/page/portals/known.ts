import type { PageKind } from '../reading';
import type { Site } from '../site';
import { domainSite } from './abroad/domain';
import { jitty } from './abroad/jitty';
import { onthemarketSite } from './abroad/onthemarket';
import { property24 } from './abroad/property24';
import { propertyfinderSite } from './abroad/propertyfinder';
import { rightmoveSite } from './abroad/rightmove';
import { zooplaSite } from './abroad/zoopla';
import { apartmentlist } from './apartmentlist';
import { apartmentsSite } from './apartments';
import { bhhs } from './bhhs';
import { century21 } from './century21';
import { coldwellbanker } from './coldwellbanker';
import { compass } from './compass';
import { craigslistSite } from './craigslist';
import { duproprioSite } from './duproprio';
import { estately } from './estately';
import { forsalebyownerSite } from './forsalebyowner';
import { fsboSite } from './fsbo';
import { homesSite } from './homes';
import { hotpads } from './hotpads';
import { housesigma } from './housesigma';
import { kw } from './kw';
import { movoto } from './movoto';
import { realtorSite } from './realtor';
import { realtorCaSite } from './realtor-ca';
import { redfinSite } from './redfin';
import { remax } from './remax';
import { rent } from './rent';
import { sothebysrealty } from './sothebysrealty';
import { streeteasy } from './streeteasy';
import { truliaSite } from './trulia';
import { zillowSite } from './zillow';
import { zumper } from './zumper';

/** The listing sites that are known by name. */
const sites: readonly Site[] = [
	apartmentlist,
	apartmentsSite,
	bhhs,
	century21,
	coldwellbanker,
	compass,
	craigslistSite,
	domainSite,
	duproprioSite,
	estately,
	forsalebyownerSite,
	fsboSite,
	homesSite,
	hotpads,
	housesigma,
	jitty,
	kw,
	movoto,
	onthemarketSite,
	property24,
	propertyfinderSite,
	realtorSite,
	realtorCaSite,
	redfinSite,
	remax,
	rent,
	rightmoveSite,
	sothebysrealty,
	streeteasy,
	truliaSite,
	zillowSite,
	zooplaSite,
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

function pageKind(site: Site, url: URL): PageKind | undefined {
	const path = url.pathname + url.search;
	for (const [kind, pattern] of Object.entries(site.pages ?? {})) if (pattern.test(path)) return kind as PageKind;
	return undefined;
}

/** The listing site that the address is of; undefined where it is none that is known by name. */
export function knownSite(href: string): KnownSite | undefined {
	const url = URL.canParse(href) ? new URL(href) : undefined;
	const site = url && sites.find(({ host }) => host.test(url.hostname));
	if (!url || !site) return undefined;
	const page = pageKind(site, url);
	return { name: site.name, own: site.own ?? [], ...(page && { page }) };
}

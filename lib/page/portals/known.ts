import type { Portal } from '../portal';
import { apartmentlist } from './apartmentlist';
import { apartments } from './apartments';
import { bhhs } from './bhhs';
import { century21 } from './century21';
import { coldwellbanker } from './coldwellbanker';
import { compass } from './compass';
import { craigslist } from './craigslist';
import { domain } from './domain';
import { duproprio } from './duproprio';
import { estately } from './estately';
import { forsalebyowner } from './forsalebyowner';
import { fsbo } from './fsbo';
import { homes } from './homes';
import { hotpads } from './hotpads';
import { housesigma } from './housesigma';
import { jitty } from './jitty';
import { kw } from './kw';
import { movoto } from './movoto';
import { onthemarket } from './onthemarket';
import { property24 } from './property24';
import { propertyfinder } from './propertyfinder';
import { realtor } from './realtor';
import { realtorCa } from './realtor-ca';
import { redfin } from './redfin';
import { remax } from './remax';
import { rent } from './rent';
import { rightmove } from './rightmove';
import { sothebysrealty } from './sothebysrealty';
import { streeteasy } from './streeteasy';
import { trulia } from './trulia';
import { zillow } from './zillow';
import { zoopla } from './zoopla';
import { zumper } from './zumper';

/** The listing sites that are known by name. */
export const portals: readonly Portal[] = [
	apartmentlist,
	apartments,
	bhhs,
	century21,
	coldwellbanker,
	compass,
	craigslist,
	domain,
	duproprio,
	estately,
	forsalebyowner,
	fsbo,
	homes,
	hotpads,
	housesigma,
	jitty,
	kw,
	movoto,
	onthemarket,
	property24,
	propertyfinder,
	realtor,
	realtorCa,
	redfin,
	remax,
	rent,
	rightmove,
	sothebysrealty,
	streeteasy,
	trulia,
	zillow,
	zoopla,
	zumper,
];

import type { Portal } from '../portal';
import { aggregators } from './aggregators';
import { apartments } from './apartments';
import { byOwner } from './by-owner';
import { craigslist } from './craigslist';
import { domain } from './domain';
import { duproprio } from './duproprio';
import { franchises } from './franchises';
import { homes } from './homes';
import { jitty } from './jitty';
import { onthemarket } from './onthemarket';
import { property24 } from './property24';
import { propertyfinder } from './propertyfinder';
import { realtor } from './realtor';
import { realtorCa } from './realtor-ca';
import { redfin } from './redfin';
import { rentals } from './rentals';
import { rightmove } from './rightmove';
import { trulia } from './trulia';
import { zillow } from './zillow';
import { zoopla } from './zoopla';

/** The listing sites that are known by name. */
export const portals: readonly Portal[] = [
	...aggregators,
	apartments,
	...byOwner,
	craigslist,
	domain,
	duproprio,
	...franchises,
	homes,
	jitty,
	onthemarket,
	property24,
	propertyfinder,
	realtor,
	realtorCa,
	redfin,
	...rentals,
	rightmove,
	trulia,
	zillow,
	zoopla,
];

import type { Portal } from '../portal';
import { apartments } from './apartments';
import { craigslist } from './craigslist';
import { domain } from './domain';
import { duproprio } from './duproprio';
import { forsalebyowner } from './forsalebyowner';
import { fsbo } from './fsbo';
import { homes } from './homes';
import { onthemarket } from './onthemarket';
import { propertyfinder } from './propertyfinder';
import { realtor } from './realtor';
import { realtorCa } from './realtor-ca';
import { redfin } from './redfin';
import { rightmove } from './rightmove';
import { trulia } from './trulia';
import { zillow } from './zillow';
import { zoopla } from './zoopla';

/** The sites on whose pages the in-page script looks for what it knows of them; others are read as any page. */
export const inPage: readonly Portal[] = [
	apartments,
	craigslist,
	domain,
	duproprio,
	forsalebyowner,
	fsbo,
	homes,
	onthemarket,
	propertyfinder,
	realtor,
	realtorCa,
	redfin,
	rightmove,
	trulia,
	zillow,
	zoopla,
];

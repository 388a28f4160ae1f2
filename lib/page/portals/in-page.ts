import type { Portal } from '../portal';
import { domain } from './abroad/domain';
import { onthemarket } from './abroad/onthemarket';
import { propertyfinder } from './abroad/propertyfinder';
import { rightmove } from './abroad/rightmove';
import { zoopla } from './abroad/zoopla';
import { apartments } from './apartments';
import { craigslist } from './craigslist';
import { duproprio } from './duproprio';
import { forsalebyowner } from './forsalebyowner';
import { fsbo } from './fsbo';
import { homes } from './homes';
import { realtor } from './realtor';
import { realtorCa } from './realtor-ca';
import { redfin } from './redfin';
import { trulia } from './trulia';
import { zillow } from './zillow';

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

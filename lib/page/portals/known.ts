import type { Portal } from '../portal';
import { craigslist } from './craigslist';
import { domain } from './domain';
import { duproprio } from './duproprio';
import { jitty } from './jitty';
import { onthemarket } from './onthemarket';
import { property24 } from './property24';
import { propertyfinder } from './propertyfinder';
import { realtor } from './realtor';
import { redfin } from './redfin';
import { rightmove } from './rightmove';
import { trulia } from './trulia';
import { zillow } from './zillow';
import { zoopla } from './zoopla';

/** The listing sites that are known by name. */
export const portals: readonly Portal[] = [
	craigslist,
	domain,
	duproprio,
	jitty,
	onthemarket,
	property24,
	propertyfinder,
	realtor,
	redfin,
	rightmove,
	trulia,
	zillow,
	zoopla,
];

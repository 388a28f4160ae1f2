import { hasTollFree } from '@/lib/parse/phone/phone-key';
import type { Capture, Origin } from '../capture';
import type { PreparedPage } from '../prepared-page';
import type { Subject } from '../subject/subject';
import fitted from './certainty-weights.json';
import { type Evidence, evidenceOf } from './evidence';

/** What the fit has seen no case of weighs nothing. */
const WEIGHTS: Partial<Record<string, number>> = fitted;

/** The sum from which on a value is right in 199 of 200 cases of the fit. */
const ENOUGH = 0;

/** How much speaks for a value. */
const certaintyOf = ({ features }: Evidence): number =>
	features.reduce((sum, feature) => sum + (WEIGHTS[feature] ?? 0), 0);

/** Sources that disagree are never sure, whatever else speaks for the one that was taken. */
const disagrees = ({ others = [] }: Origin) => others.length > 0;

/** Nobody's own number is toll-free, whatever a record says. */
function isTollFree({ field }: Origin, { people }: Capture): boolean {
	const person = people[Number(/^people\.(\d+)\.phone_number$/.exec(field)?.[1])];
	return person?.first_name !== undefined && hasTollFree(person.phone_number ?? '');
}

/** A number that is called otherwise than an MLS's may be the site's own. */
const isWeakNumber = ({ field, sure }: Origin) => field === 'listing.mls_number' && !sure;

/** The origins with whether each value is sure: what speaks for it, weighed, under the rules. */
export function vouchFor(page: PreparedPage, subject: Subject, capture: Capture): Origin[] {
	return evidenceOf(page, subject, capture).map((evidence) => ({
		...evidence.origin,
		sure:
			!disagrees(evidence.origin) &&
			!isWeakNumber(evidence.origin) &&
			!isTollFree(evidence.origin, capture) &&
			certaintyOf(evidence) >= ENOUGH,
	}));
}

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

/** The origins with whether each value is sure: what speaks for it, weighed, under the rule about disagreement. */
export function vouchFor(page: PreparedPage, subject: Subject, capture: Capture): Origin[] {
	return evidenceOf(page, subject, capture).map((evidence) => ({
		...evidence.origin,
		sure: !disagrees(evidence.origin) && certaintyOf(evidence) >= ENOUGH,
	}));
}

import { type Case, fitWeights } from './logistic';

/** Of the right values on recorded pages so many may be marked. */
const MOST_MARKED = 0.025;
/** A weight that is smaller says nothing. */
const LEAST_WEIGHT = 0.2;

/** How contacts are shown differs more from site to site than the sites of the table tell: with one left out, its own were marked. */
const OF_CONTACTS = 1;
const OF_A_HOME = /^(?:price|street|unit|place)$/;

/** Marks that say where a case is from, and speak for nothing. */
const isMark = (feature: string) => feature === 'recorded' || feature.startsWith('site ');
const kindOf = ({ features }: Case) => features.find((feature) => !feature.includes(': ') && !isMark(feature)) ?? '';
export const isRecorded = ({ features }: Case) => features.includes('recorded');
export const siteOf = ({ features }: Case) => features.find((feature) => feature.startsWith('site ')) ?? '';
/** Sources that disagree make a value unsure whatever it weighs. */
const disagrees = ({ features }: Case) => features.some((feature) => feature.endsWith(': others differ'));

const sumOf = ({ features }: Case, weights: Record<string, number>) =>
	features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);

/** Whether a case's value is shown as sure. */
export const isSure = (one: Case, weights: Record<string, number>) => !disagrees(one) && sumOf(one, weights) >= 0;

/**
 * The highest sum from which on values may be sure when no more than the share of right ones on recorded pages may be marked;
 * where they all weigh alike none is.
 */
function threshold(cases: readonly [number, Case][]): number {
	const right = cases.filter(([, one]) => isRecorded(one) && one.held > 0).sort(([a], [b]) => a - b);
	let left = MOST_MARKED * right.reduce((sum, [, { held }]) => sum + held, 0);
	for (const [sum, { held }] of right) {
		left -= held;
		if (left < 0) return sum;
	}
	return Number.NEGATIVE_INFINITY;
}

/**
 * Weights whose sum is at least 0 where a value may be shown as sure. For each kind of value the threshold is as high as the
 * share of right values allows that may be marked.
 */
export function fitCertainty(cases: readonly Case[]): Record<string, number> {
	const stripped = cases.map((one) => ({ ...one, features: one.features.filter((feature) => !isMark(feature)) }));
	const weights = fitWeights(stripped);
	const byKind = new Map<string, [number, Case][]>();
	for (const one of cases.filter((some) => !disagrees(some))) {
		const kind = kindOf(one);
		byKind.set(kind, [...(byKind.get(kind) ?? []), [sumOf(one, weights), one]]);
	}
	for (const [kind, some] of byKind) {
		const least = threshold(some) - (OF_A_HOME.test(kind) ? 0 : OF_CONTACTS);
		if (Number.isFinite(least)) weights[kind] = Math.round(((weights[kind] ?? 0) - least) * 10) / 10;
	}
	return Object.fromEntries(
		Object.entries(weights).filter(([name, weight]) => !name.includes(': ') || Math.abs(weight) > LEAST_WEIGHT),
	);
}

/** One case of a fit: what was seen, and whether it held, so many times each. */
export interface Case {
	features: readonly string[];
	held: number;
	not: number;
}

/** How strongly a weight is pulled to nothing where few cases tell of it: about as much as one case does. */
const RIDGE = 0.5;
const STEPS = 400;

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/**
 * Weights that make their sum the log-odds that a case holds, both sides counting alike: a logistic regression without a
 * constant, by coordinate-wise Newton steps. `known` holds weights that are given and stay.
 */
export function fitWeights(cases: readonly Case[], known: Record<string, number> = {}): Record<string, number> {
	const held = cases.reduce((sum, one) => sum + one.held, 0);
	const not = cases.reduce((sum, one) => sum + one.not, 0);
	const balance = not / held;
	const names = [...new Set(cases.flatMap(({ features }) => features))].sort();
	const within = new Map<string, Case[]>(names.map((name) => [name, []]));
	for (const one of cases) for (const name of new Set(one.features)) within.get(name)?.push(one);
	const weights = new Map(names.map((name) => [name, known[name] ?? 0]));
	const open = names.filter((name) => known[name] === undefined);
	const sums = new Map(cases.map((one) => [one, one.features.reduce((sum, name) => sum + (known[name] ?? 0), 0)]));
	for (let step = 0; step < STEPS; step++) {
		for (const name of open) {
			const weight = weights.get(name) ?? 0;
			let slope = -RIDGE * weight;
			let curve = RIDGE;
			for (const one of within.get(name) ?? []) {
				const p = sigmoid(sums.get(one) ?? 0);
				slope += one.held * balance * (1 - p) - one.not * p;
				curve += (one.held * balance + one.not) * p * (1 - p);
			}
			const change = Math.max(-1, Math.min(1, slope / curve));
			weights.set(name, weight + change);
			for (const one of within.get(name) ?? []) sums.set(one, (sums.get(one) ?? 0) + change);
		}
	}
	return Object.fromEntries([...weights].map(([name, weight]) => [name, Math.round(weight * 10) / 10]));
}

const sort = (values: readonly number[]) => values.toSorted((a, b) => a - b);

/** The value in the middle; between two, their mean. Not a number for no values. */
export function median(values: readonly number[]): number {
	const sorted = sort(values);
	const [lower = Number.NaN, upper = Number.NaN] = [(sorted.length - 1) / 2, sorted.length / 2].map(
		(middle) => sorted[Math.floor(middle)],
	);
	return (lower + upper) / 2;
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
	return sort(values)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}

/** Where the median of such values lies with 95 of 100 chances; the order of the values alone decides. */
export function interval(values: readonly number[]): [from: number, to: number] {
	const sorted = sort(values);
	const half = (1.96 * Math.sqrt(sorted.length)) / 2;
	const [from, to] = [Math.floor(sorted.length / 2 - half), Math.ceil(sorted.length / 2 + half) - 1];
	return [sorted[Math.max(from, 0)] ?? Number.NaN, sorted[Math.min(to, sorted.length - 1)] ?? Number.NaN];
}

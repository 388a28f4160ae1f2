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

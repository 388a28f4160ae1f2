import fc from 'fast-check';

/** The paths to all values in a row, its own included: `[]`, `['payload']`, `['payload', 'email']`… */
const pathsOf = (value: unknown): string[][] => [
	[],
	...(typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([name, part]) => pathsOf(part).map((path) => [name, ...path]))
		: []),
];

/** The row with what lies at the path replaced; absent when that is undefined. */
function replaced(row: unknown, [name, ...path]: string[], by: unknown): unknown {
	if (name === undefined) return by;
	const copy: Record<string, unknown> = { ...(Array.isArray(row) ? { ...row } : Object(row)) };
	copy[name] = replaced(copy[name], path, by);
	return Array.isArray(row) ? Object.values(copy) : copy;
}

const JUNK = [
	undefined,
	null,
	'',
	'x',
	0,
	-1,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	1e300,
	true,
	[],
	{},
	[null],
	[[]],
	{ name: 'x' },
];

/** Rows like this one, each with one value in it that is not what it should be, but for those that find the row. */
export const damaged = (row: object, keys: readonly string[]): fc.Arbitrary<object> => {
	const paths = pathsOf(row).filter(([first]) => first !== undefined && !keys.includes(first));
	return fc
		.tuple(fc.constantFrom(...paths), fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue()))
		.map(([path, junk]) => Object(replaced(row, path, junk)));
};

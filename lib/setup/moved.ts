/** The list with the entry of one place put in another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const rest = list.filter((_, place) => place !== from);
	return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Where the focus goes when a row is gone: to the row that took its place, else to the one before, else to adding one. */
export function focusAfterRemoval(ids: readonly string[], removed: string): string[] {
	const place = ids.indexOf(removed);
	return [ids[place + 1], ids[place - 1]].flatMap((id) => (id === undefined ? [] : [`edit-${id}`])).concat('add');
}

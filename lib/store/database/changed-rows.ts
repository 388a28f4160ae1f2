import Dexie, { RangeSet } from 'dexie';
import { database } from './database';

/** Which rows of a table were added, changed or removed; `all` when that can't be told. */
export type ChangedRows = readonly string[] | 'all';

/** Many more than that are read again as a whole. */
const MOST = 5_000;

/**
 * Calls `show` with the ids of what any page or the worker has just written to the table, until the returned function is
 * called. Unlike `watch` it reads nothing, so it does not matter how long the table is.
 */
export function watchRows(
	table: 'deliveries' | 'followUps' | 'roster' | 'policyRoster',
	show: (changed: ChangedRows) => void,
): () => void {
	const part = `idb://${database.name}/${table}/`;
	const listen = (parts: Parameters<Parameters<typeof Dexie.on.storagemutated.subscribe>[0]>[0]) => {
		// What came from another context is a bare tree; `all` stands for a page that slept and may have missed something.
		const tree = parts[part];
		if (parts['all']) show('all');
		else if (tree) show(rowsOf(RangeSet(tree)));
	};
	Dexie.on.storagemutated.subscribe(listen);
	return () => Dexie.on.storagemutated.unsubscribe(listen);
}

function rowsOf(ranges: InstanceType<typeof RangeSet>): ChangedRows {
	const ids: string[] = [];
	const nodes = ranges[Symbol.iterator]();
	for (let next = nodes.next(); !next.done; next = nodes.next()) {
		const { from, to } = next.value;
		if (typeof from !== 'string' || from !== to || ids.length === MOST) return 'all';
		ids.push(from);
	}
	return ids;
}

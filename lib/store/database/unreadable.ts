import { isObject } from '@/lib/parse/is-object';
import { database } from './database';
import { READERS } from './row-readers';

export type TableName = keyof typeof READERS;

/** How many entries of each table can't be read; a table without any is not among them. */
export type UnreadableCounts = Partial<Record<TableName, number>>;

const TABLES = (Object.keys(READERS) as TableName[]).filter((name) => !READERS[name].isDerived);

/** Read at a time, so that a page goes on answering. */
const PIECE = 1_000;

/** Counts what on this computer can't be read and is passed over. It looks at every row: among 50,000 that takes a second. */
export async function unreadableRows(): Promise<UnreadableCounts> {
	const counts: UnreadableCounts = {};
	for (const name of TABLES)
		for await (const { entries } of unreadableIn(name)) counts[name] = (counts[name] ?? 0) + entries.length;
	return counts;
}

/**
 * All that can't be read, by table, as it lies there. It may hold what the readable rows hold: people's names and phones,
 * and Lead Channel IDs, which are secrets; whoever saves it to a file says so first.
 */
export async function exportUnreadable(): Promise<Partial<Record<TableName, unknown[]>>> {
	const all: Partial<Record<TableName, unknown[]>> = {};
	for (const name of TABLES)
		for await (const { entries } of unreadableIn(name)) all[name] = [...(all[name] ?? []), ...entries];
	return all;
}

/** Removes all that can't be read, for good. */
export async function removeUnreadable(): Promise<void> {
	for (const name of TABLES)
		for await (const { key, row } of unreadableIn(name)) {
			const table = database.table<Record<string, unknown>, IDBValidKey>(name);
			if (row) await table.put(row);
			else await table.delete(key);
		}
}

/** Something that can't be read, as it lies on disk. */
interface Found {
	key: IDBValidKey;
	/** The rest of its row, which can be read; absent when the whole row can't. */
	row?: Record<string, unknown>;
	entries: unknown[];
}

async function* unreadableIn(name: TableName): AsyncGenerator<Found> {
	for (let piece = await rowsAfter(name); piece.length > 0; piece = await rowsAfter(name, piece.at(-1)?.key))
		for (const { key, row } of piece) {
			const { unreadable, ...readable } = READERS[name].read(row) ?? {};
			if (Array.isArray(unreadable)) yield { key, row: readable, entries: unreadable };
			else if (Object.keys(readable).length === 0) yield { key, entries: [laidAside(row) ?? row] };
		}
}

/** What another row took the place of. */
const laidAside = (row: unknown): unknown => (isObject(row) ? row['unreadable'] : undefined);

/** The next rows of a table past all reading, at most `PIECE`, with their keys. */
async function rowsAfter(name: TableName, after?: IDBValidKey): Promise<{ key: IDBValidKey; row: unknown }[]> {
	const store = database.backendDB().transaction(name).objectStore(name);
	const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
	const [keys, rows] = await Promise.all([done(store.getAllKeys(range, PIECE)), done(store.getAll(range, PIECE))]);
	return keys.map((key, place) => ({ key, row: rows[place] }));
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

import { database } from '@/lib/store/database/database';

type TableName = (typeof database.tables)[number]['name'];

/** Writes a row as it is, however damaged. */
export async function putRaw(table: TableName, row: object): Promise<void> {
	await done(database.backendDB().transaction(table, 'readwrite').objectStore(table).put(row));
}

/** All rows as they lie on disk. */
export const rawRows = (table: TableName): Promise<Record<string, unknown>[]> =>
	done(database.backendDB().transaction(table).objectStore(table).getAll());

const done = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

import {
	cmp,
	type DBCore,
	type DBCoreAddRequest,
	type DBCoreCursor,
	type DBCoreIndex,
	type DBCoreMutateRequest,
	type DBCorePutRequest,
	type DBCoreQueryRequest,
	type DBCoreTable,
	type DBCoreTransaction,
	type Middleware,
} from 'dexie';

/** How the rows of a table are read. */
export interface TableReader {
	/** A row as code can use it; undefined for one that can't be read. */
	read: (row: unknown) => Record<string, unknown> | undefined;
	/** Absent where a row that can't be read is kept when another takes its place. */
	isDerived?: boolean;
}

/**
 * Makes a database give only the rows that can be read, of the tables that have a reader: whatever gets, lists, finds or
 * changes rows passes over the others. Those stay on disk as they are, and one that is in the way of a new row (by its key,
 * or by a unique index) makes room for it; only what clears a whole table or names a row by its key removes them. They are
 * among the keys that a reading transaction lists, and in a `count()` of keys: neither looks at a row.
 */
export const passOverUnreadable = (readers: Readonly<Record<string, TableReader>>): Middleware<DBCore> => ({
	stack: 'dbcore',
	name: 'passOverUnreadable',
	create: (core) => ({
		...core,
		table: (name) => {
			const reader = readers[name];
			return reader ? onlyReadable(core.table(name), reader) : core.table(name);
		},
	}),
});

const onlyReadable = (table: DBCoreTable, { read, isDerived }: TableReader): DBCoreTable => ({
	...table,
	get: (request) => table.get(request).then(read),
	getMany: (request) => table.getMany(request).then((rows) => rows.map(read)),
	query: (request) =>
		isKeysToRead(request)
			? table.query(request)
			: readableRows(table, request, read).then((rows) => ({
					result: request.values ? rows : rows.map(keyIn(table.schema.primaryKey)),
				})),
	openCursor: (request) =>
		isKeysToRead(request)
			? table.openCursor(request)
			: table.openCursor({ ...request, values: true }).then((cursor) => cursor && passing(cursor, read)),
	mutate: (request) =>
		isDerived || !writes(request)
			? table.mutate(request)
			: makeRoom(table, request, read).then(() => table.mutate(request)),
});

/** By the keys that it finds, a transaction that writes changes and removes rows; one that reads gets them next. */
const isKeysToRead = ({ values, trans }: { values?: boolean; trans: DBCoreTransaction }): boolean =>
	!values && 'mode' in trans && trans.mode === 'readonly';

const keyIn = (index: DBCoreIndex) => (row: unknown) => index.extractKey?.(row);

/** As many as are asked for, also when unreadable ones are among them. */
function readableRows(table: DBCoreTable, request: DBCoreQueryRequest, read: TableReader['read']) {
	const { limit = Number.POSITIVE_INFINITY } = request;
	const readUpTo = (most: number): Promise<object[]> =>
		table.query({ ...request, values: true, ...(Number.isFinite(most) && { limit: most }) }).then(({ result }) => {
			const rows = result.map(read).filter((row) => row !== undefined);
			const isAll = result.length < most || rows.length >= limit;
			return isAll ? rows.slice(0, limit) : readUpTo(most * 2);
		});
	return readUpTo(limit);
}

/** A cursor's own properties are the browser's: they can be asked for only of the cursor itself. */
function passing(cursor: DBCoreCursor, read: TableReader['read']): DBCoreCursor {
	let row: object | undefined;
	return Object.create(cursor, {
		key: { get: () => cursor.key },
		primaryKey: { get: () => cursor.primaryKey },
		value: { get: () => row },
		start: {
			value: (onNext: () => void) =>
				cursor.start(() => {
					row = read(cursor.value);
					if (row) onNext();
					else cursor.continue();
				}),
		},
	});
}

type WriteRequest = DBCoreAddRequest | DBCorePutRequest;

const writes = (request: DBCoreMutateRequest): request is WriteRequest =>
	request.type === 'add' || request.type === 'put';

/** Lays aside what can't be read and would be replaced, or keep the new rows out. */
function makeRoom(table: DBCoreTable, request: WriteRequest, read: TableReader['read']): Promise<unknown> {
	const { trans, values } = request;
	const { primaryKey, indexes } = table.schema;
	const unique = [primaryKey, ...indexes.filter((index) => index.unique)];
	return rowsBeside(table, request, unique.length > 1).then((rows) => {
		const inTheWay = rows.filter(
			(row) =>
				row !== undefined && !read(row) && unique.some((index) => values.some((value) => isOne(index, row, value))),
		);
		if (inTheWay.length === 0) return undefined;
		return table
			.mutate({ type: 'delete', trans, keys: inTheWay.map(keyIn(primaryKey)) })
			.then(() => table.mutate({ type: 'add', trans, values: inTheWay.map((row) => laidAside(row, primaryKey)) }));
	});
}

/** The rows that may be in the way of those that are written. */
function rowsBeside(table: DBCoreTable, { trans, values }: WriteRequest, isEach: boolean): Promise<unknown[]> {
	const { primaryKey } = table.schema;
	if (!isEach) return table.getMany({ trans, keys: values.map(keyIn(primaryKey)) });
	// Dexie's own number for a range without ends.
	const all = { index: primaryKey, range: { type: 3, lower: undefined, upper: undefined } };
	return table.query({ trans, values: true, query: all }).then(({ result }) => result);
}

const isOne = (index: DBCoreIndex, row: unknown, value: unknown): boolean =>
	cmp(keyIn(index)(row), keyIn(index)(value)) === 0;

/** Nothing that it holds is found by any index there. */
const laidAside = (row: unknown, { keyPath }: DBCoreIndex) => ({
	[String(keyPath)]: `unreadable ${crypto.randomUUID()}`,
	unreadable: row,
});

// Imported before anything that imports the database or the extension API, since both are looked up once; and for nothing
// but that, so that no sorting of imports moves it.
import 'fake-indexeddb/auto';
import './fake-browser';
import { beforeEach } from 'vitest';
import { database } from '@/lib/store/database/database';

beforeEach(async () => {
	await database.open();
	await Promise.all(database.tables.map((table) => table.clear()));
});

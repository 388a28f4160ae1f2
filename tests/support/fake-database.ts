// Imported before anything that imports the database or the extension API: both are looked up once.
import 'fake-indexeddb/auto';
import './fake-browser';
import { beforeEach } from 'vitest';
import { database } from '@/lib/store/database';

beforeEach(async () => {
	await Promise.all(database.tables.map((table) => table.clear()));
});

import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import type { Settings } from '@/lib/setup/settings';
import { database } from './database/database';

/** The user's settings, with the defaults for what was never set; all of them when they can't be read. */
export async function readSettings(): Promise<Settings> {
	const { key, ...saved } = (await database.settings.get('settings')) ?? {};
	return { ...DEFAULT_SETTINGS, ...saved };
}

/** Keeps the settings in place of the earlier ones. */
export async function saveSettings(settings: Settings): Promise<void> {
	await database.settings.put({ ...settings, key: 'settings' });
}

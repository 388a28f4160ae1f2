import { DEFAULT_SETTINGS, Settings } from '@/lib/setup/settings';
import { database } from './database';

/** The user's settings, with the defaults for what was never set or is damaged. */
export async function readSettings(): Promise<Settings> {
	const saved = Settings.safeParse({ ...DEFAULT_SETTINGS, ...(await database.settings.get('settings')) });
	return saved.success ? saved.data : DEFAULT_SETTINGS;
}

/** Keeps the settings in place of the earlier ones. */
export async function saveSettings(settings: Settings): Promise<void> {
	await database.settings.put({ ...settings, key: 'settings' });
}

import type { Preset } from '@/lib/setup/preset';
import { database } from './database/database';

/** All presets in the user's order. */
export const listPresets = (): Promise<Preset[]> => database.presets.orderBy('position').toArray();

/** Adds the preset at the end, or replaces the one with its id. */
export function savePreset(preset: Preset): Promise<void> {
	return database.transaction('rw', database.presets, async () => {
		const saved = await database.presets.get(preset.id);
		const last = await database.presets.orderBy('position').last();
		await database.presets.put({ ...preset, position: saved?.position ?? (last?.position ?? -1) + 1 });
	});
}

/** Removes the preset; drafts and leads that were made with it stay as they are. */
export const removePreset = (id: string): Promise<void> => database.presets.delete(id);

/** Puts the presets in the order of the ids. */
export function orderPresets(ids: readonly string[]): Promise<void> {
	return database.transaction('rw', database.presets, async () => {
		await Promise.all(ids.map((id, position) => database.presets.update(id, { position })));
	});
}

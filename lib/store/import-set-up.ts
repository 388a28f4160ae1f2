import { withChoice } from '@/lib/setup/default-settings';
import type { ImportPlan } from '@/lib/setup/file/plan';
import type { WholeSetUp } from '@/lib/setup/file/write';
import { listChannels } from './channels';
import { database } from './database/database';
import { listPresets } from './presets';
import { listRoster, replaceRoster } from './roster';
import { listRules, putRules } from './rules';
import { readSettings, saveSettings } from './settings';

/** The user's own set-up as a whole; the brokerage's is no part of it. */
export async function readOwnSetUp(): Promise<WholeSetUp> {
	const [channels, presets, rules, agents, settings] = await Promise.all([
		listChannels(),
		listPresets(),
		listRules(),
		listRoster(),
		readSettings(),
	]);
	return { channels, presets, rules, agents, settings };
}

/**
 * Writes what `planFor` makes of the set-up as it is, in one transaction: all of it or nothing. It is planned again, so
 * that what another page has changed since the preview is not lost.
 */
export function importSetUp(planFor: (current: WholeSetUp) => ImportPlan): Promise<void> {
	const { channels, presets, rules, roster, rosterSummary, settings } = database;
	return database.transaction('rw', [channels, presets, rules, roster, rosterSummary, settings], async () => {
		const current = await readOwnSetUp();
		const { write } = planFor(current);
		await channels.bulkDelete(current.channels.map(({ id }) => id));
		await channels.bulkPut(write.channels);
		await presets.bulkPut(write.presets);
		await putRules(write.rules);
		await replaceRoster(() => write.agents);
		await saveSettings(withChoice(current.settings, write.settings));
	});
}

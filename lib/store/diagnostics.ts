import type { DiagnosticFacts } from '@/lib/delivery/diagnostics';
import { database } from './database/database';
import { readRosterSummary } from './roster';
import { readSetUp } from './set-up';

/** What the database says of its own state, for `diagnostics`. */
export async function readDiagnostics(): Promise<
	Pick<DiagnosticFacts, 'deliveries' | 'followUps' | 'setUp' | 'policy'>
> {
	const { deliveries, followUps, drafts, pins, knownPeople } = database;
	const [setUp, leads, changes, roster, draftCount, pinCount, knownCount] = await Promise.all([
		readSetUp(),
		deliveries.toArray(),
		followUps.toArray(),
		readRosterSummary(),
		drafts.count(),
		pins.count(),
		knownPeople.count(),
	]);
	return {
		deliveries: leads,
		followUps: changes,
		setUp: {
			channels: setUp.channels.length,
			agents: roster.count,
			rules: setUp.rules.length,
			presets: setUp.presets.length,
			drafts: draftCount,
			pins: pinCount,
			'known people': knownCount,
		},
		policy: setUp.managed,
	};
}

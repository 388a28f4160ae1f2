import type { KnownAgents } from '@/components/roster';
import { failureCode } from '@/lib/lead/failure';
import { log } from '@/lib/platform/log';
import { openRoster } from '@/lib/roster/open-roster';
import { watch } from '@/lib/store/database/live';
import { recentAgents } from '@/lib/store/recent-agents';
import { followRoster } from '@/lib/store/roster-reader';

/** Calls back with the roster and with whom was asked for lately, now and after every change, until the returned function is called. */
export function followAgents(show: (part: Partial<KnownAgents>) => void): () => void {
	const fail = (error: unknown) => log('roster not read', { code: failureCode(error) }, error);
	const stops = [
		watch(recentAgents, (recent) => show({ recent }), fail),
		followRoster(
			(roster) => show({ roster }),
			(error) => {
				fail(error);
				// Whoever isn't in the roster can still be named by hand.
				show({ roster: openRoster([], []) });
			},
		),
	];
	return () => {
		for (const stop of stops) stop();
	};
}

import { parseAccountPaths } from '@/lib/lead/account-path';
import { cutLine } from '@/lib/parse/plain-text';
import { type AgentValues, agentValues, readAgent } from './agent';
import type { RosterAgent } from './roster-agent';

/** An agent of the roster as they are in the form; an empty field is an empty string. */
export interface RosterAgentValues extends AgentValues {
	office: string;
	/** One path a line. */
	accountPaths: string;
}

const LONGEST = 100;

/** The form's values for a saved agent, or for a new one. */
export const rosterAgentValues = (saved?: RosterAgent): RosterAgentValues => ({
	...agentValues(saved),
	office: saved?.office ?? '',
	accountPaths: (saved?.accountPaths ?? []).map((path) => path.join(' › ')).join('\n'),
});

/** What is kept of the form's values: as `readAgent`, with office and accounts, and nothing empty. */
export function readRosterAgent(values: RosterAgentValues, id: string): RosterAgent {
	const office = cutLine(values.office, LONGEST);
	const accountPaths = parseAccountPaths(values.accountPaths);
	return {
		...readAgent(values),
		id,
		...(office && { office }),
		...(accountPaths.length > 0 && { accountPaths }),
	};
}

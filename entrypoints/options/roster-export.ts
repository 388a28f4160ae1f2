import { saveFile, UTF8_MARK } from '@/entrypoints/live/save-file';
import { shownPaths } from '@/lib/lead/account-path';
import { ASSIGNEE_FIELDS } from '@/lib/lead/fields';
import { FORMULA } from '@/lib/parse/formula';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { listRoster } from '@/lib/store/roster';

/** In their order: Rechat's names where it has one. They are read back as they are. */
const COLUMNS = [...ASSIGNEE_FIELDS, 'office', 'account_path'] as const;

/** Several account paths are in one cell. */
function rowOf(agent: RosterAgent): Partial<Record<(typeof COLUMNS)[number], string>> {
	const { id: _id, accountPaths: _paths, ...values } = agent;
	return { ...values, account_path: shownPaths(agent) };
}

/** Saves the whole roster to a CSV file, in which no cell is a formula. */
export async function exportRoster(): Promise<void> {
	const { unparse } = await import('papaparse');
	const data = (await listRoster()).map(rowOf);
	const table = unparse({ fields: [...COLUMNS], data }, { escapeFormulae: FORMULA });
	saveFile('rechat-roster', 'csv', [UTF8_MARK, table, '\r\n'], Date.now());
}

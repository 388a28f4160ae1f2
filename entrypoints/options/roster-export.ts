import { saveFile, UTF8_MARK } from '@/entrypoints/live/save-file';
import { FORMULA } from '@/lib/parse/formula';
import { ROSTER_COLUMNS, rosterRow } from '@/lib/roster/export-row';
import { listRoster } from '@/lib/store/roster';

/** Saves the whole roster to a CSV file, in which no cell is a formula. */
export async function exportRoster(): Promise<void> {
	const { unparse } = await import('papaparse');
	const data = (await listRoster()).map(rosterRow);
	const table = unparse({ fields: [...ROSTER_COLUMNS], data }, { escapeFormulae: FORMULA });
	saveFile('rechat-roster', 'csv', [UTF8_MARK, table, '\r\n'], Date.now());
}

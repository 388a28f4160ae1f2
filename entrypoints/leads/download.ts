import { saveFile, UTF8_MARK } from '@/entrypoints/live/save-file';
import { EXPORT_COLUMNS, exportRecord, exportRow } from '@/lib/lead-list/export';
import { FORMULA } from '@/lib/parse/formula';
import { leadsById, type StoredLead } from '@/lib/store/lead-list';

/** Read and written at a time, so that the page goes on answering. */
const PIECE = 1_000;

/** Saves the leads with these ids to a file, in their order. */
export async function download(format: 'csv' | 'json', ids: readonly string[], now: number): Promise<void> {
	const parts = format === 'csv' ? await csvParts(ids) : await jsonParts(ids);
	saveFile('rechat-leads', format, parts, now);
}

async function csvParts(ids: readonly string[]): Promise<string[]> {
	const { unparse } = await import('papaparse');
	const parts: string[] = [UTF8_MARK];
	for await (const leads of inPieces(ids)) {
		const data = leads.map(({ delivery, followUps }) => exportRow(delivery, followUps));
		const header = parts.length === 1;
		parts.push(unparse({ fields: [...EXPORT_COLUMNS], data }, { escapeFormulae: FORMULA, header }), '\r\n');
	}
	return parts;
}

async function jsonParts(ids: readonly string[]): Promise<string[]> {
	const parts: string[] = [];
	for await (const leads of inPieces(ids))
		for (const { delivery, followUps } of leads)
			parts.push(
				parts.length === 0 ? '[\n' : ',\n',
				JSON.stringify(exportRecord(delivery, followUps), undefined, '\t'),
			);
	return parts.length === 0 ? ['[]\n'] : [...parts, '\n]\n'];
}

async function* inPieces(ids: readonly string[]): AsyncGenerator<StoredLead[]> {
	for (let start = 0; start < ids.length; start += PIECE) yield leadsById(ids.slice(start, start + PIECE));
}

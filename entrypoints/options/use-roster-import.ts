import { useState } from 'preact/hooks';
import { saveFile, UTF8_MARK } from '@/entrypoints/live/save-file';
import type { ImportState } from '@/lib/roster/import/state';
import type { Run } from './outcome';
import type { RosterImport } from './roster-import';

/** The import of a file into the roster; what it needs is loaded when a file is chosen. */
export function useRosterImport(run: Run) {
	const [state, show] = useState<ImportState>({ name: 'closed' });
	const [importer] = useState(() => lazily(show, run));
	return {
		state,
		choose: async (file: File) => (await importer()).choose(file),
		change: async (file: Parameters<RosterImport['change']>[0]) => (await importer()).change(file),
		cancel: async () => (await importer()).cancel(),
		accept: async () => {
			if (state.name === 'planned') await (await importer()).accept(state.file, state.plan);
		},
		saveBad: () => {
			if (state.name === 'planned' || state.name === 'done') void run(() => saveBadRows(state));
		},
	};
}

function lazily(show: (state: ImportState) => void, run: Run): () => Promise<RosterImport> {
	let made: Promise<RosterImport> | undefined;
	return () => {
		made ??= import('./roster-import').then((module) => new module.RosterImport(show, run));
		return made;
	};
}

/** The rows as they are in the file, with their place in it and why they can't be used. */
async function saveBadRows({ file, plan }: Extract<ImportState, { plan: unknown }>): Promise<void> {
	const [{ unparse }, { FORMULA }, { text }] = await Promise.all([
		import('papaparse'),
		import('@/lib/parse/formula'),
		import('@/lib/platform/text'),
	]);
	const rows = plan.bad.map(({ number, problem, cells }) => [number, text(`import_row_${problem}`), ...cells]);
	const titles = [text('import_column_row'), text('import_column_why'), ...(file.hasTitles ? file.titles : [])];
	saveFile(
		'rechat-rows-not-imported',
		'csv',
		[UTF8_MARK, unparse([titles, ...rows], { escapeFormulae: FORMULA }), '\r\n'],
		Date.now(),
	);
}

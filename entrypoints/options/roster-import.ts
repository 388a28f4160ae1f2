import { type CsvRow, csvReader, guessDelimiter } from '@/lib/parse/csv';
import { isHeader, isUsable, recogniseColumns } from '@/lib/roster/import/columns';
import { mergeRoster } from '@/lib/roster/import/merge';
import { type BadRow, type ImportedAgent, readRow } from '@/lib/roster/import/read-row';
import type { ImportPlan, ImportState, RosterFile } from '@/lib/roster/import/state';
import { listRoster, replaceRoster } from '@/lib/store/roster';
import type { Run } from './outcome';
import { encodingOf, fileProblem, textOf } from './text-file';

/** Rows that show what is in the columns. */
const SAMPLES = 3;

/** Text that is enough to tell what separates the cells. Bytes. */
const BEGINNING = 64 * 1024;

/** Lets the page draw and hear keys. */
const rest = () => new Promise((resume) => setTimeout(resume));

const makeId = () => crypto.randomUUID();

/** Brings a CSV file into the roster: looks at it, reads it, says what it would change, and then changes it at once. */
export class RosterImport {
	private chosen?: { file: File; encoding: string; delimiter: string };
	private agents: ImportedAgent[] = [];
	/** Tells a reading that a newer one has begun, or that it was given up. */
	private reading = 0;

	constructor(
		private readonly show: (state: ImportState) => void,
		/** Runs what may fail and says how it ended. */
		private readonly run: Run,
	) {}

	/** Looks at the file's beginning and reads it, when its columns are known. */
	choose = async (file: File): Promise<void> => {
		this.reading += 1;
		try {
			await this.look(file);
		} catch {
			this.show({ name: 'refused', file: file.name, problem: 'unreadable' });
		}
	};

	private async look(file: File): Promise<void> {
		const problem = await fileProblem(file);
		if (problem) return this.show({ name: 'refused', file: file.name, problem });
		const encoding = await encodingOf(file);
		const beginning = new TextDecoder(encoding).decode(await file.slice(0, BEGINNING).arrayBuffer());
		const delimiter = guessDelimiter(beginning);
		this.chosen = { file, encoding, delimiter };
		const [first, ...others] = await this.firstRows();
		if (!first) return this.show({ name: 'refused', file: file.name, problem: 'empty' });
		const hasTitles = isHeader(first.cells);
		const titles = first.cells.map((title) => title.trim());
		await this.read({
			name: file.name,
			titles,
			samples: others.slice(0, SAMPLES).map(({ cells }) => cells),
			hasTitles,
			mapping: hasTitles ? recogniseColumns(titles) : titles.map(() => undefined),
			usualMls: '',
		});
	}

	/** Reads the file with other columns than were recognised. */
	change = (file: RosterFile): Promise<void> => this.read(file);

	/** Gives up; nothing was changed. */
	cancel = (): void => {
		this.reading += 1;
		this.agents = [];
		this.chosen = undefined;
		this.show({ name: 'closed' });
	};

	private async read(file: RosterFile): Promise<void> {
		this.reading += 1;
		const mine = this.reading;
		if (!isUsable(file.mapping)) return this.show({ name: 'unusable', file });
		const bad: BadRow[] = [];
		this.agents = [];
		for await (const { rows, share } of this.rows(file.hasTitles)) {
			if (mine !== this.reading) return;
			for (const found of rows.map((row) => readRow(row, file.mapping, file.usualMls.trim()))) {
				if ('bad' in found) bad.push(found.bad);
				else this.agents.push(found.agent);
			}
			this.show({ name: 'reading', file, share });
			await rest();
		}
		if (this.agents.length + bad.length === 0)
			return this.show({ name: 'refused', file: file.name, problem: 'no_rows' });
		const { added, changed, merged } = mergeRoster(await listRoster(), this.agents, makeId);
		if (mine !== this.reading) return;
		this.show({ name: 'planned', file, plan: { agents: this.agents.length - merged, added, changed, merged, bad } });
	}

	/** The titles and a few rows after them, however long they are. */
	private async firstRows(): Promise<CsvRow[]> {
		const first: CsvRow[] = [];
		for await (const { rows } of this.rows(false)) {
			first.push(...rows);
			if (first.length > SAMPLES) break;
		}
		return first;
	}

	/** All rows but the titles, as many at a time as are read at once, each time with the share of the file read by then. */
	private async *rows(hasTitles: boolean): AsyncGenerator<{ rows: CsvRow[]; share: number }> {
		if (!this.chosen) return;
		const { file, encoding, delimiter } = this.chosen;
		const parse = csvReader(delimiter);
		let isFirst = true;
		for await (const { text, share, isLast } of textOf(file, encoding)) {
			const rows = parse(text, isLast);
			yield { rows: isFirst && hasTitles ? rows.slice(1) : rows, share };
			isFirst &&= rows.length === 0;
		}
	}

	/** Writes the agents that were read: in one transaction, all or none. */
	accept = async (file: RosterFile, plan: ImportPlan): Promise<void> => {
		this.show({ name: 'writing', file });
		await rest();
		const failure = await this.run(() => replaceRoster((saved) => mergeRoster(saved, this.agents, makeId).agents));
		if (failure) return this.show({ name: 'planned', file, plan });
		this.agents = [];
		this.show({ name: 'done', file, plan });
	};
}

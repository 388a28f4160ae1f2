import type { Mapping } from './columns';
import type { BadRow } from './read-row';

/** Why a file can't be read as a roster; each has its words in `_locales` (`import_file_…`). */
export type FileProblem = 'empty' | 'too_large' | 'workbook' | 'no_table' | 'no_rows' | 'unreadable';

/** A file whose first rows have been looked at. */
export interface RosterFile {
	name: string;
	/** The titles of the columns, or of a file without titles its first row. */
	titles: readonly string[];
	/** A few rows, to see what is in the columns. */
	samples: readonly (readonly string[])[];
	/** True when the first row holds titles. */
	hasTitles: boolean;
	mapping: Mapping;
	/** The MLS of ids that come without one. */
	usualMls: string;
}

/** What importing the file would do. */
export interface ImportPlan {
	/** Agents whom the file names, each once. */
	agents: number;
	added: number;
	changed: number;
	merged: number;
	bad: readonly BadRow[];
}

/** How far an import is; `share` runs from 0 to 1. */
export type ImportState =
	| { name: 'closed' }
	| { name: 'refused'; file: string; problem: FileProblem }
	| { name: 'unusable'; file: RosterFile }
	| { name: 'reading'; file: RosterFile; share: number }
	| { name: 'planned'; file: RosterFile; plan: ImportPlan }
	| { name: 'writing'; file: RosterFile }
	| { name: 'done'; file: RosterFile; plan: ImportPlan };

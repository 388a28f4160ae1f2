import { parseAccountPaths } from '@/lib/lead/account-path';
import { foundBy } from '@/lib/lead/assignee';
import { maxLength } from '@/lib/lead/fields';
import type { CsvRow } from '@/lib/parse/csv';
import { parseEmail } from '@/lib/parse/email';
import { parseName } from '@/lib/parse/person-name/person-name';
import { parsePhone } from '@/lib/parse/phone/phone';
import { withoutEmpty } from '@/lib/parse/without-empty';
import type { RosterAgent } from '../roster-agent';
import type { ImportField, Mapping } from './columns';

/** An agent as a file names them; they get an id when they are kept. */
export type ImportedAgent = Omit<RosterAgent, 'id'>;

/** Why a row can't be used; each has its words in `_locales` (`import_row_…`). */
type RowProblem = 'unfindable' | 'email_invalid' | 'phone_invalid' | 'too_many_cells' | 'too_long' | 'quotes_broken';

export interface BadRow {
	/** As a spreadsheet counts, from 1. */
	number: number;
	problem: RowProblem;
	cells: readonly string[];
}

const LONGEST = 100;

/** What programs write where nothing is known. */
const NOTHING = /^(?:n\/?a|none|null|nil|unknown|-+|\.|0)$/i;

/** A spreadsheet's mark that what follows is text and no formula. */
const TEXT_MARK = /^'(?=[=+\-@\t\r])/;

/**
 * Reads one row as an agent: all of it is taken, or it is bad and says why. `usualMls` is the MLS of ids that are
 * without one.
 */
export function readRow(row: CsvRow, mapping: Mapping, usualMls = ''): { agent: ImportedAgent } | { bad: BadRow } {
	const { number, cells, isBroken } = row;
	const said = saidIn(cells, mapping);
	const agent = agentOf(said, usualMls);
	const problem = isBroken ? 'quotes_broken' : (shapeProblem(cells, mapping) ?? problemOf(said, agent));
	return problem ? { bad: { number, problem, cells } } : { agent };
}

type Said = Partial<Record<ImportField, string>>;

function saidIn(cells: readonly string[], mapping: Mapping): Said {
	const said: Said = {};
	mapping.forEach((field, place) => {
		const cell = cleaned(cells[place] ?? '');
		if (field && cell && !NOTHING.test(cell)) said[field] = cell;
	});
	return said;
}

/** Without what a keyboard can't type; line breaks stay between account paths. */
const cleaned = (cell: string): string =>
	cell
		.trim()
		.replace(TEXT_MARK, '')
		.replace(/(?!\n)\p{Cc}/gu, ' ')
		.trim();

function agentOf({ name, account_path, phone_number, email, mls, mls_id, ...rest }: Said, usualMls: string) {
	const phone = phone_number === undefined ? undefined : shownPhone(phone_number);
	const accountPaths = account_path ? parseAccountPaths(account_path) : [];
	return withoutEmpty<ImportedAgent>({
		...(name !== undefined && namesIn(name)),
		...rest,
		email: email && (parseEmail(email) ?? email),
		phone_number: phone,
		mls: mls ?? (mls_id && usualMls ? usualMls : undefined),
		mls_id,
		accountPaths,
	});
}

function namesIn(name: string): Pick<ImportedAgent, 'first_name' | 'last_name'> {
	const parsed = parseName(name);
	if (parsed.first_name || parsed.last_name) return parsed;
	const [first_name, ...others] = name.split(/\s+/);
	return { first_name, ...(others.length > 0 && { last_name: others.join(' ') }) };
}

/** A number of this continent in national form; tens of thousands are written alike without asking the phone library. */
function shownPhone(text: string): string {
	const [, area, exchange, line] = /^(?:\+?1[\s.-]?)?\(?(\d{3})\)?[\s./-]{0,2}(\d{3})[\s.-]?(\d{4})$/.exec(text) ?? [];
	if (area) return `(${area}) ${exchange}-${line}`;
	const parsed = parsePhone(text);
	return parsed && !parsed.extension ? parsed.national : text;
}

/** A row with more cells than the table has columns has shifted: its cells would be under wrong titles. */
function shapeProblem(cells: readonly string[], mapping: Mapping): RowProblem | undefined {
	if (cells.slice(mapping.length).some((cell) => cell.trim() !== '')) return 'too_many_cells';
	return undefined;
}

function problemOf(said: Said, agent: ImportedAgent): RowProblem | undefined {
	const { email, phone_number: phone } = agent;
	if (isTooLong(said)) return 'too_long';
	if (email !== undefined && !parseEmail(email)) return 'email_invalid';
	if (phone !== undefined && phone.replace(/\D/g, '').length < 7) return 'phone_invalid';
	return foundBy(agent) ? undefined : 'unfindable';
}

function isTooLong({ account_path = '', email = '', phone_number = '', ...others }: Said): boolean {
	return (
		account_path.length > 10 * LONGEST ||
		email.length > maxLength('email') ||
		phone_number.length > 2 * maxLength('phone_number') ||
		Object.values(others).some((text) => text.length > LONGEST)
	);
}

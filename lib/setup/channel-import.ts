import { parseAccountPath } from '@/lib/lead/account-path';
import { FORMULA } from '@/lib/parse/formula';
import { cutLine } from '@/lib/parse/plain-text';
import { CHANNEL_COLORS, type Channel } from './channel';
import { channelName } from './channel-name';
import { parseLeadChannel, UUID } from './lead-channel';

/** Why a row can't be imported; each has its words in `_locales` (`import_…`). */
type BadRowCode = 'label_missing' | 'id_missing' | 'id_invalid' | 'id_twice' | 'id_saved' | 'formula';

/** A row that can't be imported. */
export interface BadRow {
	/** From 1, as a text editor counts. */
	line: number;
	/** What it is about, without its id: that may be a secret. */
	name: string;
	code: BadRowCode;
	/** The line, or the name of the saved channel, that has the same id. */
	twin?: string;
}

/** A table of channels as it was read: what can be saved, and each row that can't. */
export interface ChannelTable {
	channels: Pick<Channel, 'label' | 'accountPath' | 'leadChannel'>[];
	bad: BadRow[];
}

type Column = 'label' | 'path' | 'id';

/** What columns are called, the more particular first: "Lead Channel ID" is an id, "Lead channel" a label. */
const HEADERS: readonly [Column, RegExp][] = [
	['id', /(^|[\s_-])(id|uuid|webhook|url)$|webhook/i],
	['path', /^(account|office|brokerage|team|path|account[\s_-]?path)$/i],
	['label', /^(label|name|title|(lead[\s_-]?)?channel([\s_-]?name)?)$/i],
];

const LONGEST = 100;

/**
 * Reads channels from the cells of a table: a label, the account path and the Lead Channel ID a row, in that order (the
 * path may take several cells, or be missing), or in the columns that a first row names. `saved` are those there already.
 */
export function readChannelTable(rows: readonly (readonly string[])[], saved: readonly Channel[]): ChannelTable {
	const columns = columnsOf(rows[0] ?? []);
	const table: ChannelTable = { channels: [], bad: [] };
	const lines = new Map<string, number>();
	const names = new Map(saved.map((channel) => [channel.leadChannel, channelName(channel)]));
	for (const [index, row] of rows.entries()) {
		const cells = row.map(plainCell);
		if (cells.every((cell) => cell === '') || (index === 0 && columns)) continue;
		const said = columns ? byColumn(cells, columns) : byPlace(cells);
		const line = index + 1;
		const leadChannel = parseLeadChannel(said.id);
		const name = [...said.path, said.label].filter(Boolean).join(' › ').replace(UUID, '••••').slice(0, LONGEST);
		const code = problemOf(said, leadChannel);
		const twin = leadChannel && (names.get(leadChannel) ?? lines.get(leadChannel)?.toLocaleString());
		if (code) table.bad.push({ line, name, code });
		else if (twin) table.bad.push({ line, name, code: names.has(leadChannel ?? '') ? 'id_saved' : 'id_twice', twin });
		else if (leadChannel) {
			lines.set(leadChannel, line);
			table.channels.push({ label: cut(said.label), accountPath: said.path.map(cut), leadChannel });
		}
	}
	return table;
}

interface Said {
	label: string;
	path: string[];
	id: string;
}

/** Programs that write formulas safely put an apostrophe before them. */
const plainCell = (cell: string) => cell.trim().replace(/^'(?=[=+\-@])/, '');

const cut = (name: string) => cutLine(name, LONGEST);

function problemOf({ label, path, id }: Said, leadChannel: string | undefined): BadRowCode | undefined {
	if ([label, ...path].some((cell) => FORMULA.test(cell))) return 'formula';
	if (label === '') return 'label_missing';
	if (id === '') return 'id_missing';
	return leadChannel ? undefined : 'id_invalid';
}

/** Which column each cell of the first row names; undefined when that is no head but a channel. */
function columnsOf(first: readonly string[]): (Column | undefined)[] | undefined {
	const columns = first.map((cell) => HEADERS.find(([, words]) => words.test(cell.trim()))?.[0]);
	const isHead = columns.includes('id') && !first.some((cell) => parseLeadChannel(cell));
	return isHead ? columns : undefined;
}

function byColumn(cells: readonly string[], columns: readonly (Column | undefined)[]): Said {
	const of = (column: Column) => cells.filter((_, index) => columns[index] === column);
	return { label: of('label')[0] ?? '', path: of('path').flatMap(parseAccountPath), id: of('id')[0] ?? '' };
}

/** The label comes first; the id is the cell that holds one, or else the last of three or more. */
function byPlace([label = '', ...rest]: readonly string[]): Said {
	if (parseLeadChannel(label)) return { label: '', path: [], id: label };
	const found = rest.findLastIndex((cell) => parseLeadChannel(cell) !== undefined);
	const place = found < 0 && rest.length > 1 ? rest.length - 1 : found;
	const path = rest.filter((_, index) => index !== place);
	return { label, path: path.flatMap(parseAccountPath), id: rest[place] ?? '' };
}

/**
 * The channels to save: each account has a color of its own, that of its saved channels where there are any. `newId` gives
 * our own ids.
 */
export function importedChannels(table: ChannelTable, saved: readonly Channel[], newId: () => string): Channel[] {
	const keyOf = ({ accountPath }: Pick<Channel, 'accountPath'>) => accountPath.join('\n');
	const colors = new Map(saved.map((channel) => [keyOf(channel), channel.color]));
	return table.channels.map((channel, index) => {
		const key = keyOf(channel);
		const color = colors.get(key) ?? CHANNEL_COLORS[colors.size % CHANNEL_COLORS.length] ?? 'slate';
		colors.set(key, color);
		return { ...channel, id: newId(), color, position: saved.length + index };
	});
}

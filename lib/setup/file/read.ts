import * as z from 'zod/mini';
import { channelName } from '../channel-name';
import { Preset } from '../preset';
import { type Rule, Rule as RuleSchema } from '../rule';
import { FileAgent, FileChannel, FileSettings, FORMAT, type SetUpFile, VERSION } from './set-up-file';

/** Why a whole file is not taken; each has its words in `_locales` (`file_refused_…`). */
export type FileRefusal = 'damaged' | 'other_program' | 'newer_version' | 'too_large' | 'empty';

/** An entry that is left out, or something to know of it; each has its words in `_locales` (`file_problem_…`). */
export interface FileProblem {
	list: 'channels' | 'presets' | 'agents' | 'rules' | 'settings';
	/** Counted from 1; absent for a whole list. */
	row?: number;
	/** What the entry is called, when it has a name. */
	name?: string;
	code: 'damaged' | 'twice' | 'without_id' | 'points_nowhere' | 'not_allowed';
}

export type ReadFile = { file: SetUpFile; problems: FileProblem[] } | { refusal: FileRefusal };

/** 50,000 agents with 5,000 channels are about twelve million characters. */
const MOST_CHARACTERS = 50_000_000;

const Ours = z.object({ format: z.literal(FORMAT) });
const Head = z.object({ version: z.int().check(z.minimum(1)) });

/**
 * Reads a set-up file. Each entry is judged on its own: what is damaged or appears twice is named and left out, and
 * the rest can be taken. A file of another program or of a newer extension is refused as a whole.
 */
export function readSetUpFile(text: string): ReadFile {
	if (text.trim() === '') return { refusal: 'empty' };
	if (text.length > MOST_CHARACTERS) return { refusal: 'too_large' };
	const content = parse(text.replace(/^\uFEFF/, ''));
	if (content === undefined) return { refusal: looksLikeOurs(text) ? 'damaged' : 'other_program' };
	if (!Ours.safeParse(content).success) return { refusal: 'other_program' };
	const head = Head.safeParse(content);
	if (!head.success) return { refusal: 'damaged' };
	if (head.data.version > VERSION) return { refusal: 'newer_version' };
	return readContent(content as Record<string, unknown>);
}

/** A file that was cut short is no JSON; its beginning still tells what it is. */
const looksLikeOurs = (text: string) => text.slice(0, 500).includes(FORMAT);

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function readContent(content: Record<string, unknown>): ReadFile {
	const problems: FileProblem[] = [];
	const list = <T>(name: FileProblem['list'], schema: z.ZodMiniType<T>, keysOf: (entry: T) => string[]) =>
		readList(name, content[name], schema, keysOf, problems);
	const settings = FileSettings.safeParse(content['settings'] ?? {});
	if (!settings.success) problems.push({ list: 'settings', code: 'damaged' });
	const { createdAt, name, defaultChannelId } = content;
	const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : undefined);
	const file: SetUpFile = {
		format: FORMAT,
		version: VERSION,
		createdAt: text(createdAt) ?? '',
		name: text(name),
		defaultChannelId: text(defaultChannelId),
		channels: list('channels', FileChannel, ({ id, leadChannel }) => [id, ...(leadChannel ? [leadChannel] : [])]),
		presets: list('presets', Preset, ({ id }) => [id]),
		agents: list('agents', FileAgent, ({ id }) => [id]),
		rules: list<Rule>('rules', RuleSchema, ({ id }) => [id]),
		settings: settings.success ? settings.data : {},
	};
	return { file, problems };
}

function readList<T>(
	list: FileProblem['list'],
	given: unknown,
	schema: z.ZodMiniType<T>,
	keysOf: (entry: T) => string[],
	problems: FileProblem[],
): T[] {
	if (given === undefined) return [];
	if (!Array.isArray(given)) {
		problems.push({ list, code: 'damaged' });
		return [];
	}
	const taken = new Set<string>();
	return given.flatMap((row, index) => {
		const entry = schema.safeParse(row);
		const keys = entry.success ? keysOf(entry.data) : [];
		const isTwice = keys.some((key) => taken.has(key));
		if (entry.success && !isTwice) {
			for (const key of keys) taken.add(key);
			return [entry.data];
		}
		problems.push({ list, row: index + 1, name: nameOf(row), code: isTwice ? 'twice' : 'damaged' });
		return [];
	});
}

/** What people call the entry, as far as it can be told. */
function nameOf(row: unknown): string | undefined {
	const channel = z.object({ label: z.string(), accountPath: z.array(z.string()) }).safeParse(row);
	if (channel.success) return channelName(channel.data);
	const named = z.object({ name: z.string() }).safeParse(row);
	return named.success ? named.data.name : undefined;
}

import type { TableRead } from '@/components/options/channels/channel-import';
import { MOST_TABLE_BYTES, readTableFile } from '@/lib/parse/table-file';
import { type ChannelTable, importedChannels, readChannelTable } from '@/lib/setup/channel-import';
import { addChannels, listChannels } from '@/lib/store/channels';
import { readSettings } from '@/lib/store/settings';
import { changeSettings, defaultChannel } from './changes';

/** Reads channels from what was pasted, or from a file. */
export async function readChannels(source: string | File): Promise<TableRead> {
	// What is far too large is not even read.
	if (source instanceof File && source.size > MOST_TABLE_BYTES) return { problem: 'too_big' };
	const bytes = source instanceof File ? new Uint8Array(await source.arrayBuffer()) : new TextEncoder().encode(source);
	const read = readTableFile(bytes);
	if ('problem' in read) return read;
	const { parse } = await import('papaparse');
	const { data } = parse<string[]>(read.text, { delimitersToGuess: [',', '\t', ';', '|'] });
	const table = readChannelTable(data, await listChannels());
	const isOther = table.channels.length === 0 && table.bad.every(({ code }) => code === 'id_missing');
	// One line may be half typed; a whole file without one id is another file.
	if (isOther && typeof source !== 'string') return { problem: 'no_channels' };
	return { table, isWestern: read.encoding === 'windows-1252' };
}

/** Keeps all channels of the table, or none. What was the default by being the only one stays the default. */
export async function importChannels(table: ChannelTable): Promise<void> {
	const before = await listChannels();
	const { defaultChannelId } = await readSettings();
	await addChannels(importedChannels(table, before, () => crypto.randomUUID()));
	if (before.length !== 1 || defaultChannelId !== undefined) return;
	await changeSettings((settings) => ({ defaultChannelId: defaultChannel(before, settings) }));
}

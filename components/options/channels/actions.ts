import type { Channel } from '@/lib/setup/channel';
import type { ChannelTable } from '@/lib/setup/channel-import';
import type { Save } from '../save';
import type { TableRead } from './channel-import';

export interface ChannelActions {
	save: Save<Channel>;
	/** With our own id of the channel that takes its place, if one does. */
	remove: Save<{ id: string; replacement?: string }>;
	order: Save<string[]>;
	/** The one that a new lead has; none when the form asks each time. */
	setDefault: Save<string | undefined>;
	moveLeads: Save<{ ids: string[]; channelId: string }>;
	/** Sends a test lead to the channel, by our own id. */
	test: Save<string>;
	copy: (leadChannel: string) => void;
	/** Reads channels from what was pasted, or from a file. */
	read: (source: string | File) => Promise<TableRead>;
	/** Keeps all channels of the table, or none. */
	import: Save<ChannelTable>;
}

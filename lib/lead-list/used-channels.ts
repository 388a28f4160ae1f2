import { CHANNEL_PATH } from '@/lib/setup/channel-name';
import type { LeadRow } from './lead-row';

/** A channel that leads went to; it may be deleted by now. */
interface UsedChannel {
	id: string;
	/** With its account's path. */
	name: string;
	label: string;
	/** Leads. */
	count: number;
}

/** Channels of one account. */
export interface UsedAccount {
	/** Empty for channels without an account. */
	path: string;
	channels: UsedChannel[];
}

/** The channels of the rows under their accounts, both in the order of their names. */
export function usedChannels(rows: readonly Pick<LeadRow, 'channelId' | 'channelName'>[]): UsedAccount[] {
	const used = new Map<string, UsedChannel>();
	const accounts = new Map<string, UsedChannel[]>();
	for (const { channelId: id, channelName: name } of rows) {
		const known = used.get(id);
		if (known) {
			known.count += 1;
			continue;
		}
		const [label = name, ...path] = name.split(CHANNEL_PATH).reverse();
		const channel = { id, name, label, count: 1 };
		used.set(id, channel);
		const account = path.reverse().join(CHANNEL_PATH);
		accounts.set(account, [...(accounts.get(account) ?? []), channel]);
	}
	return [...accounts]
		.map(([path, channels]) => ({ path, channels: channels.sort((a, b) => a.label.localeCompare(b.label)) }))
		.sort((a, b) => a.path.localeCompare(b.path));
}

import type { Channel } from './channel';

/** Between the parts of an account's path, and before the label. */
export const CHANNEL_PATH = ' › ';

/** The account path and the label in one line: `Dickson Realty › Reno › Newsletters`. */
export const channelName = (channel: Pick<Channel, 'accountPath' | 'label'>): string =>
	[...channel.accountPath, channel.label].join(CHANNEL_PATH);

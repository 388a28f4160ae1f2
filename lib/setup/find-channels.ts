import { fold } from '@/lib/parse/fold';
import type { Channel } from './channel';
import { channelName } from './channel-name';

/** A channel with all that it can be found by, folded (see `fold`). */
export interface FoundBy<C> {
	channel: C;
	words: string;
}

/** Prepares channels for being searched at every keystroke. */
export const searchable = <C extends Pick<Channel, 'accountPath' | 'label'>>(channels: readonly C[]): FoundBy<C>[] =>
	channels.map((channel) => ({ channel, words: fold(channelName(channel)) }));

/** The channels whose path and label hold every word that was typed, in any order, in the order they came in. */
export function findChannels<C>(channels: readonly FoundBy<C>[], typed: string): C[] {
	const words = fold(typed).split(/\s+/).filter(Boolean);
	return channels.flatMap((found) => (words.every((word) => found.words.includes(word)) ? [found.channel] : []));
}

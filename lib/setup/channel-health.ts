import type { Channel } from './channel';

/** What became of the leads that were sent to a channel from this browser. Times are milliseconds since the epoch. */
export interface ChannelHealth {
	/** Our own id of the channel. */
	id: string;
	/** When a lead was last sent to it from the form. */
	usedAt?: number;
	/** When Rechat last accepted a lead for it. */
	acceptedAt?: number;
	/** The last time that Rechat said no. */
	refusal?: { at: number; status: number; requestId?: string };
}

/**
 * True when Rechat no longer knows the channel: it said 404 and has accepted nothing for it since. The capture call has
 * nothing else that could be missing.
 */
export const isGone = (health: ChannelHealth | undefined): boolean =>
	health?.refusal?.status === 404 && health.refusal.at > (health.acceptedAt ?? 0);

/** The channels with those first that were used last, the others in the order they came. */
export function recentFirst<C extends Pick<Channel, 'id'>>(
	channels: readonly C[],
	health: readonly ChannelHealth[],
): C[] {
	const usedAt = new Map(health.map(({ id, usedAt = 0 }) => [id, usedAt]));
	return channels.toSorted((a, b) => (usedAt.get(b.id) ?? 0) - (usedAt.get(a.id) ?? 0));
}

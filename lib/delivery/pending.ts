import type { Delivery } from './delivery';

/** The leads that hang on a channel: those it still has to get, and those it refused. */
export interface Pending {
	waiting: string[];
	refused: string[];
}

/** Which leads hang on which channel, by the channel's own id; a channel without any is not among them. */
export function pendingByChannel(deliveries: readonly Delivery[]): Map<string, Pending> {
	const pending = new Map<string, Pending>();
	for (const { id, channel, state } of deliveries) {
		const of = pending.get(channel.id) ?? { waiting: [], refused: [] };
		of[state.name === 'refused' ? 'refused' : 'waiting'].push(id);
		pending.set(channel.id, of);
	}
	return pending;
}

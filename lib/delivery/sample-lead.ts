import type { Draft } from '@/lib/draft/draft';
import { channelName } from '@/lib/setup/channel-name';
import type { SetUp } from '@/lib/setup/set-up';
import type { Delivery } from './delivery';
import { newDelivery } from './new-delivery';

/** What the receipt of a sample shows, one after the other. Nobody is asked anything, and nothing is on disk. */
export interface SampleLead {
	saved: Delivery;
	accepted: Delivery;
	/** When the time for taking it back is over; milliseconds since the epoch. */
	acceptedAt: number;
}

/** Makes of a sample's draft what would become of a lead that Rechat takes. */
export function sampleLead(draft: Draft, { channels, settings }: SetUp, now: number): SampleLead {
	const channel = channels.find(({ id }) => id === draft.channelId);
	const acceptedAt = now + settings.undoSeconds * 1000;
	const saved = newDelivery(draft, {
		channel: {
			id: channel?.id ?? '',
			name: channel ? channelName(channel) : '',
			leadChannel: channel?.leadChannel ?? '',
		},
		undoSeconds: settings.undoSeconds,
		now,
	});
	return {
		saved,
		accepted: { ...saved, state: { name: 'accepted', at: acceptedAt, leadId: '', ignored: [] } },
		acceptedAt,
	};
}

import type { Delivery } from '@/lib/delivery/delivery';
import { Failure } from '@/lib/lead/failure';
import { channelName } from '@/lib/setup/channel-name';
import { readFirstSetUp } from '@/lib/store/set-up';

/** What a delivery keeps of a saved channel; fails with `channel_missing` when there is none with the id. */
export async function channelCopy(id: string | undefined): Promise<Delivery['channel']> {
	const { channels } = await readFirstSetUp(id === undefined ? [] : [id]);
	const channel = channels.find((saved) => saved.id === id);
	if (!channel) throw new Failure('channel_missing');
	return { id: channel.id, name: channelName(channel), leadChannel: channel.leadChannel };
}

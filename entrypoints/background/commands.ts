import { apply } from '@/lib/delivery/dispatch';
import { applyToFollowUp } from '@/lib/delivery/follow-up';
import { type Channel, channelName } from '@/lib/lead/channel';
import { composeAssignee, composeLead } from '@/lib/lead/compose';
import type { Delivery } from '@/lib/lead/delivery';
import type { Draft } from '@/lib/lead/draft';
import { Failure } from '@/lib/lead/failure';
import type { Change, FollowUp } from '@/lib/lead/follow-up';
import type { Handlers } from '@/lib/messages/contract';
import { listChannels, orderChannels, removeChannel, saveChannel } from '@/lib/store/channels';
import { reopenDelivery, submitDelivery } from '@/lib/store/deliveries';
import { removeDraft, saveDraft } from '@/lib/store/drafts';
import { addFollowUp } from '@/lib/store/follow-ups';
import { readSettings, saveSettings } from '@/lib/store/settings';
import { removeTeamMember, saveTeamMember } from '@/lib/store/team';
import { showBadge } from './badge';
import { deliver, deliverNow } from './wake';

/** What the background does for each command of a page. It answers when the disk has it; sending goes on afterwards. */
export const handlers: Handlers = {
	saveDraft: ({ draft }) => saveDraft(draft),
	discardDraft: ({ id }) => removeDraft(id),
	submitLead: async ({ draft }) => {
		await submitDelivery(await toDelivery(draft), draft);
		void deliver();
	},
	reopenLead: async ({ id }) => {
		await reopenDelivery(id);
		void showBadge();
	},
	retryLead: async ({ id }) => {
		await apply(id, { name: 'retry', at: Date.now() });
		void deliver();
	},
	dismissLead: async ({ id }) => {
		await apply(id, { name: 'dismiss', at: Date.now() });
		void showBadge();
	},
	changeLead: async ({ id, change }) => {
		await addFollowUp(toFollowUp(id, change));
		void deliver();
	},
	retryChange: async ({ id }) => {
		await applyToFollowUp(id, { name: 'retry', at: Date.now() });
		void deliver();
	},
	wake: async () => void deliverNow(),
	saveChannel: ({ channel }) => saveChannel(channel),
	removeChannel: ({ id }) => removeChannel(id),
	orderChannels: ({ ids }) => orderChannels(ids),
	saveTeamMember: ({ member }) => saveTeamMember(member),
	removeTeamMember: ({ id }) => removeTeamMember(id),
	saveSettings: ({ settings }) => saveSettings(settings),
};

const toFollowUp = (deliveryId: string, change: Change): FollowUp => {
	const now = Date.now();
	return {
		id: crypto.randomUUID(),
		deliveryId,
		createdAt: now,
		change: change.name === 'reassign' ? { ...change, assignees: change.assignees.map(composeAssignee) } : change,
		state: { name: 'waiting', until: now },
		attempts: 0,
	};
};

async function toDelivery(draft: Draft): Promise<Delivery> {
	const channel = (await listChannels()).find(({ id }) => id === draft.channelId);
	if (!channel) throw new Failure('channel_missing');
	const now = Date.now();
	const { undoSeconds } = await readSettings();
	return {
		id: draft.id,
		pageKey: draft.pageKey,
		createdAt: now,
		capturedAt: draft.capturedAt,
		payload: composeLead(draft),
		mls: draft.page.details.mls,
		channel: copyOf(channel),
		state: { name: 'saved', notBefore: now + undoSeconds * 1000 },
		attempts: [],
	};
}

const copyOf = (channel: Channel) => ({
	id: channel.id,
	name: channelName(channel),
	leadChannel: channel.leadChannel,
});

import type { Delivery } from '@/lib/delivery/delivery';
import { newDelivery } from '@/lib/delivery/new-delivery';
import { newFollowUp } from '@/lib/delivery/new-follow-up';
import { apply } from '@/lib/dispatch/dispatch';
import { applyToFollowUp } from '@/lib/dispatch/send-follow-ups';
import type { Draft } from '@/lib/draft/draft';
import { testDraft } from '@/lib/draft/test-lead';
import { failureCode } from '@/lib/lead/failure';
import type { Handlers } from '@/lib/messages/contract';
import { log } from '@/lib/platform/log';
import { text } from '@/lib/platform/text';
import { noteHealth } from '@/lib/store/channel-health';
import { orderChannels, saveChannel } from '@/lib/store/channels';
import { removeUnreadable } from '@/lib/store/database/unreadable';
import { reopenDelivery } from '@/lib/store/deliveries';
import { removeDraft, saveDraft } from '@/lib/store/drafts';
import { addFollowUp } from '@/lib/store/follow-ups';
import { forgetAll } from '@/lib/store/forget';
import { remember } from '@/lib/store/known-people';
import { orderPresets, removePreset, savePreset } from '@/lib/store/presets';
import { removeChannel } from '@/lib/store/remove-channel';
import { removeFromRoster } from '@/lib/store/remove-from-roster';
import { saveAgent, withOwnPhones } from '@/lib/store/roster';
import { orderRules, removeRule, saveRule } from '@/lib/store/rules';
import { readEffectiveSettings } from '@/lib/store/set-up';
import { saveSettings } from '@/lib/store/settings';
import { submitDelivery } from '@/lib/store/submit';
import { showBadge } from './badge';
import { channelCopy } from './channel-copy';
import { askedFor, leadHandlers } from './lead-commands';
import { deliver, deliverNow } from './wake';

/** What the background does for each command of a page. It answers when the disk has it; sending goes on afterwards. */
export const handlers: Handlers = {
	saveDraft: ({ draft, changes }) => saveDraft(draft, changes),
	discardDraft: ({ id }) => removeDraft(id),
	submitLead: async ({ draft }) => {
		const delivery = await toDelivery(draft);
		const id = await submitDelivery(delivery, draft);
		// Losing these memories is no reason to hold the lead back.
		void noteHealth(delivery.channel.id, { usedAt: delivery.createdAt }).catch(forgetIt);
		void remember({ ...delivery, id }).catch(forgetIt);
		void deliver();
		return { id };
	},
	reopenLead: async ({ id }) => {
		await reopenDelivery(id);
		void showBadge();
	},
	retryLead: async ({ id, attempts }) => {
		await apply(id, { name: 'retry', at: Date.now(), attempts });
		void deliver();
	},
	dismissLead: async ({ id }) => {
		await apply(id, { name: 'dismiss', at: Date.now() });
		// Also for what was to be logged on it.
		void deliver();
	},
	changeLead: async ({ id, change }) => {
		const made = change.name === 'reassign' ? { ...change, assignees: await askedFor(change.assignees) } : change;
		await addFollowUp(newFollowUp(crypto.randomUUID(), id, made, Date.now()));
		void deliver();
	},
	retryChange: async ({ id, attempts }) => {
		await applyToFollowUp(id, { name: 'retry', at: Date.now(), attempts });
		void deliver();
	},
	...leadHandlers,
	forgetAll,
	removeUnreadable,
	wake: async () => void deliverNow(),
	saveChannel: ({ channel }) => saveChannel(channel),
	removeChannel: async ({ id, replacement }) => {
		await removeChannel(id, replacement === undefined ? undefined : await channelCopy(replacement), Date.now());
		void deliver();
	},
	testChannel: async ({ channelId, leadId }) => {
		const { me } = await readEffectiveSettings();
		const draft = testDraft(leadId, channelId, text('options_test_note'), me, Date.now());
		await submitDelivery(await toDelivery(draft), draft);
		void deliver();
	},
	orderChannels: ({ ids }) => orderChannels(ids),
	savePreset: ({ preset }) => savePreset(preset),
	removePreset: ({ id }) => removePreset(id),
	orderPresets: ({ ids }) => orderPresets(ids),
	saveRule: ({ rule }) => saveRule(rule),
	removeRule: ({ id }) => removeRule(id),
	orderRules: ({ ids }) => orderRules(ids),
	saveAgent: ({ agent }) => saveAgent(agent),
	removeAgent: ({ id, replacement }) => removeFromRoster(id, replacement),
	saveSettings: ({ settings }) => saveSettings(settings),
};

const forgetIt = (error: unknown) => log('remembering failed', { code: failureCode(error) }, error);

async function toDelivery(draft: Draft): Promise<Delivery> {
	const channel = await channelCopy(draft.channelId);
	const { undoSeconds } = await readEffectiveSettings();
	const asked = { ...draft, assignees: await withOwnPhones(draft.assignees) };
	return newDelivery(asked, { channel, undoSeconds, now: Date.now() });
}

import type { Capture } from '@/lib/lead/capture';
import type { Channel } from '@/lib/lead/channel';
import type { Assignee } from '@/lib/lead/lead';
import type { Settings } from '@/lib/lead/settings';

/** Where a lead goes before the user says otherwise. */
export interface Route {
	channelId?: string;
	assignees: Assignee[];
	tags: string[];
	/** How the person came; absent when only the user can know. */
	leadSource?: string;
}

/** Portals by the names people know them by; any other is called by its own key. */
const PORTAL_NAMES: Record<string, string> = {
	realtor: 'Realtor.com',
	redfin: 'Redfin',
	trulia: 'Trulia',
	zillow: 'Zillow',
};

/**
 * Chooses channel, assignees, tags and source for a capture: the user's default channel (never the one used last), the
 * user as assignee, the default tags; the portal as source only for an inquirer or a page's owner (FORM.md).
 */
export function route(capture: Capture, settings: Settings, channels: readonly Channel[]): Route {
	const lead = capture.suggested_lead === undefined ? undefined : capture.people[capture.suggested_lead];
	const isDefault = (channel: Channel) => channel.id === settings.defaultChannelId;
	return {
		channelId: (channels.find(isDefault) ?? (channels.length === 1 ? channels[0] : undefined))?.id,
		assignees: settings.me ? [settings.me] : [],
		tags: [...settings.defaultTags, ...(lead?.role === 'owner' ? ['Seller', 'FSBO'] : [])],
		leadSource: lead && capture.portal ? (PORTAL_NAMES[capture.portal] ?? capitalised(capture.portal)) : undefined,
	};
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

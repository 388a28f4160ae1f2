import type { Capture } from '@/lib/lead/capture';
import type { Channel } from '@/lib/lead/channel';
import type { Because, Choice } from '@/lib/lead/draft';
import type { Assignee } from '@/lib/lead/lead';
import { type LeadDefaults, withDefaults } from '@/lib/lead/lead-defaults';
import type { Preset } from '@/lib/lead/preset';
import type { Settings } from '@/lib/lead/settings';

/** What decides where a lead goes. */
export interface RouteSetUp {
	settings: Settings;
	/** All channels; of a great many at least the default, the chosen one and some others. */
	channels: readonly Channel[];
	presets: readonly Preset[];
}

/** Where a lead goes before the user says otherwise. */
export interface Route extends LeadDefaults {
	channelId?: string;
	/** The preset that the user, or what decides for him, has chosen. */
	presetId?: string;
	/** Why this channel; absent when there is none, or when the user chose it. */
	because?: Because;
	assignees: Assignee[];
	tags: string[];
}

/** Portals by the names people know them by; any other is called by its own key. */
const PORTAL_NAMES: Record<string, string> = {
	realtor: 'Realtor.com',
	redfin: 'Redfin',
	trulia: 'Trulia',
	zillow: 'Zillow',
};

/**
 * Chooses channel, assignees, tags, source and the note's first line for a capture: what the user has chosen by hand or by
 * a preset, else the default channel (never the one used last); the channel's own defaults, and the preset's over them.
 * Without those the user is the assignee, and the portal the source, but only for an inquirer or a page's owner (FORM.md).
 */
export function route(capture: Capture, setUp: RouteSetUp, chosen: Choice = {}): Route {
	const lead = capture.suggested_lead === undefined ? undefined : capture.people[capture.suggested_lead];
	const { settings, presets } = setUp;
	const preset = presets.find(({ id }) => id === chosen.presetId);
	const { channel, because } = channelFor(setUp, preset, chosen.channelId);
	const usual: LeadDefaults = {
		assignees: settings.me && [settings.me],
		tags: [...settings.defaultTags, ...(lead?.role === 'owner' ? ['Seller', 'FSBO'] : [])],
		leadSource: lead && capture.portal ? (PORTAL_NAMES[capture.portal] ?? capitalised(capture.portal)) : undefined,
	};
	const { assignees = [], tags = [], ...said } = withDefaults(withDefaults(usual, channel?.defaults), preset);
	return { ...said, assignees, tags, channelId: channel?.id, presetId: preset?.id, because };
}

function channelFor(
	{ channels, settings }: RouteSetUp,
	preset: Preset | undefined,
	chosen: string | undefined,
): { channel?: Channel; because?: Because } {
	const find = (wanted: string | undefined) => channels.find(({ id }) => id === wanted);
	if (chosen !== undefined) return { channel: find(chosen) };
	const ofPreset = find(preset?.channelId);
	if (preset && ofPreset) return { channel: ofPreset, because: { by: 'preset', name: preset.name } };
	const byDefault = find(settings.defaultChannelId);
	if (byDefault) return { channel: byDefault, because: { by: 'default' } };
	const [only] = channels;
	return only && channels.length === 1 ? { channel: only, because: { by: 'only' } } : {};
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

import * as z from 'zod/mini';
import { Assignee } from '@/lib/lead/lead';

/** What the user wants done with a lead of which nobody knows whether it arrived. */
export const RESEND = ['when-safe', 'ask', 'always'] as const;
export type Resend = (typeof RESEND)[number];

export const Settings = z.object({
	defaultChannelId: z.optional(z.string()),
	/** Who the user says they are; the usual assignee. */
	me: z.optional(Assignee),
	defaultTags: z.array(z.string()),
	/** How people come, as chips in the form. */
	leadSources: z.array(z.string()),
	resend: z.enum(RESEND),
	/** After how many days delivered leads lose their personal data; 0 keeps it. */
	retentionDays: z.number().check(z.minimum(0), z.maximum(3650)),
	/** How long a sent lead can be taken back, in seconds; 0 sends at once. */
	undoSeconds: z.number().check(z.minimum(0), z.maximum(60)),
	/** The settings that the user has set: what a brokerage merely suggests doesn't change them. */
	chosen: z.optional(z.array(z.string())),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
	defaultTags: ['Lead'],
	leadSources: ['Phone call', 'Open house', 'Sign call', 'Referral'],
	resend: 'when-safe',
	retentionDays: 90,
	undoSeconds: 5,
};

/**
 * True when the user has set it. In settings of an earlier version, which did not note that: when it is no longer
 * as it comes.
 */
export function isChosen(settings: Settings, name: keyof Settings): boolean {
	if (settings.chosen) return settings.chosen.includes(name);
	return JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name]);
}

/** The settings with what the user has just set, noted as their choice. */
export function withChoice(settings: Settings, change: Partial<Settings>): Settings {
	const names = Object.keys({ ...DEFAULT_SETTINGS, ...settings, ...change }) as (keyof Settings)[];
	const chosen = names.filter((name) => name !== 'chosen' && (name in change || isChosen(settings, name)));
	return { ...settings, ...change, chosen };
}

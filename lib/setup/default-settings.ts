import type { Settings } from './settings';

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

import type { IconName } from '@/components/parts/icons';
import type { MessageKey } from '@/components/text';

/** The pages of the options, by the name in their address: `options.html#rules`. */
export const PLACES = [
	['channels', 'i-send', 'options_channels_short'],
	['you', 'i-user', 'options_me_title'],
	['agents', 'i-users', 'options_roster_title'],
	['rules', 'i-route', 'options_rules_title'],
	['presets', 'i-layers', 'options_presets_title'],
	['defaults', 'i-tag', 'options_defaults_title'],
	['sending', 'i-shield', 'options_sending_title'],
	['files', 'i-file', 'options_files_title'],
	['brokerage', 'i-lock', 'managed_title'],
	['about', 'i-info', 'options_about_title'],
] as const satisfies readonly (readonly [string, IconName, MessageKey])[];

export type PlaceName = (typeof PLACES)[number][0] | 'welcome';

/** The page that an address names; undefined when it names none. */
export function placeOf(hash: string): PlaceName | undefined {
	const name = hash.replace(/^#/, '');
	return name === 'welcome' ? name : PLACES.find(([place]) => place === name)?.[0];
}

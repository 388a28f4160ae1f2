import type { Channel } from './channel';
import type { ChannelHealth } from './channel-health';
import { DEFAULT_SETTINGS } from './default-settings';
import { type Managed, NOT_MANAGED } from './policy/managed';
import type { Preset } from './preset';
import type { Rule } from './rule';
import type { Settings } from './settings';

/** The user's set-up with the brokerage's in it: what the form, the options and the worker go by; all but the roster. */
export interface SetUp {
	/** All; before the form is filled, of many only some. */
	channels: readonly Channel[];
	/** What became of the leads sent to each channel; one that was never used has nothing here. */
	health: readonly ChannelHealth[];
	presets: readonly Preset[];
	settings: Settings;
	rules: readonly Rule[];
	/** What of it is the brokerage's. */
	managed: Managed;
	/** Phones that several agents of the roster have, the last ten digits each. */
	sharedPhones: readonly string[];
}

/** Of somebody who has set up nothing. */
export const NO_SET_UP: SetUp = {
	channels: [],
	health: [],
	presets: [],
	settings: DEFAULT_SETTINGS,
	rules: [],
	managed: NOT_MANAGED,
	sharedPhones: [],
};

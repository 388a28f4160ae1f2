/** Why something of a policy couldn't be used; each code has its words in `_locales` (`policy_problem_…`). */
export const POLICY_PROBLEMS = [
	'not_understood',
	'unknown',
	'channel_id',
	'channel_label',
	'channel_twice',
	'channel_name_twice',
	'channel_missing',
	'agent_unfindable',
	'out_of_range',
] as const;

export interface PolicyProblem {
	/** The value's name in the policy. */
	name: string;
	/** Which entry of a list, counted from 1. */
	row?: number;
	code: (typeof POLICY_PROBLEMS)[number];
}

/** What a brokerage can set by the browser's policy, by the names in `public/managed_schema.json`. */
export const MANAGEABLE = [
	'channels',
	'defaultChannel',
	'roster',
	'rules',
	'tags',
	'leadSources',
	'resend',
	'retentionDays',
	'undoSeconds',
] as const;
export type Manageable = (typeof MANAGEABLE)[number];

/** What of the set-up is the brokerage's. */
export interface Managed {
	/** False where no policy says anything. */
	isManaged: boolean;
	/** The brokerage's name, when it gives one. */
	brokerage?: string;
	/** Whom to ask: an email, a phone or a sentence. */
	support?: string;
	/** What the user can't change. */
	enforced: readonly Manageable[];
	/** Where the brokerage's value is the one in use, enforced or not. */
	inUse: readonly Manageable[];
	/** Our own ids of its channels, and of its rules. */
	channelIds: readonly string[];
	ruleIds: readonly string[];
	mayAddChannels: boolean;
	/** What of the policy couldn't be used. */
	problems: readonly PolicyProblem[];
}

/** Of somebody whose browser nobody manages. */
export const NOT_MANAGED: Managed = {
	isManaged: false,
	enforced: [],
	inUse: [],
	channelIds: [],
	ruleIds: [],
	mayAddChannels: true,
	problems: [],
};

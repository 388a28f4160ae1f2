import type { StateName } from './delivery';

/** What leads count as, on the toolbar and on every page, in the order in which people are told. */
export const GROUPS = ['needs-you', 'waiting', 'accepted', 'done'] as const;
export type Group = (typeof GROUPS)[number];

/** When something can be written on a lead's timeline: now, once Rechat has accepted the lead, or never, as it has no id. */
export type TimelineState = 'open' | 'later' | 'never';

/** What holds in a state, and so what may be done with its leads. */
type Trait =
	/** It is sent on its own when its time comes. */
	| 'queued'
	/** It is being sent, or will be within the seconds in which it can be taken back. */
	| 'leaving'
	/** No request is under way, so it may be removed. */
	| 'at-rest'
	/** By its state Rechat doesn't have it: it may be changed, unless an earlier attempt has perhaps arrived. */
	| 'unsent'
	/** Its channel has not taken it yet: it goes along to the channel that takes the place of that. */
	| 'owed'
	/** The user may have it sent now. */
	| 'retryable'
	/** Nothing more happens on its own, and nobody has to look: its person may be forgotten. */
	| 'ended';

interface Standing {
	group: Group;
	timeline: TimelineState;
	traits: readonly Trait[];
}

const STANDINGS: Record<StateName, Standing> = {
	saved: { group: 'waiting', timeline: 'later', traits: ['queued', 'leaving', 'at-rest', 'unsent', 'owed'] },
	sending: { group: 'waiting', timeline: 'later', traits: ['leaving', 'owed'] },
	waiting: { group: 'waiting', timeline: 'later', traits: ['queued', 'at-rest', 'unsent', 'owed', 'retryable'] },
	refused: { group: 'needs-you', timeline: 'later', traits: ['at-rest', 'unsent', 'owed', 'retryable'] },
	stalled: { group: 'needs-you', timeline: 'later', traits: ['at-rest', 'unsent', 'owed', 'retryable'] },
	unconfirmed: { group: 'needs-you', timeline: 'later', traits: ['at-rest', 'retryable'] },
	accepted: { group: 'accepted', timeline: 'open', traits: ['at-rest', 'ended'] },
	'accepted-without-id': { group: 'accepted', timeline: 'never', traits: ['at-rest', 'ended'] },
	dismissed: { group: 'done', timeline: 'never', traits: ['at-rest', 'ended'] },
};

const STATES = Object.keys(STANDINGS) as StateName[];

export const groupOf = (state: StateName): Group => STANDINGS[state].group;

export const timelineOf = (state: StateName): TimelineState => STANDINGS[state].timeline;

export const isState = (state: StateName, trait: Trait): boolean => STANDINGS[state].traits.includes(trait);

export const statesOf = (group: Group): StateName[] => STATES.filter((state) => groupOf(state) === group);

export const statesThatAre = (trait: Trait): StateName[] => STATES.filter((state) => isState(state, trait));

import * as z from 'zod/mini';
import { Change } from '@/lib/delivery/follow-up';
import { Draft } from '@/lib/draft/draft';
import { Assignee } from '@/lib/lead/lead';
import { RosterAgent } from '@/lib/roster/roster-agent';
import { Channel } from '@/lib/setup/channel';
import { Preset } from '@/lib/setup/preset';
import { Rule } from '@/lib/setup/rule';
import { Settings } from '@/lib/setup/settings';
import type { ANSWERS } from './reply';

const nothing = z.object({});
const byId = z.object({ id: z.string() });
const byIds = z.object({ ids: z.array(z.string()) });
/** What the user wants tried again, after so many attempts: one that they have not seen yet may have arrived. */
const asSeen = z.object({ id: z.string(), attempts: z.number() });

/**
 * What a page may ask of the background. All of it changes something, so it is accepted from the extension's own pages
 * only; what pages want to know they read from the database, live.
 */
export const COMMANDS = {
	/** Keeps what was typed; sent on every keystroke, with what it changed. */
	saveDraft: z.object({
		draft: Draft,
		changes: z.optional(z.array(z.string())),
	}),
	discardDraft: byId,
	/**
	 * Puts the lead on disk and on its way; sending the same draft twice is one lead. Answers with the lead's id: another
	 * one than the draft's, when another form on the draft was faster.
	 */
	submitLead: z.object({ draft: Draft }),
	/** Opens a lead in the form again that was not sent yet, or that Rechat refused. */
	reopenLead: byId,
	/** Sends a lead now that waits, was refused, or may not have arrived; nothing happens when it was tried meanwhile. */
	retryLead: asSeen,
	/** "Mark as done": the lead is not sent any more. */
	dismissLead: byId,
	/** As `retryLead`, for many. */
	retryLeads: z.object({ leads: z.array(asSeen) }),
	/** Sends leads that Rechat can't have to another channel; others stay as they are. */
	moveLeads: z.object({ ids: z.array(z.string()), channelId: z.string() }),
	/** Sends leads once more, to another channel: second leads in Rechat, with these ids; what is there already is not made again. */
	copyLeads: z.object({ copies: z.array(z.object({ id: z.string(), copyId: z.uuid() })), channelId: z.string() }),
	/** Writes the draft for editing a lead: with the lead's own id to correct it, with another to send a new one. */
	editLead: z.object({ id: z.string(), draftId: z.uuid() }),
	/** Asks for other agents: by a change in the queue of what Rechat has, by changing what waits. */
	reassignLeads: z.object({ ids: z.array(z.string()), assignees: z.array(Assignee) }),
	/** As `reassignLeads`, with another agent in the place of one; the others stay. */
	swapLeads: z.object({ ids: z.array(z.string()), left: Assignee, by: Assignee }),
	/** Forgets leads on this computer; those that wait are not sent. */
	removeLeads: byIds,
	/** Puts a change of an accepted lead in its queue. */
	changeLead: z.object({ id: z.string(), change: Change }),
	/** Sends a change now that waits, was refused, or may not have arrived; nothing happens when it was tried meanwhile. */
	retryChange: asSeen,
	/** Keeps a lead at hand: each listing is one click away from its timeline. */
	pinLead: byId,
	unpinLead: byId,
	/** Removes the personal data from all delivered leads, and forgets who was sent. */
	forgetAll: nothing,
	/** Removes what can't be read, for good. */
	removeUnreadable: nothing,
	/** Something changed (network, permission): try what waits. */
	wake: nothing,
	saveChannel: z.object({ channel: Channel }),
	/** With another channel it takes the removed one's place in presets, rules, drafts and leads, and as default. */
	removeChannel: z.object({ id: z.string(), replacement: z.optional(z.string()) }),
	/** Sends a lead that is openly a test, with this id. */
	testChannel: z.object({ channelId: z.string(), leadId: z.uuid() }),
	orderChannels: z.object({ ids: z.array(z.string()) }),
	savePreset: z.object({ preset: Preset }),
	removePreset: byId,
	orderPresets: z.object({ ids: z.array(z.string()) }),
	saveRule: z.object({ rule: Rule }),
	removeRule: byId,
	orderRules: byIds,
	saveAgent: z.object({ agent: RosterAgent }),
	/** Removes an agent from the roster; a replacement is asked for in their place wherever it is not too late. */
	removeAgent: z.object({ id: z.string(), replacement: z.optional(Assignee) }),
	saveSettings: z.object({ settings: Settings }),
} as const;

export type CommandName = keyof typeof COMMANDS;
export type Request<Name extends CommandName> = z.infer<(typeof COMMANDS)[Name]>;

/** What the background answers a command with. */
export type Answer<Name extends CommandName> = Name extends keyof typeof ANSWERS
	? GuardedBy<(typeof ANSWERS)[Name]>
	: undefined;

type GuardedBy<Guard> = Guard extends (value: unknown) => value is infer Value ? Value : never;

/** The background's part: one handler for each command; a missing one does not compile. */
export type Handlers = {
	[Name in CommandName]: (
		request: Request<Name>,
	) => Promise<Name extends keyof typeof ANSWERS ? Answer<Name> : unknown>;
};

import * as z from 'zod/mini';
import { RosterAgent } from '@/lib/roster/roster-agent';
import { Channel } from '../channel';
import type { Preset } from '../preset';
import type { Rule } from '../rule';
import { Settings } from '../settings';

/** What tells a set-up file from any other program's. */
export const FORMAT = 'send-to-rechat set-up';

/** Raised when a file of the new kind can't be read by an older extension. */
export const VERSION = 1;

/** A channel in a file; without its Lead Channel ID where that was not asked for. */
export const FileChannel = z.extend(z.omit(Channel, { position: true }), { leadChannel: z.optional(z.uuid()) });
export type FileChannel = z.infer<typeof FileChannel>;

/** In a file the ids may be those of a brokerage's policy, too. */
export const FileAgent = z.extend(RosterAgent, { id: z.string().check(z.minLength(1), z.maxLength(100)) });

/** The settings that a file may bring; who the user is, and what they have chosen, are their own. */
export const FileSettings = z.partial(z.omit(Settings, { chosen: true, me: true, defaultChannelId: true }));

/** A whole set-up, or one office's part of it, to be given to others. */
export interface SetUpFile {
	format: typeof FORMAT;
	version: number;
	/** ISO 8601. */
	createdAt: string;
	/** Whose set-up it is, as people call it. */
	name?: string;
	channels: FileChannel[];
	/** Our own id of one of the channels. */
	defaultChannelId?: string;
	presets: Preset[];
	agents: RosterAgent[];
	rules: Rule[];
	settings: z.infer<typeof FileSettings>;
}

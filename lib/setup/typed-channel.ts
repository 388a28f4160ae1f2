import { parseAccountPath } from '@/lib/lead/account-path';
import { cutLine } from '@/lib/parse/plain-text';
import type { CHANNEL_COLORS, Channel } from './channel';
import { parseLeadChannel } from './lead-channel';
import { readDefaults, type TypedDefaults, typedDefaults } from './typed-defaults';

const LONGEST = 100;

/** A channel as it is in the form. */
export interface TypedChannel {
	label: string;
	accountPath: string;
	color: (typeof CHANNEL_COLORS)[number];
	/** What was pasted; empty for a saved channel whose id stays as it is: the form never shows a secret on its own. */
	leadChannel: string;
	/** What it fills into a new lead. */
	defaults: TypedDefaults;
}

export interface ChannelProblem {
	field: 'label' | 'leadChannel';
	code: 'label_missing' | 'channel_id_missing' | 'channel_id_invalid' | 'channel_exists';
}

/** The form's values for a saved channel, or for a new one of the given color. */
export const typedChannel = (color: TypedChannel['color'], saved?: Channel): TypedChannel => ({
	label: saved?.label ?? '',
	accountPath: saved?.accountPath.join(' › ') ?? '',
	color: saved?.color ?? color,
	leadChannel: '',
	defaults: typedDefaults(saved?.defaults),
});

/** What keeps the channel from being saved beside the others; a saved one needs no new Lead Channel ID. */
export function findChannelProblems(
	typed: TypedChannel,
	others: readonly Channel[],
	saved?: Channel,
): ChannelProblem[] {
	const problems: ChannelProblem[] = [];
	if (typed.label.trim() === '') problems.push({ field: 'label', code: 'label_missing' });
	const code = idProblem(typed.leadChannel, others, saved);
	return code ? [{ field: 'leadChannel', code }, ...problems] : problems;
}

function idProblem(pasted: string, others: readonly Channel[], saved?: Channel): ChannelProblem['code'] | undefined {
	if (pasted.trim() === '') return saved ? undefined : 'channel_id_missing';
	const id = parseLeadChannel(pasted);
	if (!id) return 'channel_id_invalid';
	return others.some((other) => other.leadChannel === id) ? 'channel_exists' : undefined;
}

/** The channel to keep, with names cut at their limits; the store gives a new one its place. The form must have no problems. */
export function readTypedChannel(typed: TypedChannel, id: string, saved?: Channel): Channel {
	const defaults = readDefaults(typed.defaults);
	return {
		id,
		label: cutLine(typed.label, LONGEST),
		accountPath: parseAccountPath(typed.accountPath).map((level) => cutLine(level, LONGEST)),
		color: typed.color,
		leadChannel: parseLeadChannel(typed.leadChannel) ?? saved?.leadChannel ?? '',
		position: saved?.position ?? 0,
		...(Object.keys(defaults).length > 0 && { defaults }),
	};
}

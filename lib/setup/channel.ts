import * as z from 'zod/mini';
import { LeadDefaults } from './lead-defaults';

export const CHANNEL_COLORS = ['slate', 'red', 'orange', 'green', 'teal', 'blue', 'violet', 'pink'] as const;

/** A saved lead channel of the brokerage. */
export const Channel = z.object({
	/** Our own id, so that the secret is not needed to name the channel. */
	id: z.uuid(),
	label: z.string().check(z.minLength(1), z.maxLength(100)),
	/** The account it belongs to, from the top: `["Dickson Realty", "Reno"]`. */
	accountPath: z.array(z.string().check(z.maxLength(100))),
	color: z.enum(CHANNEL_COLORS),
	/** Rechat's `lead_channel` UUID: whoever has it can write leads. A secret. */
	leadChannel: z.uuid(),
	/** Its place in the user's order, from 0. */
	position: z.number(),
	/** What it fills into a new lead without being asked. */
	defaults: z.optional(LeadDefaults),
});
export type Channel = z.infer<typeof Channel>;

/** Between the parts of an account's path, and before the label. */
export const CHANNEL_PATH = ' › ';

/** The account path and the label in one line: `Dickson Realty › Reno › Newsletters`. */
export const channelName = (channel: Pick<Channel, 'accountPath' | 'label'>): string =>
	[...channel.accountPath, channel.label].join(CHANNEL_PATH);

/** A Lead Channel ID anywhere in a text. */
export const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * Finds the Lead Channel ID in what was pasted: the UUID itself, or the webhook URL that holds it
 * (`https://api.rechat.com/leads/channels/UUID/webhook`). Undefined for anything else, also for two different ids.
 */
export function parseLeadChannel(text: string): string | undefined {
	const pasted = text.trim().toLowerCase();
	const ids = new Set(pasted.match(UUID));
	const [id] = ids;
	if (ids.size !== 1 || id === undefined) return undefined;
	return pasted === id || isWebhook(pasted, id) ? id : undefined;
}

function isWebhook(text: string, id: string): boolean {
	const { pathname, protocol } = URL.canParse(text) ? new URL(text) : { pathname: '', protocol: '' };
	return protocol === 'https:' && pathname.startsWith(`/leads/channels/${id}`);
}

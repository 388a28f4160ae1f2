import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { lastAsked } from '@/lib/delivery/last-asked';
import { assigneeName } from '@/lib/lead/assignee';
import { ADDRESS_FIELDS } from '@/lib/lead/fields';
import type { Assignee } from '@/lib/lead/lead';

/** The columns of an exported table, in their order: Rechat's names where it has one. */
export const EXPORT_COLUMNS = [
	'created',
	'captured',
	'state',
	'channel',
	'first_name',
	'last_name',
	'phone_number',
	'email',
	'tags',
	'lead_source',
	'note',
	'price',
	'mls_number',
	'mls',
	...ADDRESS_FIELDS,
	'cover_image_url',
	'referer_url',
	'assignees',
	'lead_id',
	'contact_id',
	'answer',
	'attempts',
] as const;

/** One lead as a row of a table, times in ISO 8601. Channel ids are left out: whoever has one can write leads. */
export function exportRow(
	delivery: Delivery,
	followUps: readonly FollowUp[],
): Partial<Record<(typeof EXPORT_COLUMNS)[number], string | number>> {
	const { payload, state, attempts, channel, mls } = delivery;
	const { listing = {}, tag = [], assignees: _sent, ...said } = payload;
	return {
		...said,
		...listing.property?.address,
		price: listing.price,
		mls_number: listing.mls_number,
		cover_image_url: listing.cover_image_url,
		mls,
		created: iso(delivery.createdAt),
		captured: iso(delivery.capturedAt),
		state: state.name,
		channel: channel.name,
		tags: tag.join(', '),
		assignees: lastAsked(delivery, followUps).assignees.map(nameAndEmail).join('; '),
		...(state.name === 'accepted' && { lead_id: state.leadId, contact_id: state.contactId }),
		...(state.name === 'refused' && { answer: [state.status, state.message].filter(Boolean).join(' ') }),
		attempts: attempts.map(({ at, status }) => `${iso(at)} ${status ?? 'no answer'}`).join('; '),
	};
}

/** One lead with all that is known of it but channel ids, times in ISO 8601: for other programs. */
export function exportRecord(delivery: Delivery, followUps: readonly FollowUp[]): object {
	const { id, createdAt, capturedAt, payload, mls, channel, state, attempts } = delivery;
	return {
		id,
		created: iso(createdAt),
		captured: iso(capturedAt),
		channel: channel.name,
		lead: payload,
		mls,
		state: withIsoTimes(state),
		attempts: attempts.map(withIsoTimes),
		changes: followUps.map((followUp) => ({
			created: iso(followUp.createdAt),
			...followUp.change,
			state: withIsoTimes(followUp.state),
		})),
	};
}

const iso = (time: number) => new Date(time).toISOString();

const TIMES = ['at', 'since', 'until', 'notBefore'];

const withIsoTimes = (fields: object): object =>
	Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [name, TIMES.includes(name) ? iso(Number(value)) : value]),
	);

function nameAndEmail(assignee: Assignee): string {
	const name = assigneeName(assignee);
	return assignee.email && assignee.email !== name ? `${name} <${assignee.email}>` : name;
}

import { isCorrectable, possibleArrivals } from '@/lib/delivery/corrections';
import type { Delivery, StateName } from '@/lib/delivery/delivery';
import type { FollowUp, FollowUpState } from '@/lib/delivery/follow-up';
import { lastAsked } from '@/lib/delivery/last-asked';
import { assigneeName } from '@/lib/lead/assignee';
import type { Lead } from '@/lib/lead/lead';
import { fold } from '@/lib/parse/fold';

/** What the list of leads keeps in memory of one lead: enough to show, find and filter it among tens of thousands. */
export interface LeadRow {
	id: string;
	/** Milliseconds since the epoch. */
	createdAt: number;
	state: StateName;
	/** Milliseconds since the epoch; only of what Rechat has accepted with an id. */
	acceptedAt?: number;
	/** See `corrections.ts`. */
	isCorrectable: boolean;
	attempts: number;
	/** By how many of them Rechat may have it. */
	arrivals: number;
	/** Its personal data was taken out. */
	isForgotten: boolean;
	/** Empty when nobody was named, or when personal data was forgotten; so are the next ones. */
	name: string;
	phone: string;
	email: string;
	address: string;
	mlsNumber: string;
	channelId: string;
	channelName: string;
	/** Who was asked for last, by name. */
	assignees: string[];
	/** The newest reassignment, and its state. */
	reassigned?: { at: number; state: FollowUpState['name'] };
	/** All that can be searched for, folded (see `fold`), a field a line. */
	words: string;
	/** The phone's digits alone. */
	digits: string;
}

/** Makes the row of a lead; `followUps` are its own, oldest first. */
export function toRow(delivery: Delivery, followUps: readonly FollowUp[]): LeadRow {
	const { payload, channel } = delivery;
	const shown = {
		name: [payload.first_name, payload.last_name].filter(Boolean).join(' '),
		phone: nationalPhone(payload.phone_number ?? ''),
		email: payload.email ?? '',
		address: addressLine(payload),
		mlsNumber: payload.listing?.mls_number ?? '',
	};
	const reassignment = followUps.findLast(({ change }) => change.name === 'reassign');
	return {
		id: delivery.id,
		createdAt: delivery.createdAt,
		state: delivery.state.name,
		...(delivery.state.name === 'accepted' && { acceptedAt: delivery.state.at }),
		isCorrectable: isCorrectable(delivery),
		attempts: delivery.attempts.length,
		arrivals: possibleArrivals(delivery).length,
		isForgotten: delivery.isForgotten === true,
		...shown,
		channelId: channel.id,
		channelName: channel.name,
		assignees: lastAsked(delivery, followUps).assignees.map(assigneeName),
		...(reassignment && { reassigned: { at: reassignment.createdAt, state: reassignment.state.name } }),
		words: fold(Object.values(shown).join('\n')),
		digits: (payload.phone_number ?? '').replace(/\D/g, ''),
	};
}

function addressLine({ listing }: Lead): string {
	const address = listing?.property?.address ?? {};
	const parts = [address.street_address, address.city, address.state_code, address.postal_code];
	return address.full_address || parts.filter(Boolean).join(', ');
}

/** As people write it. Valid numbers are kept in E.164, so that no phone library is needed here. */
export const nationalPhone = (phone: string) => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');

import type { Text } from '@/components/text';
import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { timelineOf } from '@/lib/delivery/standing';
import type { Activity } from '@/lib/lead/activity';
import { assigneeName } from '@/lib/lead/assignee';

/** What was done to a lead: whom was asked for, or what was logged, about what, with its notes. */
export function changeWords({ change }: FollowUp, text: Text): string {
	if (change.name === 'reassign') return text('changes_asked_for', change.assignees.map(assigneeName).join(', '));
	const { activity } = change;
	const what = text(`timeline_${activity.action}`);
	const about = aboutWhat(activity);
	return [about ? text('file_line', what, about) : what, activity.notes].filter(Boolean).join(' · ');
}

/** The state of a change in words. An entry may wait for its lead. */
export function standingWords({ state }: FollowUp, lead: Pick<Delivery, 'state'>, text: Text): string {
	if (state.name === 'refused') return text('changes_refused', state.message ?? String(state.status));
	const waitsForLead = state.name === 'waiting' && timelineOf(lead.state.name) === 'later';
	if (waitsForLead) return text('changes_waiting_for_lead');
	return text(state.name === 'done' ? 'receipt_accepted' : `changes_${state.name}`);
}

function aboutWhat({ listing, search }: Activity): string | undefined {
	if (listing)
		return (
			listing.property?.address.street_address || (listing.mls_number && `MLS ${listing.mls_number}`) || listing.url
		);
	return search?.title || search?.property_types?.join(', ') || search?.url;
}

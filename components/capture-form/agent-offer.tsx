import { type MessageKey, useText } from '@/components/text';
import { assigneeName, foundBy } from '@/lib/lead/assignee';
import type { Offer } from '@/lib/roster/offer';
import { shownPaths } from '@/lib/roster/roster-agent';

/** Somebody who can be asked for: who, why he stands there, and how Rechat finds him. */
export function AgentOffer({ agent, why }: Offer) {
	const text = useText();
	const name = assigneeName(agent);
	const reason = REASONS[why];
	const where = [reason && text(reason), agent.office, shownPaths(agent)].filter(Boolean).join(' · ');
	return (
		<>
			<div>{why === 'me' ? text('form_me', name) : why === 'typed' ? text('form_ask_for_typed', name) : name}</div>
			{where && <div class="hint">{where}</div>}
			<div class="hint">{text(`form_found_by_${foundBy(agent) ?? 'nothing'}`)}</div>
		</>
	);
}

const REASONS: Partial<Record<Offer['why'], MessageKey>> = {
	page: 'form_offer_page',
	recent: 'form_offer_recent',
};

import { useMemo } from 'preact/hooks';
import { useRoster } from '@/components/roster';
import { useText } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { isSameAgent } from '@/lib/lead/assignee';
import type { SetUp } from '@/lib/setup/set-up';

/** Portals whose leads Rechat takes in by itself (API.md). */
const TAKEN_IN: Record<string, string> = { zillow: 'Zillow', realtor: 'Realtor.com' };

/** What to think about before this person is sent as a lead: an agent of the roster, or one whom Rechat may already have. */
export function PersonWarnings({ draft, setUp }: { draft: Draft; setUp?: SetUp }) {
	const text = useText();
	const { values, page } = draft;
	const lead = page.lead === undefined ? undefined : page.people[page.lead];
	const portal = lead?.role === 'inquirer' && page.portal ? TAKEN_IN[page.portal] : undefined;
	const { email, phone_number } = values;
	const me = setUp?.settings.me;
	const { roster } = useRoster();
	const isInRoster = useMemo(
		() => roster?.agentOf({ email, phone_number }) !== undefined,
		[roster, email, phone_number],
	);
	const isMe = me !== undefined && Boolean(email || phone_number) && isSameAgent(me, { email, phone_number });
	return (
		<>
			{(isMe || isInRoster) && <p class="notice">{text('known_is_agent')}</p>}
			{portal && <p class="notice">{text('known_portal', portal)}</p>}
		</>
	);
}

import type { Draft } from '@/lib/lead/draft';
import { isSameAgent } from '@/lib/lead/team';
import { useText } from '../text';
import type { SetUp } from './capture-form';

/** Portals whose leads Rechat takes in by itself (API.md). */
const TAKEN_IN: Record<string, string> = { zillow: 'Zillow', realtor: 'Realtor.com' };

/** What to think about before this person is sent as a lead: an agent of the team, or one whom Rechat may already have. */
export function PersonWarnings({ draft, setUp }: { draft: Draft; setUp?: SetUp }) {
	const text = useText();
	const { values, page } = draft;
	const lead = page.lead === undefined ? undefined : page.people[page.lead];
	const portal = lead?.role === 'inquirer' && page.portal ? TAKEN_IN[page.portal] : undefined;
	const agents = [setUp?.settings.me, ...(setUp?.team ?? [])].filter((agent) => agent !== undefined);
	const { email, phone_number } = values;
	const isAgent = Boolean(email || phone_number) && agents.some((agent) => isSameAgent(agent, { email, phone_number }));
	return (
		<>
			{isAgent && <p class="notice">{text('known_is_agent')}</p>}
			{portal && <p class="notice">{text('known_portal', portal)}</p>}
		</>
	);
}

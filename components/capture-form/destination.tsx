import { useMemo } from 'preact/hooks';
import { ChannelPicker } from '@/components/channel-picker';
import { useRoster } from '@/components/roster';
import type { Draft } from '@/lib/draft/draft';
import { choose } from '@/lib/draft/edit';
import type { Role } from '@/lib/page/reading';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import type { SetUp } from '@/lib/setup/set-up';
import { AssigneeInput } from './assignee-input';
import type { FormPart } from './capture-form';
import { Enforced } from './enforced';
import { GoesTo } from './goes-to';

interface DestinationProps extends FormPart {
	setUp?: SetUp;
	onChooseChannel: (channelId: string) => void;
}

/** Which channel the lead belongs to, who is asked for, and both in one sentence. */
export function Destination({ draft, edit, problemAt, setUp, onChooseChannel }: DestinationProps) {
	const onPage = useListingAgents(draft);
	return (
		<section class="destination">
			<Enforced field="channelId" draft={draft} setUp={setUp}>
				<ChannelPicker
					channels={setUp?.channels ?? []}
					health={setUp?.health}
					value={draft.channelId}
					onChoose={onChooseChannel}
					problem={problemAt('channelId')}
				/>
			</Enforced>
			<Enforced field="assignees" draft={draft} setUp={setUp}>
				<AssigneeInput
					assignees={draft.assignees}
					onChange={(change) => edit((current) => choose(current, { assignees: change(current.assignees) }))}
					problem={problemAt('assignees')}
					setUp={setUp}
					onPage={onPage}
				/>
			</Enforced>
			{setUp && <GoesTo draft={draft} setUp={setUp} />}
		</section>
	);
}

/** Those who list the home on the page, as far as they are in the roster. */
function useListingAgents({ page }: Draft): RosterAgent[] {
	const { roster } = useRoster();
	const { people } = page;
	return useMemo(
		() => people.filter(({ role }) => LISTS.includes(role)).flatMap((person) => roster?.agentOf(person) ?? []),
		[roster, people],
	);
}

const LISTS: readonly Role[] = ['listing_agent', 'co_agent'];

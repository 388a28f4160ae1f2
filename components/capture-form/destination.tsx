import { useMemo } from 'preact/hooks';
import { LockedCell } from '@/components/parts/cell';
import { Dot } from '@/components/parts/chip';
import { AgentPicker } from '@/components/pickers/agent-picker';
import { ChannelPicker } from '@/components/pickers/channel-picker';
import { useRoster } from '@/components/roster';
import { useText } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { isEnforced } from '@/lib/draft/draft-state';
import { choose } from '@/lib/draft/edit';
import { assigneeName } from '@/lib/lead/assignee';
import type { Role } from '@/lib/page/reading';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { channelName } from '@/lib/setup/channel-name';
import type { SetUp } from '@/lib/setup/set-up';
import type { FormPart } from './part';

interface DestinationProps extends FormPart {
	setUp?: SetUp;
	/** False while the page is being read: nobody knows yet where the lead goes. */
	isRead: boolean;
	onChooseChannel: (channelId: string) => void;
}

/** Which channel the lead belongs to, and who is requested. What the brokerage decides by a rule is told, not asked. */
export function Destination({ draft, edit, problemAt, setUp, isRead, onChooseChannel }: DestinationProps) {
	const text = useText();
	const onPage = useListingAgents(draft);
	const channel = setUp?.channels.find(({ id }) => id === draft.channelId);
	return (
		<section class="group dest" aria-busy={!isRead}>
			{isEnforced(draft.ruling, 'channelId') ? (
				<LockedCell label={text('field_channelId')}>
					{channel && <Dot color={channel.color} />}
					<span class="cut">{channel && channelName({ ...channel, accountPath: channel.accountPath.slice(-1) })}</span>
				</LockedCell>
			) : (
				<ChannelPicker
					channels={setUp?.channels ?? []}
					health={setUp?.health}
					value={draft.channelId}
					defaultId={setUp?.settings.defaultChannelId}
					onChoose={(id) => id && onChooseChannel(id)}
					problem={problemAt('channelId')}
				/>
			)}
			{isEnforced(draft.ruling, 'assignees') ? (
				<LockedCell label={text('field_assignees')}>
					<span class="cut">{draft.assignees.map(assigneeName).join(', ')}</span>
				</LockedCell>
			) : (
				<AgentPicker
					assignees={draft.assignees}
					onChange={(change) => edit((current) => choose(current, { assignees: change(current.assignees) }))}
					problem={problemAt('assignees')}
					setUp={setUp}
					onPage={onPage}
				/>
			)}
		</section>
	);
}

const LISTS: readonly Role[] = ['listing_agent', 'co_agent'];

/** Those who list the home on the page, as far as they are in the roster. */
function useListingAgents({ page }: Draft): RosterAgent[] {
	const { roster } = useRoster();
	const { people } = page;
	return useMemo(
		() => people.filter(({ role }) => LISTS.includes(role)).flatMap((person) => roster?.agentOf(person) ?? []),
		[roster, people],
	);
}

import { useCallback, useMemo } from 'preact/hooks';
import { Avatar } from '@/components/parts/avatar';
import { Icon } from '@/components/parts/icon';
import { Picker, type PickerGroup } from '@/components/parts/picker';
import { useRoster } from '@/components/roster';
import { type MessageKey, useText } from '@/components/text';
import { assigneeName, isSameAgent, withAgent, withMoved, withoutAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { type Offer, offersFor } from '@/lib/roster/offer';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { withoutSharedPhone } from '@/lib/roster/shared-phones';
import type { SetUp } from '@/lib/setup/set-up';
import { FoundBy } from './found-by';

export interface AgentPickerProps {
	/** In the order in which they are requested. */
	assignees: readonly Assignee[];
	/** Changes the list as it is at that moment. */
	onChange: (change: (assignees: readonly Assignee[]) => Assignee[]) => void;
	setUp?: Pick<SetUp, 'settings' | 'sharedPhones'>;
	/** What the cell is called; "Requested agents" without it. */
	label?: string;
	/** What no agent means; "No one: Rechat's routing picks" without it. */
	none?: string;
	/** Only one can be chosen. */
	isSingle?: boolean;
	/** Agents of the page who are in the roster: offered first. */
	onPage?: readonly RosterAgent[];
	problem?: string;
}

/** Somebody who is requested, who could be, or nobody. */
type Entry = { agent: Offer['agent']; why: Offer['why'] | 'chosen' } | { agent?: undefined };

const UNKNOWN: readonly string[] = [];

/** Who is requested: agents of the roster found by what is typed, or somebody else whom Rechat can find. */
export function AgentPicker(props: AgentPickerProps) {
	const { assignees, onChange, label, none, isSingle = false, problem, setUp } = props;
	const text = useText();
	const { roster } = useRoster();
	const find = useFind(props);
	const isChosen = ({ agent }: Entry) =>
		agent ? assignees.some((other) => isSameAgent(other, agent)) : assignees.length === 0;
	const choose = (entry: Entry) => {
		const { agent } = entry;
		if (!agent) return onChange(() => []);
		if (isChosen(entry)) return onChange((current) => withoutAgent(current, agent));
		return onChange((current) => withAgent(isSingle ? [] : current, agent));
	};
	const onKey = (event: KeyboardEvent, typed: string, entry: Entry | undefined) => {
		const by = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
		const moved = entry?.agent;
		const last = assignees.at(-1);
		if (by && moved) onChange((current) => withMoved(current, moved, by));
		else if (event.key === 'Backspace' && typed === '' && last) onChange((current) => withoutAgent(current, last));
		else return false;
		event.preventDefault();
		return true;
	};
	const names = assignees.map((agent) => shownName(agent, setUp, text('agents_me')));
	return (
		<Picker
			label={label ?? text('agents_requested')}
			name="assignees"
			value={<Chosen assignees={assignees} names={names} me={setUp?.settings.me} none={none} />}
			title={names.join(', ')}
			placeholder={text('agents_search')}
			find={find}
			keyOf={({ agent }) => (agent ? agentKey(agent) : '')}
			isChosen={isChosen}
			draw={(entry) => <Drawn entry={entry} setUp={setUp} none={none} />}
			onChoose={choose}
			isMultiple={!isSingle}
			onKey={onKey}
			status={(typed) => (typed && !find(typed).some(({ items }) => items.length > 0) ? nobody() : '')}
			foot={
				<>
					<Icon name="i-info" size={14} />
					{text('agents_decides')}
				</>
			}
			problem={problem}
		/>
	);

	function nobody(): string {
		return text(roster ? 'form_no_agents' : 'form_reading_roster');
	}
}

/** Whom the user sees for whom, in few words: themselves are "Me". */
const shownName = (agent: Assignee, setUp: AgentPickerProps['setUp'], me: string): string =>
	setUp?.settings.me && isSameAgent(agent, setUp.settings.me) ? me : assigneeName(agent);

/** Tells agents from each other: two of the same name can both be requested. */
const agentKey = ({ email, phone_number, mls, mls_id, ...name }: Assignee): string =>
	email || phone_number || (mls_id && `${mls} ${mls_id}`) || assigneeName(name);

const GROUPS = [
	['agents_on_page', ['page']],
	['agents_recent', ['recent']],
	['agents_roster', ['me', 'roster', 'typed']],
] as const satisfies readonly (readonly [MessageKey, readonly Offer['why'][]])[];

function useFind({ assignees, setUp, onPage }: AgentPickerProps): (typed: string) => PickerGroup<Entry>[] {
	const text = useText();
	const { roster, recent } = useRoster();
	const from = useMemo(
		() => ({ me: setUp?.settings.me, onPage, recent, roster, sharedPhones: setUp?.sharedPhones ?? UNKNOWN }),
		[setUp?.settings.me, setUp?.sharedPhones, onPage, recent, roster],
	);
	return useCallback(
		(typed) => {
			const offers = offersFor(typed, { ...from, chosen: assignees });
			const chosen = assignees
				.filter((agent) => isNamed(agent, typed))
				.map((agent) => ({ agent, why: 'chosen' as const }));
			const groups: PickerGroup<Entry>[] = [
				{ title: text('agents_chosen'), items: chosen },
				...GROUPS.map(([title, reasons]) => ({
					title: text(title),
					items: offers.filter(({ why }) => reasons.some((reason) => reason === why)),
				})),
				{ items: typed ? [] : [{}] },
			];
			return groups.filter(({ items }) => items.length > 0);
		},
		[from, assignees, text],
	);
}

const isNamed = (agent: Assignee, typed: string) =>
	assigneeName(agent).toLowerCase().includes(typed.trim().toLowerCase());

interface ChosenProps extends Pick<AgentPickerProps, 'assignees' | 'none'> {
	names: readonly string[];
	me?: Assignee;
}

function Chosen({ assignees, names, me, none }: ChosenProps) {
	const text = useText();
	if (assignees.length === 0) return <span class="soft cut">{none ?? text('agents_none')}</span>;
	return (
		<>
			<span class="avatars">
				{assignees.slice(0, 3).map((agent) => (
					<Avatar key={agentKey(agent)} name={assigneeName(agent)} isMe={me !== undefined && isSameAgent(agent, me)} />
				))}
			</span>
			<span class="cut">{names.join(', ')}</span>
		</>
	);
}

interface DrawnProps extends Pick<AgentPickerProps, 'setUp' | 'none'> {
	entry: Entry;
}

function Drawn({ entry, setUp, none }: DrawnProps) {
	const text = useText();
	if (!entry.agent)
		return (
			<>
				<Icon name="i-route" />
				<span class="grow">{none ?? text('agents_none')}</span>
			</>
		);
	const { why } = entry;
	const agent = withoutSharedPhone(entry.agent, setUp?.sharedPhones ?? UNKNOWN);
	const name = assigneeName(entry.agent);
	const me = setUp?.settings.me;
	const isMe = me !== undefined && isSameAgent(entry.agent, me);
	return (
		<>
			<Avatar name={name} isMe={isMe} size="m" />
			<span class="grow">
				<span class="cut line" title={name}>
					{why === 'typed' ? text('agents_request_typed', name) : isMe ? text('agents_me_named', name) : name}
				</span>
				<FoundBy agent={agent} />
			</span>
		</>
	);
}

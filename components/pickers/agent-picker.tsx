import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Avatar } from '@/components/parts/avatar';
import { Icon } from '@/components/parts/icon';
import { Picker } from '@/components/parts/picker';
import type { PickerGroup } from '@/components/parts/picker-props';
import { useRoster } from '@/components/roster';
import { type MessageKey, type Text, useText } from '@/components/text';
import { shownPaths } from '@/lib/lead/account-path';
import { assigneeName, foundBy, isSameAgent, withAgent, withMoved, withoutAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { type Offer, offersFor } from '@/lib/roster/offer';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { withoutSharedPhone } from '@/lib/roster/shared-phones';
import type { SetUp } from '@/lib/setup/set-up';

export interface AgentPickerProps {
	assignees: readonly Assignee[];
	/** Changes the list as it is at that moment. */
	onChange: (change: (assignees: readonly Assignee[]) => Assignee[]) => void;
	/** What the cell is called; "Requested agents" without it. */
	label?: string;
	/** What no agent means; "No one: Rechat’s routing picks" without it. */
	none?: string;
	/** Only one can be chosen. */
	isSingle?: boolean;
	problem?: string;
	setUp?: Pick<SetUp, 'settings' | 'sharedPhones'>;
	/** Agents of the page who are in the roster: offered first. */
	onPage?: readonly RosterAgent[];
}

/** Somebody who is requested or can be; or nobody, which leaves it to Rechat's routing. */
type Entry = (Offer & { isRequested?: boolean }) | 'nobody';

const NONE: readonly string[] = [];
const MOVES: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Who is requested: agents of the roster, found by what is typed, or somebody else whom Rechat can find. Enter requests and
 * takes back, Alt with an arrow moves a requested agent, Backspace in the empty search takes the last one out.
 */
export function AgentPicker(props: AgentPickerProps) {
	const text = useText();
	const { assignees, onChange, label, none, isSingle = false, problem, setUp, onPage } = props;
	const agents = useRoster();
	const me = setUp?.settings.me;
	const sharedPhones = setUp?.sharedPhones ?? NONE;
	const find = useCallback(
		(typed: string) =>
			groupsOf(typed, offersFor(typed, { me, onPage, ...agents, chosen: assignees, sharedPhones }), assignees, text),
		[me, onPage, agents, assignees, sharedPhones, text],
	);
	const { moved, onKey } = useKeys(assignees, onChange);
	return (
		<Picker<Entry>
			name="assignees"
			label={label ?? text('field_assignees')}
			value={<Chosen assignees={assignees} none={none} me={me} sharedPhones={sharedPhones} />}
			title={assignees.map(assigneeName).join(', ') || undefined}
			placeholder={text('form_add_assignee')}
			find={find}
			keyOf={(entry) => (entry === 'nobody' ? entry : `${entry.why} ${agentKey(entry.agent)}`)}
			isChosen={(entry) => (entry === 'nobody' ? assignees.length === 0 : entry.isRequested === true)}
			draw={(entry) => <Entry entry={entry} none={none} me={me} sharedPhones={sharedPhones} />}
			onChoose={(entry) => onChange((current) => toggled(current, entry, isSingle))}
			isMultiple={!isSingle}
			onKey={onKey}
			status={(typed, offered) => moved || statusWords(typed, offered)}
			foot={
				<>
					<Icon name="i-info" size={14} />
					{text('agents_decides')}
				</>
			}
			problem={problem}
		/>
	);

	function statusWords(typed: string, offered: number): string {
		if (offered > 0 || typed === '') return '';
		return text(agents.roster ? 'form_no_agents' : 'form_reading_roster');
	}
}

/** What the keys do to those who are requested, and the words for the last move. */
function useKeys(assignees: readonly Assignee[], onChange: AgentPickerProps['onChange']) {
	const text = useText();
	const [moved, sayMoved] = useState('');
	const onKey = (event: KeyboardEvent, typed: string, item: Entry | undefined) => {
		const last = assignees.at(-1);
		const by = MOVES[event.key];
		if (event.key === 'Backspace' && typed === '' && last) onChange((current) => withoutAgent(current, last));
		else if (by && event.altKey && item && item !== 'nobody' && item.isRequested) {
			event.preventDefault();
			onChange((current) => withMoved(current, item.agent, by));
			sayMoved(text('form_assignee_moved', assigneeName(item.agent)));
		} else return false;
		return true;
	};
	return { moved, onKey };
}

function toggled(current: readonly Assignee[], entry: Entry, isSingle: boolean): Assignee[] {
	if (entry === 'nobody') return [];
	return entry.isRequested ? withoutAgent(current, entry.agent) : withAgent(isSingle ? [] : current, entry.agent);
}

const GROUPS: [why: readonly Offer['why'][], title: MessageKey][] = [
	[['me'], 'options_me_title'],
	[['page'], 'form_offer_page'],
	[['recent'], 'form_offer_recent'],
	[['roster', 'typed'], 'agents_roster'],
];

/** Those who are requested first, as long as nothing is typed; what was typed is looked for among the others. */
function groupsOf(
	typed: string,
	offers: readonly Offer[],
	assignees: readonly Assignee[],
	text: Text,
): PickerGroup<Entry>[] {
	const requested: Entry[] = assignees.map((agent) => ({ agent, why: 'recent', isRequested: true }));
	const groups = GROUPS.map(([whys, title]) => ({
		title: text(title),
		items: offers.filter(({ why }) => whys.includes(why)),
	}));
	const all: PickerGroup<Entry>[] =
		typed === '' ? [{ title: text('agents_chosen'), items: requested }, ...groups, { items: ['nobody'] }] : groups;
	return all.filter(({ items }) => items.length > 0);
}

interface AgentProps extends Pick<AgentPickerProps, 'none'> {
	me?: Assignee;
	/** Phones that nobody is found by, the last ten digits each. */
	sharedPhones: readonly string[];
}

/** Who is requested, in little room; a warning where Rechat can't find one of them. */
function Chosen({ assignees, none, me, sharedPhones }: AgentProps & Pick<AgentPickerProps, 'assignees'>) {
	const text = useText();
	const [first] = assignees;
	if (!first) return <span class="cut">{none ?? text('agents_nobody')}</span>;
	const isFindable = assignees.every((agent) => foundBy(withoutSharedPhone(agent, sharedPhones)));
	const name = me && isSameAgent(me, first) ? text('form_me_short') : assigneeName(first);
	return (
		<>
			{isFindable ? (
				<Avatar name={assigneeName(first)} isMe={me && isSameAgent(me, first)} />
			) : (
				<Icon name="i-warn" class="warn-text" />
			)}
			<span class="cut">{name}</span>
			{assignees.length > 1 && <span class="soft">+{assignees.length - 1}</span>}
		</>
	);
}

function Entry({ entry, none, me, sharedPhones }: AgentProps & { entry: Entry }) {
	const text = useText();
	const namesakes = useNamesakes(entry === 'nobody' ? undefined : withoutSharedPhone(entry.agent, sharedPhones));
	if (entry === 'nobody')
		return (
			<>
				<Icon name="i-route" />
				<span class="grow">{none ?? text('form_goes_to_route')}</span>
			</>
		);
	const agent = withoutSharedPhone(entry.agent, sharedPhones);
	const name = assigneeName(agent);
	const by = foundBy(agent);
	const isDoubtful = !by || namesakes > 1;
	const where: ComponentChildren = [entry.agent.office, shownPaths(entry.agent)].filter(Boolean).join(' · ');
	return (
		<>
			<Avatar name={name} size="m" isMe={me && isSameAgent(me, agent)} />
			<span class="grow two">
				<span class="cut" title={name}>
					{entry.why === 'typed' ? text('form_ask_for_typed', name) : name}
					{me && isSameAgent(me, agent) && <span class="soft"> {text('form_me_mark')}</span>}
				</span>
				<span class={isDoubtful ? 'small warn-text' : 'small soft cut'}>
					{where && !isDoubtful && `${where} · `}
					{namesakes > 1 ? text('found_by_name_shared', namesakes) : text(`found_by_${by ?? 'nothing'}`)}
				</span>
			</span>
		</>
	);
}

/** How many agents of the roster have the name, when Rechat can only look for that: it can't tell them apart. */
function useNamesakes(agent: Assignee | undefined): number {
	const { roster } = useRoster();
	if (!agent || foundBy(agent) !== 'name' || !roster) return 0;
	const name = assigneeName(agent).toLowerCase();
	return roster.find(name, 5).filter((other) => assigneeName(other).toLowerCase() === name).length;
}

/** Tells agents from each other: two of the same name can both be requested. */
const agentKey = ({ email, phone_number, mls, mls_id, ...name }: Assignee): string =>
	email || phone_number || (mls_id && `${mls} ${mls_id}`) || assigneeName(name);

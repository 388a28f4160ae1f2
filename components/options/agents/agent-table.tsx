import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Avatar } from '@/components/parts/avatar';
import { Badge } from '@/components/parts/chip';
import { useText } from '@/components/text';
import { useVirtualRows } from '@/components/use-virtual-rows';
import { shownPaths } from '@/lib/lead/account-path';
import { assigneeName, isSameAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { isManaged, type RosterAgent } from '@/lib/roster/roster-agent';
import { EntryActions } from '../layout/entry-actions';
import type { EditableList } from '../use-editable-list';
import { AgentEditor } from './agent-editor';
import { AgentRemoval } from './agent-removal';
import type { Findable } from './findability';
import type { AgentsPlaceProps } from './part';

interface AgentTableProps extends Pick<AgentsPlaceProps, 'setUp' | 'usesOf' | 'onSave' | 'onRemove'> {
	agents: readonly RosterAgent[];
	findableBy: (agent: RosterAgent) => Findable;
	list: EditableList;
	/** An agent who was just added, and is brought into sight. */
	added?: string;
}

/** A row's height until it is measured, and the head's. Pixels. */
const HEIGHTS = { row: 42, head: 32 };

const COLUMNS = [
	'options_column_name',
	'field_email',
	'field_phone_number',
	'options_agent_mls_id',
	'role_broker',
	'options_column_found_by',
] as const;

/** The agents; only those that can be seen are drawn. */
export function AgentTable(props: AgentTableProps) {
	const { agents, list, added } = props;
	const text = useText();
	const scroller = useRef<HTMLDivElement>(null);
	const [focused, setFocused] = useState(-1);
	const openAt = agents.findIndex(({ id }) => id === list.open?.id);
	const virtual = useVirtualRows(scroller, agents.length, [focused, openAt], {
		...HEIGHTS,
		nameOf: (index) => agents[index]?.id ?? '',
	});
	const addedAt = added === undefined ? -1 : agents.findIndex(({ id }) => id === added);
	useLayoutEffect(() => {
		if (addedAt >= 0) virtual.scrollToIndex(addedAt);
	}, [added, addedAt >= 0]);
	const lines = virtual.getVirtualItems().flatMap(({ index, start }) => {
		const agent = agents[index];
		return agent ? [{ agent, index, start }] : [];
	});
	return (
		<div class="roster" ref={scroller}>
			<table aria-label={text('options_roster_title')} aria-rowcount={agents.length + 1}>
				<Head />
				<tbody style={{ height: `${virtual.getTotalSize()}px` }}>
					{lines.map(({ agent, index, start }) => (
						<tr
							key={agent.id}
							class="placed roster-row"
							ref={virtual.measureElement}
							data-index={index}
							aria-rowindex={index + 2}
							style={{ transform: `translateY(${start}px)` }}
							onFocusCapture={() => setFocused(index)}
						>
							<Cells agent={agent} me={props.setUp?.settings.me} findable={props.findableBy(agent)} />
							<td>{!isManaged(agent) && <Actions {...props} agent={agent} />}</td>
							<Panel {...props} agent={agent} />
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Head() {
	const text = useText();
	return (
		<thead>
			<tr class="roster-row heads">
				{COLUMNS.map((column) => (
					<th key={column} scope="col">
						{text(column)}
					</th>
				))}
				<td />
			</tr>
		</thead>
	);
}

function Actions({ agent, list }: AgentTableProps & { agent: RosterAgent }) {
	const { id } = agent;
	return (
		<EntryActions
			id={id}
			name={assigneeName(agent)}
			isOpen={list.modeOf(id) === 'edit'}
			onEdit={() => list.toggle(id, 'edit')}
			onRemove={() => list.toggle(id, 'remove')}
		/>
	);
}

/** What an agent's row opens. */
function Panel({ agent, list, setUp, usesOf, onSave, onRemove, agents }: AgentTableProps & { agent: RosterAgent }) {
	const mode = list.modeOf(agent.id);
	if (!mode) return null;
	const remove = async (replacement?: Assignee) => {
		const at = agents.indexOf(agent);
		const next = [agents[at + 1], agents[at - 1]].flatMap((other) => (other ? [`edit-${other.id}` as const] : []));
		if (await onRemove(agent, replacement)) return;
		list.close();
		list.focus(...next, 'add');
	};
	return (
		<td class="panel">
			{mode === 'edit' ? (
				<AgentEditor saved={agent} onSave={onSave} onClose={list.close} />
			) : (
				<AgentRemoval
					agent={agent}
					setUp={setUp}
					usesOf={usesOf}
					onKeep={list.close}
					onRemove={(replacement) => void remove(replacement)}
				/>
			)}
		</td>
	);
}

interface CellsProps {
	agent: RosterAgent;
	me?: Assignee;
	findable: Findable;
}

function Cells({ agent, me, findable }: CellsProps) {
	const text = useText();
	const name = assigneeName(agent);
	const isMe = me !== undefined && isSameAgent(agent, me);
	const where = [agent.office, shownPaths(agent)].filter(Boolean).join(' · ');
	const mls = [agent.mls, agent.mls_id].filter(Boolean).join(' ');
	return (
		<>
			<th scope="row" class="name">
				<Avatar name={name} isMe={isMe} size="m" />
				<span class="cut strong" title={name}>
					{name}
				</span>
				{isManaged(agent) && <Badge icon="i-lock">{text('managed_short')}</Badge>}
				{isMe && <Badge tone="accent">{text('options_me_title')}</Badge>}
			</th>
			{[agent.email, agent.phone_number, mls, where].map((value, column) => (
				<td key={COLUMNS[column + 1]} class="cut" title={value}>
					{value || <span class="soft">–</span>}
				</td>
			))}
			<td>
				<How {...findable} />
			</td>
		</>
	);
}

function How({ by, namesakes }: Findable) {
	const text = useText();
	if (!by)
		return (
			<Badge tone="bad" icon="i-warn">
				{text('problem_assignee_unfindable')}
			</Badge>
		);
	if (by !== 'name') return <Badge>{text(FOUND_BY[by])}</Badge>;
	return (
		<Badge tone="warn" icon="i-warn">
			{namesakes > 1 ? text('options_found_name_shared', namesakes) : text('options_found_name')}
		</Badge>
	);
}

const FOUND_BY = {
	email: 'field_email',
	phone: 'field_phone_number',
	mls_id: 'options_agent_mls_id',
} as const;

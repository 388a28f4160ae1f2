import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { useVirtualRows } from '@/components/use-virtual-rows';
import { assigneeName, foundBy } from '@/lib/lead/assignee';
import { isManaged, type RosterAgent, shownPaths } from '@/lib/roster/roster-agent';

interface RosterListProps {
	agents: readonly RosterAgent[];
	/** The agent who is brought into sight and gets the focus, as soon as he is in the list. */
	focusId?: string;
	onFocused: () => void;
	onEdit: (agent: RosterAgent) => void;
	onRemove: (agent: RosterAgent) => void;
}

/** As in the style sheet, in pixels. */
const HEIGHTS = { row: 64 };

/** The agents, of which only those that can be seen are drawn. */
export function RosterList({ agents, focusId, onFocused, onEdit, onRemove }: RosterListProps) {
	const text = useText();
	const scroller = useRef<HTMLDivElement>(null);
	const [focused, setFocused] = useState(-1);
	const virtual = useVirtualRows(scroller, agents.length, focused, HEIGHTS);
	useLayoutEffect(() => {
		const index = focusId === undefined ? -1 : agents.findIndex(({ id }) => id === focusId);
		if (index < 0) return;
		setFocused(index);
		virtual.scrollToIndex(index);
	}, [agents, focusId]);
	useLayoutEffect(() => {
		const button = focusId && scroller.current?.querySelector<HTMLElement>(`[data-focus="edit-${focusId}"]`);
		if (!button) return;
		button.focus({ preventScroll: true });
		onFocused();
	});
	const lines = virtual.getVirtualItems().flatMap(({ index, start }) => {
		const agent = agents[index];
		return agent ? [{ agent, index, start }] : [];
	});
	return (
		<div class="agents" ref={scroller}>
			<ul aria-label={text('options_roster_list')} style={{ height: `${virtual.getTotalSize()}px` }}>
				{lines.map(({ agent, index, start }) => (
					<li
						key={agent.id}
						class="agent"
						style={{ transform: `translateY(${start}px)` }}
						aria-setsize={agents.length}
						aria-posinset={index + 1}
						onFocusCapture={() => setFocused(index)}
					>
						<AgentLines agent={agent} />
						{isManaged(agent) ? (
							<span class="soft">{text('managed_title')}</span>
						) : (
							<div class="buttons">
								<RowButton agent={agent} name="edit" onClick={() => onEdit(agent)} />
								<RowButton agent={agent} name="remove" onClick={() => onRemove(agent)} />
							</div>
						)}
					</li>
				))}
			</ul>
		</div>
	);
}

function AgentLines({ agent }: { agent: RosterAgent }) {
	const text = useText();
	const name = assigneeName(agent);
	const { email, phone_number: phone, mls, mls_id: mlsId } = agent;
	const by = foundBy(agent) ?? 'nothing';
	const known = [email, phone, by !== 'mls_id' && [mls, mlsId].filter(Boolean).join(' ')];
	const said = known.filter((part) => part && part !== name);
	const where = [agent.office, shownPaths(agent)].filter(Boolean);
	return (
		<div class="what">
			<p>
				<strong>{name}</strong> <span class="soft">{where.join(' · ')}</span>
			</p>
			<p class="soft">{[...said, text(`form_by_${by}`, mls ?? '', mlsId ?? '')].join(' · ')}</p>
		</div>
	);
}

interface RowButtonProps {
	agent: RosterAgent;
	name: 'edit' | 'remove';
	onClick: () => void;
}

function RowButton({ agent, name, onClick }: RowButtonProps) {
	const text = useText();
	return (
		<button
			type="button"
			aria-label={text(`options_${name}_named`, assigneeName(agent))}
			data-focus={`${name}-${agent.id}`}
			onClick={onClick}
		>
			{text(`options_${name}`)}
		</button>
	);
}

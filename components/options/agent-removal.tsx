import { useEffect, useState } from 'preact/hooks';
import { AssigneeInput, type AssigneeInputProps } from '@/components/capture-form/assignee-input';
import { type Count, useCount, useText } from '@/components/text';
import { assigneeName, isSameAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { Removal } from './removal';

export interface AgentRemovalProps extends Pick<AssigneeInputProps, 'setUp'> {
	agent: RosterAgent;
	/** Where the agent is asked for. */
	usesOf: (agent: Assignee) => Promise<Record<'leads' | 'presets' | 'rules', number>>;
	onKeep: () => void;
	onRemove: (replacement?: Assignee) => void;
}

/** Asks before an agent is removed, and who is to be asked for in his place. */
export function AgentRemoval({ agent, setUp, usesOf, onKeep, onRemove }: AgentRemovalProps) {
	const text = useText();
	const count = useCount();
	const name = assigneeName(agent);
	const [uses, setUses] = useState<Awaited<ReturnType<typeof usesOf>>>();
	const [instead, setInstead] = useState<Assignee[]>([]);
	useEffect(() => {
		void usesOf(agent).then(setUses);
	}, [agent]);
	const choose = (change: (agents: readonly Assignee[]) => Assignee[]) =>
		setInstead((current) =>
			change(current)
				.filter((other) => !isSameAgent(other, agent))
				.slice(-1),
		);
	return (
		<Removal
			title={text('options_roster_remove_title', name)}
			hints={[text('options_roster_remove_hint'), ...USES.flatMap((use) => usedIn(use, uses?.[use] ?? 0, count))]}
			onKeep={onKeep}
			onRemove={() => onRemove(instead[0])}
		>
			<AssigneeInput label={text('options_roster_instead')} assignees={instead} onChange={choose} setUp={setUp} />
			<p class="hint">{text('options_roster_instead_hint', name)}</p>
		</Removal>
	);
}

const USES = ['leads', 'presets', 'rules'] as const;

const usedIn = (use: (typeof USES)[number], times: number, count: Count): string[] =>
	times === 0 ? [] : [count(`options_roster_in_${use}`, times)];

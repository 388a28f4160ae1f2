import { useEffect, useState } from 'preact/hooks';
import { Question } from '@/components/parts/question';
import { AgentPicker, type AgentPickerProps } from '@/components/pickers/agent-picker';
import { useCount, useText } from '@/components/text';
import { assigneeName, isSameAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import type { RosterAgent } from '@/lib/roster/roster-agent';

export interface AgentRemovalProps extends Pick<AgentPickerProps, 'setUp'> {
	agent: RosterAgent;
	/** Where the agent is requested. */
	usesOf: (agent: Assignee) => Promise<Record<'leads' | 'presets' | 'rules', number>>;
	onKeep: () => void;
	onRemove: (replacement?: Assignee) => void;
}

const USES = ['leads', 'presets', 'rules'] as const;

/** Asks before an agent is removed, and who is requested instead. */
export function AgentRemoval({ agent, setUp, usesOf, onKeep, onRemove }: AgentRemovalProps) {
	const text = useText();
	const count = useCount();
	const name = assigneeName(agent);
	const [uses, setUses] = useState<Awaited<ReturnType<typeof usesOf>>>();
	const [instead, setInstead] = useState<Assignee[]>([]);
	useEffect(() => {
		void usesOf(agent).then(setUses);
	}, [agent]);
	const used = USES.flatMap((use) => (uses?.[use] ? [count(`options_roster_in_${use}`, uses[use])] : []));
	return (
		<Question
			isDangerous
			title={text('options_roster_remove_title', name)}
			hints={[text('options_roster_remove_hint'), ...used]}
			action={text('options_remove')}
			cancel={text('options_keep')}
			onCancel={onKeep}
			onConfirm={() => onRemove(instead[0])}
		>
			<div class="group one">
				<AgentPicker
					isSingle
					label={text('options_roster_instead')}
					none={text('agents_nobody')}
					assignees={instead}
					onChange={(change) => setInstead((current) => change(current).filter((other) => !isSameAgent(other, agent)))}
					setUp={setUp}
				/>
			</div>
			<p class="small soft">{text('options_roster_instead_hint', name)}</p>
		</Question>
	);
}

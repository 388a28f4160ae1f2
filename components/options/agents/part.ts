import type { ComponentChildren } from 'preact';
import type { FailureCode } from '@/lib/lead/failure';
import type { Assignee } from '@/lib/lead/lead';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import type { Save } from '../save';
import type { AgentRemovalProps } from './agent-removal';

export interface AgentsPlaceProps
	extends Required<Pick<AgentRemovalProps, 'setUp'>>,
		Pick<AgentRemovalProps, 'usesOf'> {
	onSave: Save<RosterAgent>;
	/** Removes the agent from the roster; a replacement is requested instead. */
	onRemove: (agent: RosterAgent, replacement?: Assignee) => Promise<FailureCode | undefined>;
	onExport: () => void;
	onChooseFile: (file: File) => void;
	/** How far the import of a file is. */
	children: ComponentChildren;
}

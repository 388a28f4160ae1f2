import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useRoster } from '@/components/roster';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import type { FailureCode } from '@/lib/lead/failure';
import type { Assignee } from '@/lib/lead/lead';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { useFocusNext } from '../focus';
import { AgentForm } from './agent-form';
import { AgentRemoval, type AgentRemovalProps } from './agent-removal';
import { FileButton } from './file-button';
import { focusAfterRemoval } from './remaining';
import { RosterList } from './roster-list';
import { type Save, saving } from './save';
import { Section } from './section';

interface RosterSectionProps extends Pick<AgentRemovalProps, 'setUp' | 'usesOf'> {
	onSave: Save<RosterAgent>;
	/** Takes the agent out of the roster; with another, that one is asked for in his place. */
	onRemove: (agent: RosterAgent, replacement?: Assignee) => Promise<FailureCode | undefined>;
	onExport: () => void;
	onChooseFile: (file: File) => void;
	/** How far the import of a file is. */
	children: ComponentChildren;
}

/** What stands open above the list. */
type Open = { name: 'add' } | { name: 'edit' | 'remove'; agent: RosterAgent };

const TABLES = '.csv,.tsv,.txt,text/csv,text/plain';

/** Fewer are found by eye. */
const SEARCHED_FROM = 8;

/** The agents who can be asked for: found, added, changed, removed, imported and exported. */
export function RosterSection(props: RosterSectionProps) {
	const text = useText();
	const { roster } = useRoster();
	const [typed, setTyped] = useState('');
	const [open, setOpen] = useState<Open>();
	const agents = useMemo(() => roster?.find(typed, Number.POSITIVE_INFINITY) ?? [], [roster, typed]);
	const total = roster?.agents.length ?? 0;
	const { root, focusNext } = useFocusNext<HTMLDivElement>(`${open?.name} ${total} ${agents[0]?.id}`);
	const [focusId, setFocusId] = useState<string>();
	const close = (...focus: string[]) => {
		focusNext(...focus);
		setOpen(undefined);
	};
	const showSaved = (agent: RosterAgent) => {
		close();
		// What was looked for may not fit him any more.
		setTyped('');
		setFocusId(agent.id);
	};
	return (
		<Section id="roster" title={text('options_roster_title')} hint={text('options_roster_hint')}>
			<div ref={root}>
				{roster && total === 0 && <p class="soft empty">{text('options_roster_empty')}</p>}
				{total > SEARCHED_FROM && (
					<TextField
						label={text('options_roster_find')}
						value={typed}
						onInput={setTyped}
						hint={text('options_roster_found', agents.length.toLocaleString(), total.toLocaleString())}
					/>
				)}
				{open && (
					<Editor
						key={open.name === 'add' ? '' : open.agent.id}
						{...props}
						open={open}
						agents={agents}
						onClose={close}
						onSaved={showSaved}
					/>
				)}
				{props.children}
				{agents.length > 0 && (
					<RosterList
						agents={agents}
						focusId={focusId}
						onFocused={() => setFocusId(undefined)}
						onEdit={(agent) => setOpen({ name: 'edit', agent })}
						onRemove={(agent) => setOpen({ name: 'remove', agent })}
					/>
				)}
				<div class="actions">
					{open?.name !== 'add' && (
						<button type="button" data-focus="add" onClick={() => setOpen({ name: 'add' })}>
							{text('options_roster_add')}
						</button>
					)}
					<FileButton label={text('options_roster_import')} accept={TABLES} onChoose={props.onChooseFile} />
					{total > 0 && (
						<button type="button" onClick={props.onExport}>
							{text('options_roster_export')}
						</button>
					)}
				</div>
			</div>
		</Section>
	);
}

interface EditorProps extends RosterSectionProps {
	open: Open;
	/** As they stand in the list. */
	agents: readonly RosterAgent[];
	/** `focus` names what gets the focus then, best first. */
	onClose: (...focus: string[]) => void;
	onSaved: (agent: RosterAgent) => void;
}

function Editor({ open, agents, onClose, onSaved, setUp, usesOf, onSave, onRemove }: EditorProps) {
	if (open.name === 'remove') {
		const { agent } = open;
		const ids = agents.map(({ id }) => id);
		const remove = async (replacement?: Assignee) => {
			if (!(await onRemove(agent, replacement))) onClose(...focusAfterRemoval(ids, agent.id));
		};
		return (
			<AgentRemoval
				agent={agent}
				setUp={setUp}
				usesOf={usesOf}
				onKeep={() => onClose(`remove-${agent.id}`)}
				onRemove={(replacement) => void remove(replacement)}
			/>
		);
	}
	const saved = open.name === 'edit' ? open.agent : undefined;
	return (
		<AgentForm
			saved={saved}
			onSave={saving(onSave, onSaved)}
			onCancel={() => onClose(saved ? `edit-${saved.id}` : 'add')}
		/>
	);
}

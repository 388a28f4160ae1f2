import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useFocusNext } from '@/components/focus';
import { useRoster } from '@/components/roster';
import { type Text, useText } from '@/components/text';
import { assigneeName, foundBy, withMoved, withoutAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { withoutSharedPhone } from '@/lib/roster/shared-phones';
import type { AssigneeInputProps } from './assignee-input';

interface ChosenAgentsProps extends Pick<AssigneeInputProps, 'assignees' | 'onChange'> {
	/** The id of the field that follows. */
	inputId: string;
	/** Phones that nobody is found by, the last ten digits each. */
	sharedPhones: readonly string[];
	isInvalid: boolean;
	/** The field in which another is looked for. */
	children: ComponentChildren;
}

/**
 * The agents who are asked for, in their order: each with how Rechat finds him. Arrow keys go from one to the next, with
 * Alt they move him, Delete takes him out.
 */
export function ChosenAgents({ assignees, onChange, inputId, sharedPhones, isInvalid, children }: ChosenAgentsProps) {
	const text = useText();
	const [said, say] = useState('');
	const { root, focusNext } = useFocusNext<HTMLDivElement>(assignees.map(agentKey).join());
	const focus = (place: number) => {
		const next = assignees[place];
		if (next) root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(agentKey(next))}"]`)?.focus();
		else if (place >= assignees.length) document.getElementById(inputId)?.focus();
	};
	const remove = (place: number, agent: Assignee) => {
		const next = assignees[place + 1] ?? assignees[place - 1];
		if (next) focusNext(agentKey(next));
		else document.getElementById(inputId)?.focus();
		onChange((current) => withoutAgent(current, agent));
	};
	const move = (place: number, agent: Assignee, by: number) => {
		const to = Math.min(Math.max(place + by, 0), assignees.length - 1);
		focusNext(agentKey(agent));
		onChange((current) => withMoved(current, agent, by));
		say(text('form_assignee_moved', assigneeName(agent), to + 1, assignees.length));
	};
	const onKey = (event: KeyboardEvent, place: number, agent: Assignee) => {
		const by = STEPS[event.key];
		if (by && event.altKey) move(place, agent, by);
		else if (by) focus(place + by);
		else if (event.key === 'Delete' || event.key === 'Backspace') remove(place, agent);
		else return;
		event.preventDefault();
	};
	return (
		<div class="chips-input" aria-invalid={isInvalid} ref={root}>
			{assignees.map((agent, place) => (
				<Chip
					key={agentKey(agent)}
					agent={withoutSharedPhone(agent, sharedPhones)}
					focusKey={agentKey(agent)}
					isMovable={assignees.length > 1}
					onKey={(event) => onKey(event, place, agent)}
					onRemove={() => remove(place, agent)}
				/>
			))}
			{children}
			<span class="visually-hidden" role="status">
				{said}
			</span>
		</div>
	);
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

interface ChipProps {
	/** As Rechat looks for him. */
	agent: Assignee;
	focusKey: string;
	isMovable: boolean;
	onKey: (event: KeyboardEvent) => void;
	onRemove: () => void;
}

function Chip({ agent, focusKey, isMovable, onKey, onRemove }: ChipProps) {
	const text = useText();
	const namesakes = useNamesakes(agent);
	const by = foundBy(agent);
	const name = assigneeName(agent);
	const isDoubtful = !by || namesakes > 1;
	return (
		<span class={isDoubtful ? 'chip agent problem' : 'chip agent'}>
			<span>{name}</span> <span class="how">{by && !isDoubtful ? how(agent, by, text) : doubt(namesakes, text)}</span>
			<button
				type="button"
				class="remove"
				aria-label={text('form_remove', name)}
				title={isMovable ? text('form_assignee_keys') : undefined}
				aria-keyshortcuts={isMovable ? 'Alt+ArrowLeft Alt+ArrowRight' : undefined}
				data-focus={focusKey}
				onKeyDown={onKey}
				onClick={onRemove}
			>
				×
			</button>
		</span>
	);
}

/** How many agents of the roster have the name, when Rechat can only look for that: it can't tell them apart. */
function useNamesakes(agent: Assignee): number {
	const { roster } = useRoster();
	if (foundBy(agent) !== 'name' || !roster) return 0;
	const name = assigneeName(agent).toLowerCase();
	return roster.find(name, 5).filter((other) => assigneeName(other).toLowerCase() === name).length;
}

const how = ({ mls = '', mls_id = '' }: Assignee, by: NonNullable<ReturnType<typeof foundBy>>, text: Text) =>
	by === 'mls_id' ? text('form_by_mls_id', mls, mls_id) : text(`form_by_${by}`);

const doubt = (namesakes: number, text: Text) =>
	namesakes > 1 ? text('form_by_name_shared', namesakes) : text('form_by_nothing');

/** Tells the chosen from each other: two of the same name can both be asked for. */
const agentKey = ({ email, phone_number, mls, mls_id, ...name }: Assignee): string =>
	email || phone_number || (mls_id && `${mls} ${mls_id}`) || assigneeName(name);

import { useCombobox } from 'downshift';
import { useId, useState } from 'preact/hooks';
import type { Assignee } from '@/lib/lead/lead';
import { assigneeName, foundBy, isSameAgent, withAgent, withoutAgent } from '@/lib/lead/team';
import { typedAgent } from '@/lib/lead/typed-agent';
import { useText } from '../text';
import type { SetUp } from './capture-form';

interface AssigneeInputProps {
	assignees: readonly Assignee[];
	/** Changes the list as it stands at that moment. */
	onChange: (change: (assignees: readonly Assignee[]) => Assignee[]) => void;
	problem?: string;
	setUp?: SetUp;
}

/** Who is asked for: agents of the team, found by what is typed, or somebody else whom Rechat can find. */
export function AssigneeInput({ assignees, onChange, problem, setUp }: AssigneeInputProps) {
	const text = useText();
	const id = useId();
	const [typed, setTyped] = useState('');
	const offered = offer(typed, assignees, setUp);
	const combobox = useCombobox<Assignee>({
		inputId: id,
		items: offered,
		inputValue: typed,
		selectedItem: null,
		defaultHighlightedIndex: 0,
		itemToString: (item) => (item ? assigneeName(item) : ''),
		// Whoever leaves the field with Tab has chosen an agent only if what he typed leaves one.
		stateReducer: (state, { type, changes }) =>
			type === useCombobox.stateChangeTypes.InputBlur && (typed === '' || offered.length > 1)
				? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
				: changes,
		onInputValueChange: ({ inputValue, type }) => {
			if (type !== useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
		},
		onSelectedItemChange: ({ selectedItem }) => {
			if (selectedItem) onChange((current) => withAgent(current, selectedItem));
			setTyped('');
		},
	});
	// The combobox tells what was typed a frame late: by then quick fingers have lost letters.
	const keepTyped = (event: Event) => {
		if (event.target instanceof HTMLInputElement) setTyped(event.target.value);
	};
	const onKeyDown = (event: KeyboardEvent & { preventDownshiftDefault?: boolean }) => {
		// Ctrl+Enter sends; it chooses nobody who happens to be offered.
		if (event.ctrlKey || event.metaKey) event.preventDownshiftDefault = true;
		const last = assignees.at(-1);
		if (event.key === 'Backspace' && typed === '' && last) onChange((current) => withoutAgent(current, last));
	};
	return (
		<div class="field assignees">
			<label {...combobox.getLabelProps()} for={id}>
				{text('field_assignees')}
			</label>
			<div class="chips-input" aria-invalid={problem !== undefined}>
				{assignees.map((assignee) => (
					<Chip
						key={assigneeName(assignee)}
						assignee={assignee}
						onRemove={() => onChange((current) => withoutAgent(current, assignee))}
					/>
				))}
				<input
					{...combobox.getInputProps({ onKeyDown, onChange: keepTyped })}
					autocomplete="off"
					placeholder={assignees.length === 0 ? text('form_add_assignee') : ''}
				/>
			</div>
			<ul {...combobox.getMenuProps()} class="menu" hidden={!combobox.isOpen}>
				{combobox.isOpen &&
					offered.map((agent, index) => (
						<li
							key={`${index} ${assigneeName(agent)}`}
							{...combobox.getItemProps({ item: agent, index })}
							class={index === combobox.highlightedIndex ? 'highlighted' : ''}
						>
							<Option agent={agent} setUp={setUp} />
						</li>
					))}
				{combobox.isOpen && offered.length === 0 && <li class="soft">{text('form_no_agents')}</li>}
			</ul>
			{problem && <p class="problem">{problem}</p>}
		</div>
	);
}

function Chip({ assignee, onRemove }: { assignee: Assignee; onRemove: () => void }) {
	const text = useText();
	const how = foundBy(assignee) ?? 'nothing';
	const name = assigneeName(assignee);
	return (
		<span class={how === 'nothing' ? 'chip problem' : 'chip'} title={text(`form_found_by_${how}`)}>
			{name}
			<button type="button" class="remove" aria-label={text('form_remove', name)} onClick={onRemove}>
				×
			</button>
		</span>
	);
}

function Option({ agent, setUp }: { agent: Assignee; setUp?: SetUp }) {
	const text = useText();
	const { me } = setUp?.settings ?? {};
	const isTeam = [me, ...(setUp?.team ?? [])].includes(agent);
	const name = assigneeName(agent);
	const words = agent === me ? text('form_me', name) : isTeam ? name : text('form_ask_for_typed', name);
	return (
		<>
			<div>{words}</div>
			<div class="hint">{text(`form_found_by_${foundBy(agent) ?? 'nothing'}`)}</div>
		</>
	);
}

/** The user himself and the team, as far as they match and are not chosen yet; then whom the typed text itself names. */
function offer(typed: string, chosen: readonly Assignee[], setUp?: SetUp): Assignee[] {
	const { me } = setUp?.settings ?? {};
	const agents: Assignee[] = [
		...(me ? [me] : []),
		...(setUp?.team ?? []).filter((agent) => !me || !isSameAgent(agent, me)),
	];
	const free = agents.filter((agent) => matches(agent, typed) && !chosen.some((other) => isSameAgent(agent, other)));
	const named = typedAgent(typed);
	return named && !free.some((agent) => isSameAgent(agent, named)) ? [...free, named] : free;
}

function matches(agent: Assignee, typed: string): boolean {
	const known = Object.values(agent).join(' ').toLowerCase();
	return typed
		.toLowerCase()
		.split(/\s+/)
		.every((word) => known.includes(word));
}

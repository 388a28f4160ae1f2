import { useCombobox } from 'downshift';
import { useId, useMemo, useState } from 'preact/hooks';
import { useRoster } from '@/components/roster';
import { useText } from '@/components/text';
import { withAgent, withoutAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { type Offer, offersFor } from '@/lib/roster/offer';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import type { SetUp } from '@/lib/setup/set-up';
import { AgentOffer } from './agent-offer';
import { ChosenAgents } from './chosen-agents';

export interface AssigneeInputProps {
	assignees: readonly Assignee[];
	/** Changes the list as it stands at that moment. */
	onChange: (change: (assignees: readonly Assignee[]) => Assignee[]) => void;
	/** What the field is called; "Assignees" without it. */
	label?: string;
	problem?: string;
	setUp?: Pick<SetUp, 'settings' | 'sharedPhones'>;
	/** Agents of the page who are in the roster: offered first. */
	onPage?: readonly RosterAgent[];
}

/** Who is asked for: agents of the roster, found by what is typed, or somebody else whom Rechat can find. */
export function AssigneeInput({ assignees, onChange, label, problem, setUp, onPage }: AssigneeInputProps) {
	const text = useText();
	const id = useId();
	const [typed, setTyped] = useState('');
	const offers = useOffers(typed, assignees, setUp, onPage);
	const combobox = useCombobox<Offer>({
		inputId: id,
		items: offers,
		inputValue: typed,
		selectedItem: null,
		defaultHighlightedIndex: 0,
		itemToString: () => '',
		// Whoever leaves the field with Tab has chosen an agent only if what he typed leaves one.
		stateReducer: (state, { type, changes }) =>
			type === useCombobox.stateChangeTypes.InputBlur && (typed === '' || offers.length > 1)
				? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
				: changes,
		onInputValueChange: ({ inputValue, type }) => {
			if (type !== useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
		},
		onSelectedItemChange: ({ selectedItem }) => {
			if (selectedItem) onChange((current) => withAgent(current, selectedItem.agent));
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
		if (event.key === 'ArrowLeft' && typed === '') focusLastChosen(event.target);
		const last = assignees.at(-1);
		if (event.key === 'Backspace' && typed === '' && last) onChange((current) => withoutAgent(current, last));
	};
	return (
		<div class="field assignees">
			<label {...combobox.getLabelProps()} for={id}>
				{label ?? text('field_assignees')}
			</label>
			<ChosenAgents
				assignees={assignees}
				onChange={onChange}
				inputId={id}
				sharedPhones={setUp?.sharedPhones ?? NONE}
				isInvalid={problem !== undefined}
			>
				<input
					{...combobox.getInputProps({ onKeyDown, onChange: keepTyped })}
					autocomplete="off"
					placeholder={assignees.length === 0 ? text('form_add_assignee') : ''}
				/>
			</ChosenAgents>
			<ul {...combobox.getMenuProps()} class="menu" hidden={!combobox.isOpen}>
				{combobox.isOpen &&
					offers.map((offer, index) => (
						<li
							key={index}
							{...combobox.getItemProps({ item: offer, index })}
							class={index === combobox.highlightedIndex ? 'highlighted' : ''}
						>
							<AgentOffer {...offer} />
						</li>
					))}
				{combobox.isOpen && offers.length === 0 && <NobodyOffered />}
			</ul>
			{problem && <p class="problem">{problem}</p>}
		</div>
	);
}

const NONE: readonly string[] = [];

/** The chosen agents stand before the field. */
function focusLastChosen(field: EventTarget | null): void {
	if (field instanceof Element) field.previousElementSibling?.querySelector('button')?.focus();
}

function useOffers(
	typed: string,
	chosen: readonly Assignee[],
	setUp: AssigneeInputProps['setUp'],
	onPage: AssigneeInputProps['onPage'],
): Offer[] {
	const { roster, recent } = useRoster();
	const me = setUp?.settings.me;
	const sharedPhones = setUp?.sharedPhones;
	return useMemo(
		() => offersFor(typed, { me, onPage, recent, roster, chosen, sharedPhones: sharedPhones ?? NONE }),
		[typed, me, onPage, recent, roster, chosen, sharedPhones],
	);
}

function NobodyOffered() {
	const text = useText();
	const { roster } = useRoster();
	return <li class="soft">{text(roster ? 'form_no_agents' : 'form_reading_roster')}</li>;
}

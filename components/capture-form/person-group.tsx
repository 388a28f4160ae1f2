import { Button } from '@/components/parts/button';
import { Cell } from '@/components/parts/cell';
import { Icon } from '@/components/parts/icon';
import { type MessageKey, useText } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { clearPerson, editField } from '@/lib/draft/edit';
import { PERSON_FIELDS, type PersonField } from '@/lib/lead/fields';
import { limitWords } from './limit-words';
import { isDoubtful, Origin } from './origin';
import type { FormPart } from './part';

const INPUT_MODES: Partial<Record<PersonField, 'tel' | 'email'>> = { phone_number: 'tel', email: 'email' };

interface PersonGroupProps extends FormPart {
	/** True when what the user typed earlier is back. */
	isRestored: boolean;
	onStartOver: () => void;
	/** Opens the leads that were sent before; absent where they have no place. */
	onPastLead?: () => void;
}

/** Who the lead is. The cursor begins in the first name. */
export function PersonGroup(props: PersonGroupProps) {
	const { draft, edit, problemAt } = props;
	const text = useText();
	const pathOf = (field: PersonField) => `people.${draft.page.lead}.${field}`;
	return (
		<>
			<div class="who">
				<h2>{text('form_who')}</h2>
				<WhoFrom {...props} />
			</div>
			<section class="group person" aria-label={text('form_lead')}>
				{PERSON_FIELDS.map((field) => (
					<Cell
						key={field}
						name={field}
						label={text(`field_${field}`)}
						value={draft.values[field] ?? ''}
						onInput={(value) => edit((current) => editField(current, field, value))}
						problem={problemAt(field)}
						isDoubtful={isDoubtful(draft, field, pathOf(field))}
						end={
							limitWords(draft, field, text) ?? (
								<Origin draft={draft} edit={edit} field={field} path={pathOf(field)} isSigned />
							)
						}
						inputMode={INPUT_MODES[field]}
						autoFocus={field === 'first_name'}
					/>
				))}
			</section>
		</>
	);
}

/** Where the person comes from, and the way back; else what else can fill them in. */
function WhoFrom({ draft, edit, isRestored, onStartOver, onPastLead }: PersonGroupProps) {
	const text = useText();
	const from = filledFrom(draft.page);
	if (from)
		return (
			<>
				<span class="from cut">{text(from)}</span>
				<Button kind="link" onClick={() => edit(clearPerson)}>
					{text('form_clear')}
				</Button>
			</>
		);
	if (isRestored)
		return (
			<>
				<span class="from">
					<Icon name="i-undo" size={12} />
					{text('form_restored')}
				</span>
				<Button kind="link" onClick={onStartOver}>
					{text('form_start_over')}
				</Button>
			</>
		);
	if (!onPastLead) return null;
	return (
		<Button kind="link" data-focus="past-leads" onClick={onPastLead}>
			{text('past_use_person')}
		</Button>
	);
}

/** Which words say where the person in the fields was found; none for nobody. */
function filledFrom({ lead, people, origins }: Draft['page']): MessageKey | undefined {
	const person = lead === undefined ? undefined : people[lead];
	if (!person) return undefined;
	const source = origins.find(({ field }) => field.startsWith(`people.${lead}.`))?.source;
	if (person.role === 'owner') return 'form_from_owner';
	if (source === 'selection') return 'form_from_selection';
	if (source === 'link') return 'form_from_link';
	return person.role === 'inquirer' ? 'form_from_message' : 'form_from_page';
}

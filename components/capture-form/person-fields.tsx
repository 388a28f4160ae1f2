import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { clearPerson, editField } from '@/lib/draft/edit';
import { PERSON_FIELDS, type PersonField } from '@/lib/lead/fields';
import type { FormPart } from './capture-form';
import { cutHint } from './cut-hint';
import { OriginHint } from './origin-hint';

const INPUT_MODES: Partial<Record<PersonField, 'tel' | 'email'>> = { phone_number: 'tel', email: 'email' };

/** Who the lead is. The cursor stands in the first name. */
export function PersonFields({ draft, edit, problemAt }: FormPart) {
	const text = useText();
	const [isAsked, setAsked] = useState(false);
	const said = { draft, edit, isAsked };
	return (
		<section class="person" aria-label={text('form_lead')}>
			<FilledIn {...said} onAsk={() => setAsked(!isAsked)} />
			{PERSON_FIELDS.map((field) => (
				<TextField
					key={field}
					name={field}
					label={text(`field_${field}`)}
					value={draft.values[field] ?? ''}
					onInput={(value) => edit((current) => editField(current, field, value))}
					problem={problemAt(field)}
					hint={
						cutHint(draft, field, text) ?? (
							<OriginHint {...said} field={field} path={`people.${draft.page.lead}.${field}`} />
						)
					}
					inputMode={INPUT_MODES[field]}
					autoFocus={field === 'first_name'}
				/>
			))}
		</section>
	);
}

interface FilledInProps extends Pick<FormPart, 'draft' | 'edit'> {
	isAsked: boolean;
	onAsk: () => void;
}

/** Says that somebody was filled in, from where, and takes him out again. */
function FilledIn({ draft, edit, isAsked, onAsk }: FilledInProps) {
	const text = useText();
	const { lead, people, origins } = draft.page;
	const person = lead === undefined ? undefined : people[lead];
	if (!person) return null;
	const source = origins.find(({ field }) => field.startsWith(`people.${lead}.`))?.source;
	return (
		<p class="filled-in">
			{text(filledFrom(person.role, source))}
			{' · '}
			<button type="button" class="link" onClick={() => edit(clearPerson)}>
				{text('form_clear')}
			</button>
			{' · '}
			<button type="button" class="link" aria-pressed={isAsked} onClick={onAsk}>
				{text('form_lead_where_from')}
			</button>
		</p>
	);
}

function filledFrom(role: string, source: string | undefined) {
	if (role === 'owner') return 'form_from_owner';
	if (source === 'selection') return 'form_from_selection';
	if (source === 'link') return 'form_from_link';
	return role === 'inquirer' ? 'form_from_message' : 'form_from_page';
}

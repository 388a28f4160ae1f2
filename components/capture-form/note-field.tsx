import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { editField } from '@/lib/draft/edit';
import type { FormPart } from './capture-form';
import { cutHint } from './cut-hint';

/** What the user or the message says, and below it what the API has no field for. */
export function NoteField({ draft, edit, problemAt }: FormPart) {
	const text = useText();
	const note = draft.values.note ?? '';
	const start = draft.notePrefix === undefined ? 0 : draft.notePrefix.length + 1;
	return (
		<TextField
			class="note"
			label={text('field_note')}
			value={note}
			onInput={(value) => edit((current) => editField(current, 'note', value))}
			problem={problemAt('note')}
			hint={cutHint(draft, 'note', text) ?? text('note_hint')}
			onFocus={(field) => {
				// What the user adds stands above what the page says; what is selected is being replaced.
				const isCollapsed = field.selectionStart === field.selectionEnd;
				if (isCollapsed && !draft.touched.includes('note')) field.setSelectionRange(start, start);
			}}
			rows={Math.min(6, Math.max(2, note.split('\n').length))}
		/>
	);
}

import { editField } from '@/lib/lead/edit';
import { maxLength } from '@/lib/lead/fields';
import { useText } from '../text';
import { TextField } from '../text-field';
import type { FormPart } from './capture-form';

/** What the user or the message says, and below it what the API has no field for. */
export function NoteField({ draft, edit, problemAt }: FormPart) {
	const text = useText();
	const note = draft.values.note ?? '';
	const limit = maxLength('note');
	return (
		<TextField
			class="note"
			label={text('field_note')}
			value={note}
			onInput={(value) => edit((current) => editField(current, 'note', value))}
			problem={problemAt('note')}
			hint={text(note.length >= limit ? 'note_cut' : 'note_hint', limit)}
			rows={Math.min(6, Math.max(2, note.split('\n').length))}
		/>
	);
}

import { useRef, useState } from 'preact/hooks';
import { useText } from '../text';
import { TextField } from '../text-field';
import { useEdited } from './edited';
import { useProblemFocus } from './focus';
import type { Save } from './save';
import { Section } from './section';

const LONGEST = 60;

/** How long a sent lead can be taken back. */
export function UndoSection({ seconds, onSave }: { seconds: number; onSave: Save<number> }) {
	const text = useText();
	const root = useRef<HTMLFormElement>(null);
	const { value, edit, isEdited } = useEdited(String(seconds));
	const [tries, setTries] = useState(0);
	useProblemFocus(root, tries);
	const read = readSeconds(value);
	const save = async (event: Event) => {
		event.preventDefault();
		if (read === undefined) return setTries(tries + 1);
		if (await onSave(read)) return;
		edit(String(read));
		setTries(0);
	};
	return (
		<Section id="undo" title={text('options_undo_title')} hint={text('options_undo_hint')}>
			<form ref={root} class="editor" noValidate onSubmit={save}>
				<TextField
					class="short"
					label={text('options_undo_label')}
					value={value}
					onInput={edit}
					inputMode="numeric"
					problem={tries > 0 && read === undefined ? text('options_problem_undo_range') : undefined}
					hint={text('options_undo_zero')}
				/>
				<div class="actions">
					<button type="submit" class="primary">
						{text('options_save')}
					</button>
					{isEdited && <span class="soft">{text('options_not_saved_yet')}</span>}
				</div>
			</form>
		</Section>
	);
}

/** A whole number of seconds within the limits; undefined for anything else. */
function readSeconds(typed: string): number | undefined {
	const seconds = Number(typed.trim());
	return /^\d{1,2}$/.test(typed.trim()) && seconds <= LONGEST ? seconds : undefined;
}

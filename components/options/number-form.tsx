import { useRef, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { useProblemFocus } from '../focus';
import { useEdited } from './edited';
import type { Save } from './save';

interface NumberFormProps {
	label: string;
	hint?: string;
	value: number;
	/** The largest number that is taken; the smallest is 0. */
	most: number;
	/** What is said of anything else. */
	problem: string;
	onSave: Save<number>;
}

/** One whole number, saved when it is right. */
export function NumberForm({ label, hint, value: saved, most, problem, onSave }: NumberFormProps) {
	const text = useText();
	const root = useRef<HTMLFormElement>(null);
	const { value, edit, isEdited } = useEdited(String(saved));
	const [tries, setTries] = useState(0);
	useProblemFocus(root, tries);
	const read = readNumber(value, most);
	const save = async (event: Event) => {
		event.preventDefault();
		if (read === undefined) return setTries(tries + 1);
		if (await onSave(read)) return;
		edit(String(read));
		setTries(0);
	};
	return (
		<form ref={root} class="editor" noValidate onSubmit={save}>
			<TextField
				class="short"
				label={label}
				value={value}
				onInput={edit}
				inputMode="numeric"
				problem={tries > 0 && read === undefined ? problem : undefined}
				hint={hint}
			/>
			<div class="actions">
				<button type="submit" class="primary">
					{text('options_save')}
				</button>
				{isEdited && <span class="soft">{text('options_not_saved_yet')}</span>}
			</div>
		</form>
	);
}

/** A whole number from 0 to the most; undefined for anything else. */
function readNumber(typed: string, most: number): number | undefined {
	const number = Number(typed.trim());
	return /^\d{1,5}$/.test(typed.trim()) && number <= most ? number : undefined;
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FieldNotes, notesOf } from '@/components/field-notes';

export interface TextFieldProps {
	label: string;
	/** The field's name, by which the page brings the cursor to it. */
	name?: string;
	value: string;
	onInput: (value: string) => void;
	/** Called when the field gets the cursor. */
	onFocus?: (field: HTMLInputElement | HTMLTextAreaElement) => void;
	/** What is wrong with the value, in words. */
	problem?: string;
	/** Where the value came from, or what to know about it; shown below. */
	hint?: ComponentChildren;
	rows?: number;
	inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url';
	placeholder?: string;
	class?: string;
	autoFocus?: boolean;
}

/** A labelled input, or a text area when it has rows, with its problem and its hint below. The browser never fills it in. */
export function TextField({ label, problem, hint, rows, class: className, name, ...props }: TextFieldProps) {
	const id = useId();
	const shown = { id, problem, hint };
	return (
		<div class={`field ${className ?? ''}`} data-field={name}>
			<label for={id}>{label}</label>
			<Input {...props} id={id} rows={rows} notes={notesOf(shown)} invalid={problem !== undefined} />
			<FieldNotes {...shown} />
		</div>
	);
}

type InputProps = Pick<
	TextFieldProps,
	'value' | 'onInput' | 'onFocus' | 'rows' | 'inputMode' | 'placeholder' | 'autoFocus'
> & {
	id: string;
	notes?: string;
	invalid: boolean;
};

function Input({ onInput, onFocus, rows, notes, invalid, ...props }: InputProps) {
	const shared = {
		...props,
		autocomplete: 'off',
		'aria-invalid': invalid,
		'aria-describedby': notes,
		onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
		onFocus: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => onFocus?.(event.currentTarget),
	};
	return rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" spellcheck={false} />;
}

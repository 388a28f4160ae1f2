import type { ComponentChildren } from 'preact';

interface FieldNotesProps {
	/** The field's own id. */
	id: string;
	/** What is wrong with the value, in words. */
	problem?: string;
	/** Where the value came from, or what to know about it. */
	hint?: ComponentChildren;
}

/** What stands below a field; `notesOf` names it for the field's `aria-describedby`. */
export function FieldNotes({ id, problem, hint }: FieldNotesProps) {
	return (
		<>
			{problem && (
				<p class="problem" id={`${id}-problem`}>
					{problem}
				</p>
			)}
			{hint && (
				<p class="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
		</>
	);
}

/** The ids of what `FieldNotes` shows; undefined for nothing. */
export const notesOf = ({ id, problem, hint }: FieldNotesProps): string | undefined =>
	[problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import type { FailureCode } from '@/lib/lead/failure';
import { useFocusNext } from '../focus';
import { Removal } from './removal';

interface EditableRowProps {
	id: string;
	/** What the row is called, in words. */
	name: string;
	/** Asked before it is removed. */
	removal: { title: string; hints: readonly string[] };
	onRemove: () => Promise<FailureCode | undefined>;
	/** The form that changes it. */
	editor: (done: () => void) => ComponentChildren;
	/** More buttons, before "Edit" and "Remove". */
	buttons?: ComponentChildren;
	children: ComponentChildren;
}

/** A row of a list that can be edited and removed in its place. */
export function EditableRow({ id, name, removal, onRemove, editor, buttons, children }: EditableRowProps) {
	const text = useText();
	const [mode, setMode] = useState<'view' | 'edit' | 'remove'>('view');
	const { root, focusNext } = useFocusNext<HTMLLIElement>(mode);
	const back = (button: string) => {
		focusNext(`${button}-${id}`);
		setMode('view');
	};
	const remove = async () => {
		if (await onRemove()) back('remove');
	};
	return (
		<li class="row" ref={root}>
			{mode === 'edit' ? (
				editor(() => back('edit'))
			) : (
				<>
					<div class="what">{children}</div>
					<div class="buttons">
						{buttons}
						<RowButton row={id} name="edit" label={text('options_edit_named', name)} onClick={() => setMode('edit')} />
						<RowButton
							row={id}
							name="remove"
							label={text('options_remove_named', name)}
							onClick={() => setMode('remove')}
						/>
					</div>
					{mode === 'remove' && <Removal {...removal} onKeep={() => back('remove')} onRemove={() => void remove()} />}
				</>
			)}
		</li>
	);
}

interface RowButtonProps {
	row: string;
	name: 'edit' | 'remove';
	/** Says what, too: there are many such buttons. */
	label: string;
	onClick: () => void;
}

function RowButton({ row, name, label, onClick }: RowButtonProps) {
	const text = useText();
	return (
		<button type="button" aria-label={label} data-focus={`${name}-${row}`} onClick={onClick}>
			{text(`options_${name}`)}
		</button>
	);
}

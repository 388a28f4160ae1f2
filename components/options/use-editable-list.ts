import { useState } from 'preact/hooks';
import type { FailureCode } from '@/lib/lead/failure';
import { moved } from '@/lib/setup/moved';
import { useFocusNext } from '../focus';
import { focusAfterMove } from './move-buttons';
import { focusAfterRemoval } from './remaining';
import { type Save, saving } from './save';

interface ListChanges<Entry> {
	onSave: Save<Entry>;
	/** By id. */
	onRemove: Save<string>;
	/** The ids in their new order. */
	onOrder: Save<string[]>;
}

/** A list whose entries are added below it, removed and moved in it; the keyboard goes to what comes next, unless that fails. */
export function useEditableList<Entry extends { id: string }>(
	entries: readonly Entry[],
	{ onSave, onRemove, onOrder }: ListChanges<Entry>,
) {
	const [isAdding, setAdding] = useState(false);
	const ids = entries.map(({ id }) => id);
	const { root, focusNext } = useFocusNext<HTMLDivElement>(`${isAdding} ${ids.join()}`);
	const then = async (ask: () => Promise<FailureCode | undefined>, ...focus: string[]) => {
		focusNext(...focus);
		const failure = await ask();
		if (failure) focusNext();
		return failure;
	};
	const close = () => setAdding(false);
	return {
		root,
		isAdding,
		begin: () => setAdding(true),
		add: saving((entry: Entry) => then(() => onSave(entry), `edit-${entry.id}`), close),
		cancel: () => {
			focusNext('add');
			close();
		},
		remove: (id: string) => then(() => onRemove(id), ...focusAfterRemoval(ids, id)),
		move: (from: number, to: number) =>
			void then(() => onOrder(moved(ids, from, to)), ...focusAfterMove(from, to, String(ids[from]))),
	};
}

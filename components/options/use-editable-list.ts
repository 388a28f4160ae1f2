import { useState } from 'preact/hooks';
import { useFocusNext } from '@/components/focus';
import type { FailureCode } from '@/lib/lead/failure';
import { moved } from '@/lib/setup/moved';
import type { Save } from './save';

/** Names what can get the focus in a list, for `data-focus`. */
export type FocusKey = 'add' | 'import' | `${'edit' | 'more' | 'grip' | 'row'}-${string}`;

/** What is open: a new entry, or something in an entry's row. */
interface Open<Mode> {
	id: string;
	mode: Mode | 'edit' | 'remove';
}

interface ListRules {
	/** The entries that are shown, in their order. */
	ids: readonly string[];
	/** By id. */
	onRemove?: Save<string>;
	/** All ids in their new order. */
	onOrder?: Save<string[]>;
}

/** Stands for the entry that is not there yet. */
const NEW = '';

/**
 * A list whose rows open in their place, one at a time, and are added, removed and moved; the keyboard goes on from what was
 * worked on, and stays where it is when that fails. `Mode` is what a row can open beside its form and its removal.
 */
export function useEditableList<Mode extends string = never>({ ids, onRemove, onOrder }: ListRules) {
	const [open, setOpen] = useState<Open<Mode>>();
	const { root, focusNext } = useFocusNext<HTMLDivElement>(`${open?.id} ${open?.mode} ${ids.join()}`);
	const focus = (...keys: FocusKey[]) => focusNext(...keys);
	const then = async (ask: () => Promise<FailureCode | undefined>, ...keys: FocusKey[]) => {
		focus(...keys);
		const failure = await ask();
		if (failure) focus();
		return failure;
	};
	const close = () => {
		if (open) focus(...keysOf(open));
		setOpen(undefined);
	};
	return {
		root,
		focus,
		open,
		modeOf: (id: string) => (open?.id === id ? open.mode : undefined),
		isAdding: open?.id === NEW,
		add: () => setOpen({ id: NEW, mode: 'edit' }),
		/** Opens it, or closes it when it is open. */
		toggle: (id: string, mode: Open<Mode>['mode']) =>
			open?.id === id && open.mode === mode ? close() : setOpen({ id, mode }),
		close,
		/** A new entry is in the list. */
		added: (id: string) => {
			focus(`edit-${id}`);
			setOpen(undefined);
		},
		/** `ask` removes it; `onRemove` without it. */
		remove: async (id: string, ask = () => onRemove?.(id)) => {
			const place = ids.indexOf(id);
			const others = [ids[place + 1], ids[place - 1]].flatMap((other): FocusKey[] => (other ? [`edit-${other}`] : []));
			const failure = await then(async () => ask(), ...others, 'add');
			if (!failure) setOpen(undefined);
		},
		/** To another place; the focus stays on the grip, or on the menu it was moved by. */
		move: (id: string, to: number, by: 'grip' | 'more' = 'grip') => {
			const from = ids.indexOf(id);
			if (onOrder && to >= 0 && to < ids.length && to !== from)
				void then(() => onOrder(moved(ids, from, to)), `${by}-${id}`);
		},
	};
}

export type EditableList<Mode extends string = never> = ReturnType<typeof useEditableList<Mode>>;

const keysOf = ({ id, mode }: Open<string>): FocusKey[] =>
	id === NEW ? ['add'] : mode === 'edit' ? [`edit-${id}`] : [`more-${id}`, `edit-${id}`];

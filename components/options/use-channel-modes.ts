import { useState } from 'preact/hooks';
import { orderAfterMove, type TreeRow } from '@/lib/setup/channel-tree';
import type { ChannelMode } from './channel-panel';
import type { ChannelsSectionProps } from './channels-section';
import { focusAfterMove } from './move-buttons';
import { focusAfterRemoval } from './remaining';
import type { useTree } from './use-tree';

/** What is open in which row of the tree, by channel. */
export type Modes = ReadonlyMap<string, ChannelMode>;

/** What is open in the rows. */
export function useModes() {
	const [modes, setModes] = useState<Modes>(new Map());
	const setMode = (id: string, mode: ChannelMode | undefined) =>
		setModes((all) => new Map([...[...all].filter(([other]) => other !== id), ...(mode ? [[id, mode] as const] : [])]));
	return { modes, setMode };
}

interface Actions extends ReturnType<typeof useModes> {
	tree: ReturnType<typeof useTree>;
	section: ChannelsSectionProps;
	/** Names what gets the focus when the rows have changed. */
	focusNext: (...names: string[]) => void;
}

/** What is done to rows of the tree; the focus stays with what was worked on. */
export function channelActions({ modes, setMode, tree, section, focusNext }: Actions) {
	return {
		setMode: (id: string, mode: ChannelMode | undefined) => {
			const before = modes.get(id);
			if (!mode && before) focusNext(`${before}-${id}`, `edit-${id}`);
			setMode(id, mode);
		},
		move: async (row: TreeRow, to: number) => {
			focusNext(...focusAfterMove(row.place, to, row.key));
			if (await section.onOrder(orderAfterMove(tree.root, row.parent, row.place, to))) focusNext();
		},
		remove: async (id: string, replacement: string | undefined) => {
			const ids = tree.rows.flatMap((row) => ('channel' in row ? [row.key] : []));
			focusNext(...focusAfterRemoval(ids, id));
			const failure = await section.onRemove({ id, replacement });
			if (failure) focusNext(`remove-${id}`);
			setMode(id, undefined);
		},
	};
}

import { useMemo, useState } from 'preact/hooks';
import type { Channel } from '@/lib/setup/channel';
import { accountsAbove, channelTree, type TreeRow, treeRows } from '@/lib/setup/channel-tree';
import { findChannels, searchable } from '@/lib/setup/find-channels';

/** With so many channels or fewer, all accounts are open at first; with more, only the top and what the user should see. */
const OPEN_AT_FIRST = 50;

/** The channels as a tree whose accounts can be folded; while something is looked for, only what is found, unfolded. */
export function useTree(channels: readonly Channel[], query: string, troubled: readonly string[]) {
	const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
	const [isOpenAtFirst] = useState(channels.length <= OPEN_AT_FIRST);
	const isSearching = query.trim() !== '';
	const search = useMemo(() => searchable(channels), [channels]);
	const found = useMemo(() => (isSearching ? findChannels(search, query) : channels), [search, query]);
	const root = useMemo(() => channelTree(found), [found]);
	const opened = useMemo(
		() => new Set(channels.filter(({ id }) => troubled.includes(id)).flatMap(accountsAbove)),
		[channels, troubled.join()],
	);
	const rows: TreeRow[] = useMemo(
		() => treeRows(root, (key) => isSearching || (toggled.get(key) ?? (isOpenAtFirst || opened.has(key)))),
		[root, isSearching, toggled, opened],
	);
	const setOpen = (keys: readonly string[], isOpen: boolean) =>
		setToggled((current) => new Map([...current, ...keys.map((key) => [key, isOpen] as const)]));
	return {
		root,
		rows,
		count: found.length,
		isSearching,
		setOpen,
		/** Unfolds what hides a channel. */
		reveal: (channel: Channel) => setOpen(accountsAbove(channel), true),
	};
}

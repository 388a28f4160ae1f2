import type { Channel } from './channel';
import { moved } from './moved';

/** An account with its own channels and the accounts below it, each in the user's order. */
export interface Account {
	/** From the top; empty for the root, which is no account itself. */
	path: readonly string[];
	/** Tells it from every other account. */
	key: string;
	channels: Channel[];
	accounts: Account[];
}

/** What the list shows in one line. */
export type TreeRow = {
	/** Tells it from every other row. */
	key: string;
	/** 1 at the top. */
	level: number;
	/** Its place among its siblings, from 0, and how many those are. */
	place: number;
	siblings: number;
	/** How many of them are channels: those come before the accounts. */
	channels: number;
	/** The row above it in the tree; absent at the top. */
	parent?: string;
} & ({ channel: Channel } | { account: Account; count: number; isOpen: boolean });

const keyOf = (path: readonly string[]) => JSON.stringify(path);

/** The channels under their accounts. An account is where its first channel is. */
export function channelTree(channels: readonly Channel[]): Account {
	const accounts = new Map<string, Account>();
	const find = (path: readonly string[]): Account => {
		const key = keyOf(path);
		const known = accounts.get(key);
		if (known) return known;
		const account: Account = { path, key, channels: [], accounts: [] };
		accounts.set(key, account);
		if (path.length > 0) find(path.slice(0, -1)).accounts.push(account);
		return account;
	};
	const root = find([]);
	for (const channel of channels) find(channel.accountPath).channels.push(channel);
	return root;
}

/** The rows to show, from the top: an account's own channels, then the accounts below it; nothing below one that is folded. */
export function treeRows(root: Account, isOpen: (key: string) => boolean): TreeRow[] {
	const rows: TreeRow[] = [];
	const add = (account: Account, level: number, parent: string | undefined) => {
		const { channels, accounts } = account;
		const siblings = channels.length + accounts.length;
		const common = { level, siblings, channels: channels.length, ...(parent !== undefined && { parent }) };
		for (const [place, channel] of channels.entries()) rows.push({ ...common, key: channel.id, place, channel });
		for (const [place, below] of accounts.entries()) {
			const { key } = below;
			const open = isOpen(key);
			rows.push({
				...common,
				key,
				place: channels.length + place,
				account: below,
				count: orderOf(below).length,
				isOpen: open,
			});
			if (open) add(below, level + 1, key);
		}
	};
	add(root, 1, undefined);
	return rows;
}

/** The ids of all channels of the account, as they are in the tree from top to bottom. */
export const orderOf = ({ channels, accounts }: Account): string[] => [
	...channels.map(({ id }) => id),
	...accounts.flatMap(orderOf),
];

/** The keys of the accounts above a channel, from the top. */
export const accountsAbove = ({ accountPath }: Pick<Channel, 'accountPath'>): string[] =>
	accountPath.map((_name, index) => keyOf(accountPath.slice(0, index + 1)));

/**
 * The order of all channels after the one at `from` among its siblings, or the account with all below it, went to `to`:
 * places as in `TreeRow`, under the account with the key (the root's without one).
 */
export function orderAfterMove(root: Account, parent: string | undefined, from: number, to: number): string[] {
	const change = (account: Account): Account => {
		const accounts = account.accounts.map(change);
		if (account.key !== (parent ?? root.key)) return { ...account, accounts };
		const own = account.channels.length;
		return from < own
			? { ...account, accounts, channels: moved(account.channels, from, to) }
			: { ...account, accounts: moved(accounts, from - own, to - own) };
	};
	return orderOf(change(root));
}

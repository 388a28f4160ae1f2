import { describe, expect, it } from 'vitest';
import type { Channel } from './channel';
import { accountsAbove, channelTree, orderAfterMove, orderOf, type TreeRow, treeRows } from './channel-tree';

const channel = (label: string, path: string): Channel => ({
	id: label,
	label,
	accountPath: path.split(' › ').filter(Boolean),
	color: 'teal',
	leadChannel: '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10',
	position: 0,
});

const CHANNELS = [
	channel('news', 'Maple › Reno'),
	channel('own', ''),
	channel('team', 'Maple › Reno › Team A'),
	channel('top', 'Maple'),
	channel('sparks', 'Maple › Sparks'),
	channel('inquiries', 'Maple › Reno'),
];
const root = channelTree(CHANNELS);
const shown = (rows: TreeRow[]) =>
	rows.map((row) => `${'  '.repeat(row.level - 1)}${'channel' in row ? row.channel.label : row.account.path.at(-1)}`);

describe('the tree of accounts', () => {
	it('shows channels before the accounts below theirs, as deep as wanted', () => {
		expect(shown(treeRows(root, () => true))).toEqual([
			'own',
			'Maple',
			'  top',
			'  Reno',
			'    news',
			'    inquiries',
			'    Team A',
			'      team',
			'  Sparks',
			'    sparks',
		]);
	});

	it('shows nothing below a folded account, but how many channels there are', () => {
		const rows = treeRows(root, (key) => key === '["Maple"]');
		expect(shown(rows)).toEqual(['own', 'Maple', '  top', '  Reno', '  Sparks']);
		expect(rows[3]).toMatchObject({ count: 3, isOpen: false, level: 2, place: 1, siblings: 3, parent: '["Maple"]' });
	});

	it('tells accounts of one name apart by where they stand', () => {
		const twins = channelTree([channel('a', 'Oak › North'), channel('b', 'Elm › North')]);
		const keys = treeRows(twins, () => true).map(({ key }) => key);
		expect(new Set(keys).size).toBe(6);
	});

	it('knows which accounts to open for a channel', () => {
		expect(accountsAbove(channel('x', 'Maple › Reno'))).toEqual(['["Maple"]', '["Maple","Reno"]']);
	});

	it('holds 5,000 channels below one another', () => {
		const many = Array.from({ length: 5_000 }, (_, index) => channel(`c${index}`, `Office ${index % 500} › Team`));
		expect(treeRows(channelTree(many), () => true)).toHaveLength(6_000);
	});
});

describe('what is moved', () => {
	const order = orderOf(root);

	it('is a channel among those of its account', () => {
		expect(order).toEqual(['own', 'top', 'news', 'inquiries', 'team', 'sparks']);
		expect(orderAfterMove(root, '["Maple","Reno"]', 1, 0)).toEqual([
			'own',
			'top',
			'inquiries',
			'news',
			'team',
			'sparks',
		]);
	});

	it('is an account with all that is below it', () => {
		expect(orderAfterMove(root, '["Maple"]', 2, 1)).toEqual(['own', 'top', 'sparks', 'news', 'inquiries', 'team']);
	});

	it('is at the top without an account above', () => {
		const flat = channelTree([channel('a', ''), channel('b', '')]);
		expect(orderAfterMove(flat, undefined, 0, 1)).toEqual(['b', 'a']);
	});
});

import { describe, expect, it } from 'vitest';
import type { Channel } from './channel';
import { importedChannels, readChannelTable } from './channel-import';

const ID = '6a1f0c52-3c0b-4a57-9a51-0d1f6f3a9b10';
const OTHER = '0b7de2a4-8f55-4c1e-b2f6-5a1c9e7d3321';
const saved: Channel = {
	id: 'c2b1a0f9-1111-4222-8333-444455556666',
	label: 'Newsletters',
	accountPath: ['Maple Realty', 'Reno'],
	color: 'pink',
	leadChannel: '1c7de2a4-8f55-4c1e-b2f6-5a1c9e7d3399',
	position: 0,
};
const maple = { label: 'Inquiries', accountPath: ['Maple Realty', 'Reno'], leadChannel: ID };

describe('a channel of a table', () => {
	it.each([
		['its path in one cell', ['Inquiries', 'Maple Realty › Reno', ID], maple],
		[
			'a webhook address',
			['Inquiries', ' Maple Realty/Reno ', `https://api.rechat.com/leads/channels/${ID}/webhook`],
			maple,
		],
		['its path in several cells', ['Inquiries', 'Maple Realty', 'Reno', ID, ''], maple],
		['no path', ['Inquiries', ID], { ...maple, accountPath: [] }],
		['an empty path', ['Inquiries', '', ID.toUpperCase()], { ...maple, accountPath: [] }],
		['a name that was written safely', ["'-5 % off", '', ID], undefined],
	])('is read with %s', (_what, row, channel) => {
		expect(readChannelTable([row], []).channels).toEqual(channel ? [channel] : []);
	});

	it.each([
		['Label', 'Account path', 'Lead Channel ID'],
		['name', 'office', 'webhook url'],
		['Channel', 'account', 'uuid'],
	])('is read by the names of its columns: %s, %s, %s', (label, path, id) => {
		const rows = [
			[id, 'Phone', label, path],
			[ID, '555-0100', 'Inquiries', 'Maple Realty > Reno'],
		];
		expect(readChannelTable(rows, [])).toEqual({ channels: [maple], bad: [] });
	});
});

describe('a row that can’t be imported', () => {
	it.each([
		['has no id', ['Inquiries', 'Reno', ''], { name: 'Reno › Inquiries', code: 'id_missing' }],
		['has only a name', ['Inquiries'], { name: 'Inquiries', code: 'id_missing' }],
		['has something else for an id', ['Inquiries', 'Reno', 'abc'], { name: 'Reno › Inquiries', code: 'id_invalid' }],
		['has no name', ['', 'Reno', ID], { name: 'Reno', code: 'label_missing' }],
		['has only an id', [ID], { name: '', code: 'label_missing' }],
		['holds a formula', ['=cmd|calc', 'Reno', ID], { name: 'Reno › =cmd|calc', code: 'formula' }],
		[
			'has the id of a saved channel',
			['Letters', '', saved.leadChannel],
			{ name: 'Letters', code: 'id_saved', twin: 'Maple Realty › Reno › Newsletters' },
		],
	])('%s', (_what, row, bad) => {
		expect(readChannelTable([row], [saved])).toEqual({ channels: [], bad: [{ line: 1, ...bad }] });
	});

	it('is named by its line, the first of two with one id is kept, and empty lines count', () => {
		const rows = [['Inquiries', '', ID], [''], ['Again', '', ID], ['Other', '', OTHER]];
		const { channels, bad } = readChannelTable(rows, []);
		expect(channels.map(({ label }) => label)).toEqual(['Inquiries', 'Other']);
		expect(bad).toEqual([{ line: 3, name: 'Again', code: 'id_twice', twin: '1' }]);
	});

	it('never shows an id', () => {
		const rows = [
			['', 'Reno', ID],
			[ID, OTHER],
			['a', `${ID} ${OTHER}`],
		];
		expect(JSON.stringify(readChannelTable(rows, [saved]).bad)).not.toContain(ID);
	});
});

it('gives each account a color of its own, and the one it has', () => {
	const rows = [
		['A', 'Maple Realty › Reno', ID],
		['B', 'Maple Realty › Sparks', OTHER],
	];
	let count = 0;
	const channels = importedChannels(readChannelTable(rows, [saved]), [saved], () => `id${++count}`);
	expect(channels.map(({ id, color, position }) => [id, color, position])).toEqual([
		['id1', 'pink', 1],
		['id2', 'red', 2],
	]);
});

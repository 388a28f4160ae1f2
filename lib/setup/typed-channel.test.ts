import { describe, expect, test } from 'vitest';
import type { Channel } from './channel';
import { findChannelProblems, readTypedChannel, typedChannel } from './typed-channel';

const ID = '6a1f0c52-3c0b-4a57-9a51-0d1f6f3a9b10';
const OTHER = '0b7de2a4-8f55-4c1e-b2f6-5a1c9e7d3321';

const saved: Channel = {
	id: 'c2b1a0f9-1111-4222-8333-444455556666',
	label: 'Newsletters',
	accountPath: ['Maple Realty', 'Lakeside'],
	color: 'teal',
	leadChannel: ID,
	position: 3,
};

describe('a channel as typed', () => {
	test('is kept with the id out of the webhook address and the levels of its path', () => {
		const typed = {
			label: ' Inquiries ',
			accountPath: 'Maple Realty > Lakeside/Team A',
			color: 'red' as const,
			leadChannel: ` https://api.rechat.com/leads/channels/${OTHER}/webhook `,
			defaults: { assignees: [], tags: ' Newsletter,, Website , Newsletter', leadSource: ' ', notePrefix: '' },
		};
		expect(findChannelProblems(typed, [saved])).toEqual([]);
		expect(readTypedChannel(typed, saved.id)).toEqual({
			id: saved.id,
			label: 'Inquiries',
			accountPath: ['Maple Realty', 'Lakeside', 'Team A'],
			color: 'red',
			leadChannel: OTHER,
			position: 0,
			defaults: { tags: ['Newsletter', 'Website'] },
		});
	});

	test('of a saved channel shows no secret, and keeps it when nothing is pasted', () => {
		const typed = typedChannel('slate', saved);
		expect(JSON.stringify(typed)).not.toContain(ID);
		expect(findChannelProblems(typed, [], saved)).toEqual([]);
		expect(readTypedChannel(typed, saved.id, saved)).toEqual(saved);
	});

	test('is cut where names end', () => {
		const typed = { ...typedChannel('slate', saved), label: 'a'.repeat(5000), accountPath: 'b'.repeat(5000) };
		const { label, accountPath } = readTypedChannel(typed, saved.id, saved);
		expect([label.length, accountPath.join().length]).toEqual([100, 100]);
	});

	test.each([
		['nothing', '', 'channel_id_missing'],
		['a word', 'newsletters', 'channel_id_invalid'],
		['an address without an id', 'https://api.rechat.com/leads/channels/', 'channel_id_invalid'],
		['the id of another channel', ID.toUpperCase(), 'channel_exists'],
	])('is refused with %s for an id', (_, leadChannel, code) => {
		const typed = { ...typedChannel('slate'), label: 'Inquiries', leadChannel };
		expect(findChannelProblems(typed, [saved])).toEqual([{ field: 'leadChannel', code }]);
	});

	test('needs a name', () => {
		const typed = { ...typedChannel('slate'), label: ' ', leadChannel: OTHER };
		expect(findChannelProblems(typed, [])).toEqual([{ field: 'label', code: 'label_missing' }]);
	});
});

import { expect, it } from 'vitest';
import { usedChannels } from './used-channels';

const rows = ['Sierra › Reno › Inquiries', 'Sparks', 'Sierra › Reno › Inquiries', 'Sierra › Reno › Archive'].map(
	(channelName) => ({ channelId: channelName.toLowerCase(), channelName }),
);

it('puts the channels of leads under their accounts, and counts their leads', () => {
	expect(usedChannels(rows)).toEqual([
		{ path: '', channels: [{ id: 'sparks', name: 'Sparks', label: 'Sparks', count: 1 }] },
		{
			path: 'Sierra › Reno',
			channels: [
				{ id: 'sierra › reno › archive', name: 'Sierra › Reno › Archive', label: 'Archive', count: 1 },
				{ id: 'sierra › reno › inquiries', name: 'Sierra › Reno › Inquiries', label: 'Inquiries', count: 2 },
			],
		},
	]);
});

it('keeps two channels of one name apart', () => {
	const twins = ['a', 'b'].map((channelId) => ({ channelId, channelName: 'Inquiries' }));
	expect(usedChannels(twins)[0]?.channels.map(({ id }) => id)).toEqual(['a', 'b']);
});

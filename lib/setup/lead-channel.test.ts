import { describe, expect, it } from 'vitest';
import { parseAccountPath } from '@/lib/lead/account-path';
import { channelName } from './channel-name';
import { parseLeadChannel } from './lead-channel';

const ID = '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10';

describe('a Lead Channel ID', () => {
	it.each([
		['the id', ID],
		['with blanks around', `  ${ID}\n`],
		['in capitals', ID.toUpperCase()],
		['the webhook URL', `https://api.rechat.com/leads/channels/${ID}/webhook`],
		['the webhook URL of another stage', `https://api.example.com/leads/channels/${ID}/webhook?x=1`],
	])('is taken from %s', (_what, pasted) => {
		expect(parseLeadChannel(pasted)).toBe(ID);
	});

	it.each([
		['nothing', ''],
		['a word', 'newsletter'],
		['a shortened id', ID.slice(0, -1)],
		['a prolonged id', `${ID}0`],
		['an id in a sentence', `my channel is ${ID}`],
		['another URL with an id', `https://example.com/${ID}`],
		['a script', `javascript:"/leads/channels/${ID}"`],
		['two ids', `${ID} 55f50bdd-fc93-4737-84e4-6fa5ad97745f`],
	])('is not taken from %s', (_what, pasted) => {
		expect(parseLeadChannel(pasted)).toBeUndefined();
	});
});

it.each(['Dickson Realty › Reno', 'Dickson Realty > Reno', ' Dickson Realty / Reno / '])(
	'reads the account path %s',
	(path) => {
		expect(parseAccountPath(path)).toEqual(['Dickson Realty', 'Reno']);
	},
);

it('shows a channel with its account path', () => {
	expect(channelName({ accountPath: ['Dickson Realty', 'Reno'], label: 'Inquiries' })).toBe(
		'Dickson Realty › Reno › Inquiries',
	);
});

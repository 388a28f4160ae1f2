import { describe, expect, it } from 'vitest';
import { offersFor } from './offer';
import { openRoster, searchKeys } from './open-roster';
import type { RosterAgent } from './roster-agent';
import { findSharedPhones, withoutSharedPhone } from './shared-phones';

const agent = (id: string, name: string, known: Partial<RosterAgent> = {}): RosterAgent => {
	const [first_name, last_name] = name.split(' ');
	return { id, first_name, last_name, ...known };
};

const AGENTS = [
	agent('ann', 'Ann Archer', { email: 'ann@example.com', office: 'Reno', accountPaths: [['Maple', 'Nevada']] }),
	agent('ann2', 'Ann Archer', { email: 'ann.archer@example.com', office: 'Elko', accountPaths: [['Maple', 'Utah']] }),
	agent('hannah', 'Hannah Reno', { phone_number: '(775) 555-0132' }),
	agent('jose', 'José O’Brien', { mls: 'NTREIS', mls_id: '1234567', phone_number: '(775) 555-0100' }),
	agent('mei', 'Mei Quintana', {
		email: 'mei@example.com',
		phone_number: '775-555-0100',
		office: 'Maple Realty, Sparks',
	}),
];
const roster = openRoster(AGENTS, searchKeys(AGENTS));
const ids = (typed: string) => roster.find(typed, 20).map(({ id }) => id);

describe('agents are found', () => {
	it.each([
		['by the beginnings of words in any order', 'arch an', ['ann', 'ann2']],
		['with a letter wrong', 'quntana', ['mei']],
		['with two letters exchanged', 'acrher', ['ann', 'ann2']],
		['without accents and apostrophes', "jose o'brien", ['jose']],
		['by office, after those of that name', 'reno', ['hannah', 'ann']],
		['by account', 'utah', ['ann2']],
		['by email', 'ann.archer@', ['ann2']],
		['by a phone as people write it', '(775) 555-0132', ['hannah']],
		['by the end of a phone', '0132', ['hannah']],
		['by MLS id', '12345', ['jose']],
		['all for nothing typed', ' ', ['ann', 'ann2', 'hannah', 'jose', 'mei']],
		['not at all', 'nobody', []],
	])('%s', (_how, typed, expected) => {
		expect(ids(typed)).toEqual(expected);
	});
	it('the whole name before its beginning', () => expect(ids('ann').slice(0, 2)).toEqual(['ann', 'ann2']));
});

describe('an agent with an extension is found', () => {
	const agents = [agent('omar', 'Omar Deleon', { phone_number: '775-555-0132 x12' }), agent('ann', 'Ann Archer')];
	const office = openRoster(agents, searchKeys(agents));

	it.each(['775-555-0132 x12', '(775) 555-0132', '+1 775 555 0132', '0132'])('when %j is typed', (typed) => {
		expect(office.find(typed, 20).map(({ id }) => id)).toEqual(['omar']);
	});
	it.each(['775-555-0132', '+17755550132', '775-555-0132 ext. 12'])('when the page says %j', (phone_number) => {
		expect(office.agentOf({ phone_number })?.id).toBe('omar');
	});
});

describe('somebody on a page is an agent of the roster', () => {
	it.each([
		['by email', { email: 'MEI@example.com' }, 'mei'],
		['by phone', { phone_number: '+17755550132' }, 'hannah'],
		['not by a phone that two have', { phone_number: '7755550100' }, undefined],
		[
			'not by the phone of somebody else',
			{ phone_number: '7755550132', first_name: 'Al', last_name: 'Berg' },
			undefined,
		],
		['by MLS id, also where the page leaves out the MLS', { mls_id: '1234567' }, 'jose'],
		['by name and office', { first_name: 'Mei', last_name: 'Quintana', company: 'Maple Realty' }, 'mei'],
		['not by name alone', { first_name: 'Mei', last_name: 'Quintana' }, undefined],
		['by the office where two have the name', { first_name: 'Ann', last_name: 'Archer', company: 'Elko' }, 'ann2'],
		['not when nothing is known', {}, undefined],
	])('%s', (_how, person, expected) => {
		expect(roster.agentOf(person)?.id).toBe(expected);
	});
});

it('somebody is known by the whole name that the page writes, and offered', () => {
	const office = 'Maple Realty';
	const known = [...AGENTS, { id: 'mary', first_name: 'Mary Ann', last_name: 'Lee Foster', office }];
	const { agentOf } = openRoster(known, searchKeys(known));
	const onPage = { first_name: 'Mary', last_name: 'Foster', full_name: 'Mary Ann Lee Foster', company: office };
	const found = agentOf(onPage);
	expect(found?.id).toBe('mary');
	expect(agentOf({ ...onPage, full_name: undefined })).toBeUndefined();
	const [offer] = offersFor('', { onPage: found ? [found] : [], recent: [], chosen: [], sharedPhones: [] });
	expect(offer).toMatchObject({ why: 'page', agent: { first_name: 'Mary Ann', last_name: 'Lee Foster' } });
});

it('a phone that several have finds nobody', () => {
	const shared = findSharedPhones(AGENTS);
	expect(shared).toEqual(['7755550100']);
	expect(AGENTS.map((known) => withoutSharedPhone(known, shared).phone_number)).toEqual([
		undefined,
		undefined,
		'(775) 555-0132',
		undefined,
		undefined,
	]);
});

describe('offers', () => {
	const me = { email: 'me@example.com', first_name: 'Ava', last_name: 'Stone' };
	const from = { me, recent: [{ email: 'mei@example.com' }], roster, chosen: [], sharedPhones: [] };
	const offered = (typed: string, change = {}) =>
		offersFor(typed, { ...from, ...change }).map(
			({ why, agent: { email, first_name } }) => `${why} ${email ?? first_name}`,
		);

	it('begin with the user, the page, and who was asked for lately; nobody twice', () =>
		expect(offered('', { onPage: [AGENTS[0]] }).slice(0, 4)).toEqual([
			'me me@example.com',
			'page ann@example.com',
			'recent mei@example.com',
			'roster ann.archer@example.com',
		]));
	it('leave out who is asked for already', () =>
		expect(offered('ann', { chosen: [{ email: 'ann@example.com' }] })).toEqual([
			'roster ann.archer@example.com',
			'roster Hannah',
		]));
	it('end with whom the text names, when nobody is that', () => {
		expect(offered('al@example.com')).toEqual(['typed al@example.com']);
		expect(offered('mei quintana')).toEqual(['recent mei@example.com']);
	});
	it('name nobody by the text while the roster is being read', () =>
		expect(offered('Mei Quintana', { roster: undefined, recent: [] })).toEqual([]));
});

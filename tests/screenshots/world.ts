import type { Delivery } from '@/lib/delivery/delivery';
import type { Channel } from '@/lib/setup/channel';
import type { ChannelHealth } from '@/lib/setup/channel-health';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import type { Preset } from '@/lib/setup/preset';
import type { Rule } from '@/lib/setup/rule';
import { aDelivery } from '../support/a-delivery';
import type { StoredSetUp } from '../support/set-up';

/** A brokerage of invented people, as the pictures show it. Ids are numbered, so that a picture is the same each time. */

const id = (kind: number, number: number) => `00000000-0000-4000-8${kind}00-${String(number).padStart(12, '0')}`;

const channel = (position: number, label: string, accountPath: string[], color: Channel['color']): Channel => ({
	id: id(1, position),
	label,
	accountPath,
	color,
	leadChannel: `3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f${String(10 + position)}`,
	position,
});

const RENO = ['Sierra Vista Realty', 'Reno'];
const CARSON = ['Sierra Vista Realty', 'Carson City'];

const CHANNELS: readonly Channel[] = [
	channel(0, 'Inquiries', RENO, 'teal'),
	{ ...channel(1, 'Newsletters', RENO, 'violet'), defaults: { tags: ['Newsletter'] } },
	channel(2, 'Inquiries', CARSON, 'orange'),
	channel(3, 'Open houses', CARSON, 'blue'),
	channel(4, 'Marisol’s website', [], 'pink'),
];

const agent = (first_name: string, last_name: string, known: object, office: string) => ({
	first_name,
	last_name,
	office,
	...known,
});

const AGENTS = [
	agent(
		'Marisol',
		'Quintana',
		{ email: 'marisol@example.com', phone_number: '(775) 555-0145', mls: 'NNRMLS', mls_id: '41207' },
		'Reno',
	),
	agent(
		'Devon',
		'Ashworth',
		{ email: 'devon.a@example.com', phone_number: '(775) 555-0152', mls: 'NNRMLS', mls_id: '40881' },
		'Reno',
	),
	agent('Priya', 'Raman', { email: 'priya.raman@example.com', phone_number: '(775) 555-0128' }, 'Sparks'),
	agent(
		'Ana',
		'Sotelo',
		{ email: 'ana.sotelo@example.com', phone_number: '(775) 555-0119', mls: 'NNRMLS', mls_id: '42733' },
		'Carson City',
	),
	agent('Theo', 'Barlow', {}, 'Sparks'),
	agent('Theo', 'Barlow', {}, 'Reno'),
	agent('Lucía', 'Ochoa-Benavides', { phone_number: '(775) 555-0190' }, 'Reno'),
	agent('Kenji', 'Whitlock', { mls: 'NNRMLS', mls_id: '39915' }, 'Carson City'),
	agent(
		'Maximiliano José',
		'Fernández-Villavicencio',
		{ email: 'maximiliano.fernandez-villavicencio@example.com' },
		'Carson City',
	),
];
const [ME, DEVON, PRIYA, ANA] = AGENTS;

const EVERY_PAGE = { sites: [], states: [], cities: [], zips: [], agents: [], offices: [] };
const rule = (number: number, name: string, when: object, target: Rule['target']): Rule => ({
	id: id(2, number),
	name,
	isOn: true,
	when: { ...EVERY_PAGE, ...when },
	target,
});

export const RULES: readonly Rule[] = [
	rule(
		1,
		'Nevada over $1M',
		{ states: ['Nevada'], price_min: 1_000_000 },
		{ channelId: CHANNELS[0]?.id, assignees: PRIYA && [PRIYA], tags: ['Luxury'] },
	),
	rule(
		2,
		'Rentals',
		{ cities: ['Reno', 'Sparks'], transaction: 'rent' },
		{ channelId: CHANNELS[1]?.id, notePrefix: 'Rental:' },
	),
	rule(3, 'Devon’s listings', { agents: ['Devon Ashworth'] }, { assignees: DEVON && ANA && [DEVON, ANA] }),
	{
		...rule(
			4,
			'Carson City open houses',
			{ sites: ['sierravista.example.com'], zips: ['897'] },
			{ channelId: id(1, 99) },
		),
		isOn: false,
	},
];

const preset = (position: number, name: string, color: Preset['color'], choices: Partial<Preset>): Preset => ({
	id: id(3, position),
	name,
	color,
	position,
	...choices,
});

export const PRESETS: readonly Preset[] = [
	preset(0, 'For Ana', 'teal', { channelId: CHANNELS[0]?.id, assignees: ANA && [ANA] }),
	preset(1, 'For Priya', 'orange', { assignees: PRIYA && [PRIYA], tags: ['Sparks'] }),
	preset(2, 'Open house', 'blue', { channelId: CHANNELS[3]?.id, leadSource: 'Open house' }),
];

/** What the user has stored: five channels, nine agents of whom the first is the user. */
export const STORED: StoredSetUp = {
	channels: [...CHANNELS],
	roster: AGENTS,
	settings: { ...DEFAULT_SETTINGS, defaultTags: ['Lead', 'Website'], me: ME, defaultChannelId: CHANNELS[0]?.id },
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When the channels' leads were last accepted or not, as of `now`. */
export const healthAt = (now: number): ChannelHealth[] => [
	{ id: id(1, 0), usedAt: now - 20 * MINUTE, acceptedAt: now - 20 * MINUTE },
	{ id: id(1, 1), usedAt: now - HOUR },
	{ id: id(1, 3), usedAt: now - 2 * HOUR, refusal: { at: now - 2 * HOUR, status: 404, requestId: 'req-48' } },
	{ id: id(1, 4), usedAt: now - 2 * DAY, acceptedAt: now - 2 * DAY },
];

interface Someone {
	name: string;
	phone?: string;
	email?: string;
	home?: readonly [street: string, price: number, city: string, mls: string];
	channel: number;
	asked?: keyof typeof ASKED;
	state: (at: number) => Delivery['state'];
	/** Minutes before now. */
	ago: number;
}

const ASKED = { me: ME, devon: DEVON, priya: PRIYA, ana: ANA };

const HOMES = {
	quail: ['12 Quail Hollow Ct', 415_000, 'Reno', '260004512'],
	sage: ['48 Sagebrush Ln', 389_500, 'Sparks', '260004377'],
	pinyon: ['905 Pinyon Dr', 1_590, 'Carson City', '260003901'],
	camino: ['1847 Camino de la Sierra Nevada Norte', 1_290_000, 'Incline Village', '260002240'],
	river: ['220 Riverbend Way', 512_000, 'Reno', '260001177'],
} as const;

const accepted =
	(number: number) =>
	(at: number): Delivery['state'] => ({
		name: 'accepted',
		at: at + 900,
		leadId: `0d3db3f5-6c0e-4d2a-9b1f-00000000f8${String(10 + number)}`,
		ignored: [],
	});

const PEOPLE: readonly Someone[] = [
	{
		name: 'Nora Fields',
		phone: '(775) 555-0142',
		email: 'nora@example.com',
		home: HOMES.quail,
		channel: 0,
		asked: 'me',
		ago: 20,
		state: accepted(1),
	},
	{
		name: 'Odette Marchetti',
		phone: '(775) 555-0188',
		home: HOMES.sage,
		channel: 0,
		asked: 'me',
		ago: 38,
		state: (at) => ({ name: 'unconfirmed', at: at + 30_000, why: 'timeout' }),
	},
	{
		name: 'Harlan Vance',
		phone: '(775) 555-0171',
		home: HOMES.sage,
		channel: 1,
		asked: 'devon',
		ago: 65,
		state: (at) => ({ name: 'waiting', until: at + DAY, why: 'busy' }),
	},
	{
		name: 'Tomás Iriarte',
		email: 'tomas@example.com',
		home: HOMES.pinyon,
		channel: 3,
		asked: 'ana',
		ago: 120,
		state: (at) => ({ name: 'refused', at: at + 900, status: 404, message: 'No such channel', requestId: 'req-48' }),
	},
	{
		name: 'Maximiliano José Fernández-Villavicencio y Castellanos',
		phone: '(775) 555-0109',
		home: HOMES.camino,
		channel: 0,
		asked: 'priya',
		ago: 240,
		state: accepted(2),
	},
	{ name: '', phone: '(775) 555-0133', channel: 1, ago: 380, state: accepted(3) },
	{
		name: 'Wren Abbott',
		email: 'wren.a@example.com',
		home: HOMES.river,
		channel: 0,
		asked: 'me',
		ago: 2 * 1_440,
		state: accepted(4),
	},
	{
		name: 'Silas Okafor',
		phone: '(775) 555-0117',
		home: HOMES.quail,
		channel: 0,
		asked: 'priya',
		ago: 2 * 1_440 + 90,
		state: (at) => ({ name: 'dismissed', at }),
	},
	{
		name: 'Beatriz Lund',
		phone: '(775) 555-0184',
		home: HOMES.sage,
		channel: 2,
		asked: 'devon',
		ago: 3 * 1_440,
		state: accepted(5),
	},
	{
		name: 'Imani Castellanos',
		email: 'imani.c@example.com',
		home: HOMES.quail,
		channel: 0,
		asked: 'me',
		ago: 3 * 1_440 + 400,
		state: accepted(6),
	},
	{
		name: 'Rosa Delgado',
		phone: '(775) 555-0136',
		home: HOMES.river,
		channel: 4,
		asked: 'me',
		ago: 95 * 1_440,
		state: accepted(7),
	},
];

/** The leads that were sent, as of `now`. */
export const leadsAt = (now: number): Delivery[] => PEOPLE.map((person, place) => leadOf(person, place, now));

function leadOf(
	{ name, phone, email, home, channel: place, asked, state, ago }: Someone,
	number: number,
	now: number,
): Delivery {
	const [first_name, ...last] = name.split(' ');
	const sentTo = CHANNELS[place];
	const createdAt = now - ago * MINUTE;
	const agentOf = asked && ASKED[asked];
	const { office: _office, ...assignee } = agentOf ?? { office: '' };
	return aDelivery({
		id: id(4, number),
		createdAt,
		capturedAt: createdAt - 2 * MINUTE,
		channel: {
			id: sentTo?.id ?? '',
			name: [...(sentTo?.accountPath ?? []), sentTo?.label].join(' › '),
			leadChannel: sentTo?.leadChannel ?? '',
		},
		state: state(createdAt),
		attempts: attemptsOf(state(createdAt), createdAt),
		payload: {
			...(name && { first_name, last_name: last.join(' ') }),
			...(phone && { phone_number: phone }),
			...(email && { email }),
			tag: ['Lead'],
			lead_source: 'Phone call',
			note: 'Wants to see it on Saturday at 10.\nListed by Marisol Quintana, Sierra Vista Realty',
			...(agentOf && { assignees: [assignee] }),
			...(home && {
				listing: listingOf(home),
				referer_url: 'https://www.sierra-vista-homes.example/listings/12-quail-hollow-ct',
			}),
		},
	});
}

/** One try, answered as the lead's state says. */
function attemptsOf(state: Delivery['state'], createdAt: number): Delivery['attempts'] {
	const at = createdAt + 500;
	switch (state.name) {
		case 'refused':
			return [{ at, status: state.status }];
		case 'accepted':
			return [{ at, status: 200 }];
		case 'unconfirmed':
			return [{ at }];
		default:
			return [{ at, status: 503 }];
	}
}

function listingOf([street_address, price, city, mls_number]: NonNullable<Someone['home']>) {
	const full_address = `${street_address}, ${city}, NV 89509`;
	return {
		price,
		mls_number,
		property: { address: { street_address, city, state_code: 'NV', postal_code: '89509', full_address } },
	};
}

// Everything that came over the network is put in as text, never as markup.

const byId = (id) => document.getElementById(id);

/** Makes an element; strings among the children become text. */
const make = (tag, className, ...children) => {
	const element = document.createElement(tag);
	element.className = className;
	element.append(...children.filter((child) => child !== undefined && child !== false && child !== ''));
	return element;
};

const clock = (milliseconds) => new Date(milliseconds).toLocaleTimeString();
const fullName = ({ first_name, last_name }) => [first_name, last_name].filter(Boolean).join(' ');
const channelName = ({ accountPath, label }) => [...accountPath, label].join(' › ');
const FOUND_BY = { email: 'email', phone: 'phone', mls_id: 'MLS id', name: 'name' };

const chip = (text, isBad = false) => make('span', isBad ? 'chip bad' : 'chip', text);

const assignee = ({ asked, agent, by }) =>
	agent
		? chip(`${fullName(agent)}, ${agent.office} (by ${FOUND_BY[by]})`)
		: chip(`${fullName(asked) || asked.email || asked.phone_number || asked.mls_id}: nobody found`, true);

const isFound = ({ agent }) => agent !== undefined;

const receivers = ({ assignees, channel }) => [
	...assignees.map(assignee),
	...(assignees.some(isFound) ? [] : [chip(`${channel.owner} (the channel’s route)`)]),
];

const moment = ({ activity, at }) =>
	make('div', '', `${clock(at * 1000)} ${activity.action}${activity.notes ? `: ${activity.notes}` : ''}`);

const address = (listing) => {
	const parts = listing?.property?.address ?? {};
	return (
		parts.full_address ??
		[parts.street_address, parts.city, parts.state_code, parts.postal_code].filter(Boolean).join(', ')
	);
};

/** The rows of a lead, without those that have nothing to say. */
const rows = ({ payload, timeline, reassigned, ...lead }) =>
	[
		['Listing', [address(payload.listing)]],
		['Price', [payload.listing?.price?.toLocaleString() ?? '']],
		['MLS number', [payload.listing?.mls_number ?? '']],
		['Note', [payload.note ?? '']],
		['Source', [payload.lead_source ?? '']],
		['Tags', (payload.tag ?? []).map((tag) => chip(tag))],
		['Page', [payload.referer_url ?? '']],
		['Channel', [channelName(lead.channel)]],
		[reassigned ? 'Reassigned to' : 'Goes to', receivers(lead)],
		['Timeline', timeline.map(moment)],
		['Lead id', [lead.id]],
	].filter(([, values]) => values.some((value) => value !== ''));

const description = (lead) =>
	make('dl', '', ...rows(lead).flatMap(([term, values]) => [make('dt', '', term), make('dd', '', ...values)]));

const picture = ({ listing }) => {
	if (!listing?.cover_image_url?.startsWith('https:')) return undefined;
	const image = make('img', 'picture');
	image.alt = '';
	image.referrerPolicy = 'no-referrer';
	image.src = listing.cover_image_url;
	return image;
};

const person = ({ payload, createdAt }) =>
	make(
		'div',
		'person',
		make('h3', '', fullName(payload) || payload.email || payload.phone_number || 'Somebody'),
		make('p', 'quiet', [payload.phone_number, payload.email, clock(createdAt * 1000)].filter(Boolean).join(' · ')),
	);

const json = (value) =>
	make('details', '', make('summary', '', 'What was sent'), make('pre', '', JSON.stringify(value, null, 2)));

const lead = (one) => make('article', 'lead', person(one), picture(one.payload), description(one), json(one.payload));

const CALLS = {
	capture: 'New lead',
	assignees: 'Reassign',
	timeline: 'Timeline',
	probe: 'Is anybody there?',
	preflight: 'Pre-flight',
};

/** Any status answers a probe. */
const isRefusal = ({ call, status }) => status >= 400 && call !== 'probe';

const outcome = ({ call, status, fault }) => {
	if (status === undefined) return chip(fault ? `no answer (${fault})` : '…', Boolean(fault));
	return chip(fault ? `${status} (${fault})` : String(status), isRefusal({ call, status }));
};

const request = (one) =>
	make(
		'li',
		'',
		make('div', '', outcome(one), CALLS[one.call] ?? 'Something else', make('span', 'quiet', ` ${clock(one.time)}`)),
		make('code', 'quiet', `${one.method} ${one.path}`),
		isRefusal(one) && one.message && make('div', '', one.message),
		one.customHeaders.length > 0 && chip(`custom headers: ${one.customHeaders.join(', ')}`, true),
	);

const order = async (fault) => {
	await fetch('/sandbox/faults', {
		method: fault ? 'POST' : 'DELETE',
		headers: { 'Content-Type': 'application/json' },
		...(fault && { body: JSON.stringify({ fault }) }),
	});
};

const button = (text, action) => {
	const element = make('button', '', text);
	element.type = 'button';
	element.addEventListener('click', action);
	return element;
};

const show = ({ leads, requests, channels, agents, faults, offered }) => {
	const nothing = make('p', 'empty', 'No lead yet. Send one from a listing page.');
	byId('leads').replaceChildren(...(leads.length > 0 ? leads.toReversed().map(lead) : [nothing]));
	byId('lead-count').textContent = leads.length;
	byId('requests').replaceChildren(...requests.toReversed().slice(0, 100).map(request));
	byId('request-count').textContent = requests.length;
	byId('faults').replaceChildren(
		...offered.map(({ fault, says }) => button(says, () => order(fault))),
		button('behave', () => order()),
	);
	byId('pending').textContent = faults.map(({ says, times }) => `${times} × ${says}`).join(', ');
	byId('channels').replaceChildren(
		...channels.map((channel) =>
			make('li', '', channelName(channel), make('div', 'quiet', make('code', '', channel.id))),
		),
	);
	byId('agents').replaceChildren(
		...agents.map((agent) =>
			make(
				'li',
				'',
				`${fullName(agent)}, ${agent.office}`,
				make('div', 'quiet', `${agent.email} · ${agent.mls} ${agent.mls_id}`),
			),
		),
	);
	document.title = leads.length > 0 ? `(${leads.length}) A local Rechat` : 'A local Rechat';
};

const refresh = async () => show(await (await fetch('/sandbox/book')).json());

new EventSource('/sandbox/events').addEventListener('message', refresh);

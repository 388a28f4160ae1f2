import '@/tests/support/fake-database';
import { expect, it } from 'vitest';
import type { Delivery } from '@/lib/delivery/delivery';
import { diagnostics } from '@/lib/delivery/diagnostics';
import { NO_POLICY } from '@/lib/setup/policy/policy';
import { ALL_STATES, aDelivery } from '@/tests/support/a-delivery';
import { aDraft } from '@/tests/support/a-draft';
import { database } from './database/database';
import { readDiagnostics } from './diagnostics';

const BROWSER = { now: 1_900_000_000_000, version: '1.2.3', userAgent: 'Mozilla/5.0 Chrome/156', mayReachRechat: true };
const PERSON = {
	first_name: 'Ottoline',
	last_name: 'Vandermeer',
	email: 'ottoline@example.com',
	phone_number: '+17755550123',
	note: 'Call after six',
};
const AGENT = {
	first_name: 'Marisol',
	last_name: 'Quintana',
	email: 'marisol@example.com',
	mls: 'SVRMLS',
	mls_id: 'S101',
};
const LEAD_CHANNEL = '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10';
const id = (number: number) => `5b3cf3c2-7f57-4a3c-9d2e-0c1f5a9e7d${10 + number}`;

/** What is anywhere in the database and must not be in the text. */
const SECRETS = [
	...[...Object.values(PERSON), ...Object.values(AGENT)],
	...[
		LEAD_CHANNEL,
		'Quail Hollow',
		'example.com',
		'5550123',
		'Maple Realty',
		'Newsletters',
		'Luxury',
		'lead-in-rechat',
	],
	...['what Rechat said', 'request-7', 'c1', 'ring Ottoline'],
];

async function fill() {
	const states: Delivery['state'][] = [
		...ALL_STATES.filter(({ name }) => name !== 'refused' && name !== 'accepted'),
		{ name: 'accepted', at: 2_000, leadId: 'lead-in-rechat', contactId: 'contact-in-rechat', ignored: ['note'] },
		{ name: 'refused', at: 3_000, status: 422, message: 'what Rechat said of Ottoline', requestId: 'request-7' },
	];
	const address = { full_address: '12 Quail Hollow Ct, Reno' };
	const payload = { ...PERSON, assignees: [AGENT], listing: { property: { address } } };
	const channel = { id: 'c1', name: 'Maple Realty › Newsletters', leadChannel: LEAD_CHANNEL };
	await database.deliveries.bulkAdd(
		states.map((state, place) =>
			aDelivery({ id: id(place), payload, channel, state, attempts: [{ at: 1_500, status: 503 }] }),
		),
	);
	await database.deliveries.add({ ...aDelivery(), id: 'damaged by Ottoline', attempts: [] });
	await database.followUps.add({
		id: id(20),
		deliveryId: id(1),
		createdAt: 1_000,
		change: { name: 'reassign', assignees: [AGENT] },
		state: { name: 'refused', at: 4_000, status: 404, message: 'what Rechat said' },
		attempts: 2,
	});
	await database.channels.add({
		id: 'c1',
		label: 'Newsletters',
		accountPath: ['Maple Realty'],
		color: 'teal',
		leadChannel: LEAD_CHANNEL,
		position: 0,
	});
	await database.drafts.add(aDraft({ id: id(21), values: PERSON }));
	const problems = [
		{ name: 'ring Ottoline', code: 'unknown' },
		{ name: 'rules', row: 2, code: 'channel_missing' },
	] as const;
	const policy = { ...NO_POLICY, brokerage: 'Maple Realty', support: 'ottoline@example.com', problems: [...problems] };
	await database.policy.add({
		key: 'policy',
		source: 'x',
		policy: { ...policy, enforced: ['rules'] },
		sharedPhones: [],
	});
}

it('of a full database says counts, codes and times, and nothing that names anybody', async () => {
	await fill();
	const text = diagnostics({ ...BROWSER, ...(await readDiagnostics()) });
	for (const secret of SECRETS) expect(text).not.toContain(secret);
	expect(text).toContain('Send to Rechat 1.2.3, 2030-03-17');
	expect(text).toContain('1 refused');
	expect(text).toContain('1 unreadable');
	expect(text).toContain('1970-01-01T00:00:03.000Z  lead refused, 1 attempts, last answer 422');
	expect(text).toContain('1970-01-01T00:00:04.000Z  reassign refused, 2 attempts, answer 404');
	expect(text).toContain('lead waiting offline, 1 attempts, last answer 503');
	expect(text).toContain('1 channels');
	expect(text).toContain('problems another value unknown, rules channel_missing');
});

it('of an empty one says so', async () => {
	const text = diagnostics({ ...BROWSER, ...(await readDiagnostics()), mayReachRechat: false });
	expect(text).toContain('Access to Rechat: no');
	expect(text).toContain('Leads: none');
	expect(text).toContain('Policy: none');
	expect(text).toContain('Last troubles: none');
});

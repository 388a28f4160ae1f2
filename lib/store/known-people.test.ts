import '@/tests/support/fake-database';
import { expect, it } from 'vitest';
import { aDelivery } from '@/tests/support/a-delivery';
import { uuid } from '@/tests/support/set-up-rows';
import { database } from './database/database';
import { acquaintances, remember } from './known-people';

const AVA = { first_name: 'Ava', last_name: 'Stone', phone_number: '+17755550123', email: 'ava@example.com' };
const sent = (number: number, payload: typeof AVA | Partial<typeof AVA>, createdAt = number) =>
	aDelivery({ id: uuid(number), createdAt, payload });
const known = async (lead: Partial<typeof AVA>, exceptId = uuid(99)) =>
	(await acquaintances(lead, exceptId)).map(({ known, relation }) => [known.id, relation]);

it('knows somebody again by email or phone, written as it may be, the newest first', async () => {
	await remember(sent(1, AVA));
	await remember(sent(2, { email: 'AVA@example.com' }));
	await remember(sent(3, { first_name: 'Bea', email: 'bea@example.com' }));
	expect((await known({ email: 'ava@example.com' })).map(([id]) => id)).toEqual([uuid(2), uuid(1)]);
	expect(
		(await known({ ...AVA, email: 'other@example.com', phone_number: '(775) 555-0123' })).map(([id]) => id),
	).toEqual([uuid(1)]);
	expect(await known({ first_name: 'Ava', last_name: 'Stone' })).toEqual([]);
});

it('tells the same person from who only shares their phone, and puts them first', async () => {
	await remember(sent(1, AVA));
	await remember(sent(2, { ...AVA, first_name: 'Olaf', last_name: 'Berg', email: 'olaf@example.com' }));
	const related = await known({ ...AVA, email: undefined });
	expect(related.map(([id]) => id)).toEqual([uuid(1), uuid(2)]);
	expect(new Set(related.map(([, relation]) => relation)).size).toBe(2);
});

it('leaves out the lead that is in the form itself', async () => {
	await remember(sent(1, AVA));
	expect(await known(AVA, uuid(1))).toEqual([]);
});

it('keeps keyed hashes only: nothing of a name, phone or email is on disk', async () => {
	await remember(sent(1, AVA));
	const stored = JSON.stringify(await database.knownPeople.toArray());
	for (const secret of ['Ava', 'Stone', '5550123', 'ava@']) expect(stored).not.toContain(secret);
});

import type { Delivery } from '@/lib/delivery/delivery';
import { type Identity, type IdentityPart, identityOf, type Relation, relationOf } from '@/lib/lead/identity';
import type { Lead } from '@/lib/lead/lead';
import { database } from './database/database';
import type { KnownPerson } from './database/rows';

/** Somebody who was sent before, and how they are related to the person in the form. */
export interface Acquaintance {
	relation: Relation;
	known: KnownPerson;
	/** As it is now; absent when the user has removed it. */
	delivery?: Delivery;
}

/** Remembers who a delivery is about. */
export async function remember(delivery: Delivery): Promise<void> {
	const hashes = await hashesOf(delivery.payload);
	const { id, createdAt: at, channel } = delivery;
	await database.knownPeople.put({ id, hashes, at, channelName: channel.name });
}

/** Everybody known by the same email or phone, the same person before who only shares a phone, the newest first. */
export async function acquaintances(lead: Lead, exceptId: string): Promise<Acquaintance[]> {
	const hashes = await hashesOf(lead);
	const candidates = [
		...(hashes.email ? await database.knownPeople.where('hashes.email').equals(hashes.email).toArray() : []),
		...(hashes.phone ? await database.knownPeople.where('hashes.phone').equals(hashes.phone).toArray() : []),
	];
	const distinct = [...new Map(candidates.map((known) => [known.id, known])).values()];
	const related = distinct.flatMap((known) => {
		const relation = known.id === exceptId ? undefined : relationOf(known.hashes, hashes);
		return relation ? [{ relation, known }] : [];
	});
	const deliveries = await database.deliveries.bulkGet(related.map(({ known }) => known.id));
	return related
		.map((acquaintance, index) => ({ ...acquaintance, delivery: deliveries[index] }))
		.sort((a, b) => a.relation.localeCompare(b.relation) || b.known.at - a.known.at);
}

async function hashesOf(lead: Lead): Promise<Identity> {
	const key = await hashKey();
	const parts = Object.entries(identityOf(lead)) as [IdentityPart, string][];
	return Object.fromEntries(
		await Promise.all(parts.map(async ([name, part]) => [name, await hash(key, `${name}:${part}`)])),
	);
}

async function hash(key: CryptoKey, text: string): Promise<string> {
	const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
	return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** The key is made once, and can't be taken out of the browser's database. */
async function hashKey(): Promise<CryptoKey> {
	const saved = await database.keys.get('people');
	if (saved) return saved.key;
	const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
	return database.transaction('rw', database.keys, async () => {
		const first = await database.keys.get('people');
		if (!first) await database.keys.put({ name: 'people', key: made });
		return first?.key ?? made;
	});
}

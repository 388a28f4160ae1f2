import type { Transaction } from 'dexie';

/** An agent of version 1's team list, as far as this step looks at one. */
interface TeamRow {
	id: string;
	/** A text, where the row is not damaged. */
	phone_number?: unknown;
}

const PACK = 1_000;

/**
 * Version 1 kept the agents of the team in a row each; version 2 keeps all agents in packs, with a summary beside them.
 * Steps of a database's history restate what they need: they must not change when today's code does.
 */
export async function teamToRoster(transaction: Transaction): Promise<void> {
	const team: TeamRow[] = await transaction.table('team').toArray();
	if (team.length === 0) return;
	const packs = Array.from({ length: Math.ceil(team.length / PACK) }, (_, place) => ({
		id: String(place).padStart(6, '0'),
		agents: team.slice(place * PACK, (place + 1) * PACK),
	}));
	await transaction.table('roster').bulkPut(packs);
	await transaction.table('rosterSummary').put({
		key: 'summary',
		count: team.length,
		sharedPhones: sharedPhones(team),
	});
}

function sharedPhones(team: readonly TeamRow[]): string[] {
	const phones = team.flatMap(({ phone_number }) =>
		typeof phone_number === 'string' && phone_number ? [phone_number.replace(/\D/g, '').slice(-10)] : [],
	);
	return [...new Set(phones.filter((phone, place) => phones.indexOf(phone) !== place))];
}

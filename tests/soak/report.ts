import type { Delivery } from '@/lib/delivery/delivery';
import type { Sandbox } from '../sandbox/sandbox';
import { accountOf, wrongsOf } from '../support/lead-account';

/** What was done, beside the faults. */
export interface Sent {
	/** The last names of everybody who was sent. */
	people: string[];
	/** Whom the form was told that an id is. */
	told: Map<string, string>;
	/** How many ids the form was told for two people. */
	contested: number;
	deaths: { workers: number; browsers: number };
}

const tally = (names: string[]) => {
	const counts: Record<string, number> = {};
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
	return counts;
};

/** Prints what became of all of them. Gives whether everything is as it should be. */
export function report({ told, contested, deaths, people }: Sent, onDisk: Delivery[], sandbox: Sandbox): boolean {
	const entries = accountOf(people, onDisk, sandbox);
	const wrong = entries.flatMap((entry) => wrongsOf(entry).map((name) => ({ name, ...entry })));
	const byId = new Map(onDisk.map(({ id, payload }) => [id, payload.last_name]));
	const replaced = [...told].filter(([id, person]) => byId.get(id) !== person).length + contested;
	const of = (name: string) => wrong.filter((one) => one.name === name).length;
	console.table({
		'leads sent': people.length,
		'ids that forms were told': told.size,
		'requests to Rechat': sandbox.book.of('capture').length,
		'… of these answered by a fault': sandbox.book.of('capture').filter(({ fault }) => fault).length,
		'workers killed': deaths.workers,
		'browsers killed (SIGKILL)': deaths.browsers,
		...tally(onDisk.map(({ state }) => `on disk: ${state.name}`)),
		'taken more than once, and the receipt says so': entries.filter((entry) => entry.taken.length > 1).length,
		'unconfirmed, taken': entries.filter(
			({ onDisk: [lead], taken: of }) => lead?.state.name === 'unconfirmed' && of.length > 0,
		).length,
		LOST: of('lost'),
		REPLACED: replaced,
		'TWICE ON DISK': of('twice on disk'),
		'TAKEN AGAIN WITHOUT A RECEIPT THAT SAYS SO': of('unexplained repeat'),
		'REQUESTS THAT THE RECEIPT DOES NOT COUNT': of('uncounted request'),
		'RECEIPTS THAT SAY ACCEPTED WHAT WAS NOT': of('untrue receipt'),
		'NOT AT REST': of('not at rest'),
	});
	// Those that are merely late last.
	wrong.sort((a, b) => Number(a.name === 'not at rest') - Number(b.name === 'not at rest'));
	for (const { name, person, onDisk: leads, taken: had } of wrong.slice(0, 10))
		console.log(name, person, JSON.stringify(leads.map(({ state, attempts }) => ({ state, attempts }))), had.length);
	return wrong.length === 0 && replaced === 0;
}

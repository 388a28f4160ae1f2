import type { Page } from '@playwright/test';

const FIRST = [
	'Ava',
	'Nora',
	'José',
	'Priya',
	'Liam',
	'Mei',
	'Omar',
	'Ruth',
	'Devon',
	'Marisol',
	'Ingrid',
	'Kofi',
	'Zoe',
];
const LAST = [
	'Fields',
	'Brook',
	'Peña',
	'Okafor',
	'Lindgren',
	'Tran',
	'Castellano',
	'Haddad',
	'Moreau',
	'Novak',
	'Kim',
];
const OFFICES = ['Reno', 'Sparks', 'Carson City', 'Elko', 'Tahoe'];

/** An agent of a large brokerage, invented; `index` tells them from all others. */
export const manyAgent = (index: number) => {
	const [first_name = '', last_name = ''] = [FIRST[index % 13], LAST[Math.floor(index / 13) % 11]];
	const office = `${OFFICES[index % 5]} ${1 + (index % 60)}`;
	return {
		first_name,
		last_name,
		email: `agent.${index}@example.com`,
		// Those of an office's desk share its line.
		phone_number:
			index % 10 === 0
				? '(775) 555-0100'
				: `(702) 2${String(index % 100).padStart(2, '0')}-${String(1000 + (index % 9000))}`,
		mls: 'SVRMLS',
		mls_id: String(1_000_000 + index),
		office,
		accountPath: `Maple Realty › Nevada › ${office}`,
	};
};

/** So many agents as another program would write them; `more` are rows of the same columns. */
export function rosterCsv(count: number, more: readonly string[] = []): string {
	const rows = Array.from({ length: count }, (_, index) => {
		const { first_name, last_name, email, phone_number, mls, mls_id, office, accountPath } = manyAgent(index);
		return [first_name, last_name, email, phone_number, mls, mls_id, office, accountPath].join(',');
	});
	return ['First Name,Last Name,E-mail,Cell Phone,MLS,MLS ID,Office Name,Account', ...rows, ...more, ''].join('\r\n');
}

/** Imports so many agents on the options page, as a user does; returns the milliseconds to the preview and to the end. */
export async function importAgents(options: Page, count: number): Promise<{ planned: number; written: number }> {
	const file = { name: 'agents.csv', mimeType: 'text/csv', buffer: Buffer.from(rosterCsv(count)) };
	const accept = options.getByRole('button', { name: /^Import [\d,]+ agents$/ });
	const panel = options.getByRole('region', { name: 'Import of agents.csv' });
	const started = performance.now();
	await options.getByRole('region', { name: 'Agents', exact: true }).locator('input[type="file"]').setInputFiles(file);
	await accept.waitFor({ timeout: 60_000 });
	const planned = performance.now() - started;
	const pressed = performance.now();
	await accept.click();
	await panel.getByText('Imported ').waitFor({ timeout: 60_000 });
	return { planned, written: performance.now() - pressed };
}

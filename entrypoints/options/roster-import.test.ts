import '@/tests/support/fake-database';
import { expect, it } from 'vitest';
import type { ImportState } from '@/lib/roster/import/state';
import { RosterImport } from './roster-import';

/** What is shown in the end when a file with this text is chosen. */
async function chosen(text: string): Promise<ImportState | undefined> {
	const states: ImportState[] = [];
	const run = (action: () => Promise<void>) => action().then(() => undefined);
	await new RosterImport((state) => states.push(state), run).choose(new File([text], 'agents.csv'));
	return states.at(-1);
}

it('reads a table whose first line is longer than the piece of it that is looked at first', async () => {
	const notes = `Notes ${'x'.repeat(70_000)}`;
	const state = await chosen(`First name,Last name,Email,${notes}\nAna,Vale,ana@example.com,\n`);
	expect(state).toMatchObject({ name: 'planned', plan: { agents: 1 } });
});

it('shows the first rows of what the columns hold', async () => {
	const rows = [1, 2, 3, 4, 5].map((number) => `Agent ${number},agent${number}@example.com`);
	const state = await chosen(`Full name,Email\n${rows.join('\n')}\n`);
	expect(state).toMatchObject({ file: { samples: [['Agent 1', 'agent1@example.com'], {}, {}] }, plan: { agents: 5 } });
});

it('says that a file is empty when it is', async () => {
	expect(await chosen('')).toMatchObject({ name: 'refused', problem: 'empty' });
	expect(await chosen('\n\n')).toMatchObject({ name: 'refused', problem: 'empty' });
});

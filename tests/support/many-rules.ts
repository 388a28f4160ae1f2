import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { carryOut } from './commands';

/** Saves so many routing rules with the extension's own command, from one of its own pages; none fits a sample page. */
export const seedRules = async (page: Page, count: number): Promise<void> => {
	const when = { sites: [], cities: [], agents: [], offices: [] };
	const rules = Array.from({ length: count }, (_, index) => ({
		id: randomUUID(),
		name: `Rule ${index}`,
		isOn: true,
		when: { ...when, states: ['NV', 'UT'], zips: [`96${String(index).padStart(3, '0')}`], price_min: 900_000 + index },
		target: { tags: [`Tag ${index}`] },
	}));
	await carryOut(
		page,
		rules.map((rule) => ({ command: 'saveRule', request: { rule } })),
	);
};

import '@/tests/support/fake-database';
import { expect, it } from 'vitest';
import { toRow } from '@/lib/lead-list/lead-row';
import { countGroups } from '@/lib/lead-list/search';
import { browser } from '@/lib/platform/browser';
import { database } from '@/lib/store/database/database';
import { countOpenLeads } from '@/lib/store/deliveries';
import { ALL_STATES, aDelivery } from '@/tests/support/a-delivery';
import { showBadge } from './badge';

it('counts on the toolbar what the options and the list of leads count', async () => {
	let places = 0;
	for (const state of ALL_STATES) {
		places += 1;
		await database.deliveries.clear();
		await database.deliveries.add(aDelivery({ state }));
		await showBadge();
		const groups = countGroups((await database.deliveries.toArray()).map((delivery) => toRow(delivery, [])));
		const open = { waiting: groups.waiting, attention: groups['needs-you'] };
		expect(await countOpenLeads(), state.name).toEqual(open);
		expect(await browser.action.getBadgeText({}), state.name).toBe(String(open.attention || open.waiting || ''));
	}
	expect(places).toBe(9);
});

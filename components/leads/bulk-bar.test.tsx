// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { DeliveryState } from '@/lib/delivery/delivery';
import { toRow } from '@/lib/lead-list/lead-row';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { NOT_MANAGED } from '@/lib/setup/policy/managed';
import { aDelivery } from '@/tests/support/a-delivery';
import { show, words } from '@/tests/support/show';
import { BulkBar } from './bulk-bar';

const { text, count } = words;

const SET_UP = {
	channels: [],
	health: [],
	presets: [],
	rules: [],
	sharedPhones: [],
	settings: DEFAULT_SETTINGS,
	managed: NOT_MANAGED,
};

const ACCEPTED: DeliveryState = { name: 'accepted', at: 2_000, leadId: 'lead.1', ignored: [] };
const WAITING: DeliveryState = { name: 'waiting', since: 2_000, until: 9_000, why: 'busy' };

/** Shows the bar with leads in these states chosen, and returns what is asked of the page. */
function showBar(...states: DeliveryState[]) {
	const rows = states.map((state, place) => toRow(aDelivery({ id: `lead-${place}`, state }), []));
	const asked = {
		onRetry: vi.fn(),
		onMove: vi.fn(),
		onCopy: vi.fn(),
		onReassign: vi.fn(),
		onRemove: vi.fn(),
		onExport: () => undefined,
	};
	const nothing = () => undefined;
	const selection = { rows, count: rows.length, isAll: true, has: () => true, toggle: nothing, extend: nothing };
	show(<BulkBar selection={{ ...selection, selectAll: nothing, clear: nothing }} setUp={SET_UP} {...asked} />);
	return asked;
}

const press = (key: Parameters<typeof text>[0]) => fireEvent.click(screen.getByRole('button', { name: text(key) }));

describe('what is said before leads are changed', () => {
	it('speaks of one lead as of one', () => {
		showBar(WAITING, ACCEPTED);
		press('receipt_retry');
		screen.getByText(/\b1 lead\b/);
		screen.getByText(/^1 stays as it is/);
	});

	it('speaks of several as of several', () => {
		showBar(WAITING, WAITING, ACCEPTED, ACCEPTED);
		press('receipt_retry');
		screen.getByText(/\b2 leads\b/);
		screen.getByText(/^2 stay as they are/);
	});
});

it('does what was asked for with the leads that it applies to, once that is confirmed, and closes', () => {
	const asked = showBar(WAITING, ACCEPTED);
	press('receipt_retry');
	const question = screen.getByRole('group', { name: text('receipt_retry') });
	expect(asked.onRetry).not.toHaveBeenCalled();
	fireEvent.click(within(question).getByRole('button', { name: text('receipt_retry') }));
	expect(asked.onRetry).toHaveBeenCalledWith([expect.objectContaining({ id: 'lead-0' })]);
	expect(screen.queryByRole('group', { name: text('receipt_retry') })).toBeNull();
});

it('asks for no confirmation of an action that applies to none of the leads', () => {
	showBar(ACCEPTED);
	press('receipt_retry');
	expect(screen.getAllByRole('button', { name: text('receipt_retry') })).toHaveLength(1);
	screen.getByText(count('leads_bulk_skipped_retry', 1));
});

// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { shortTime } from '@/components/times';
import type { Delivery, DeliveryState } from '@/lib/delivery/delivery';
import { aDelivery } from '@/tests/support/a-delivery';
import { show, words } from '@/tests/support/show';
import { Receipt } from './receipt';

const { text } = words;
const NOW = 10_000;

/** Shows the receipt of a lead, and returns what is asked of the page. */
function showReceipt(state: DeliveryState, change: Partial<Delivery> = {}) {
	const asked = {
		onUndo: vi.fn(),
		onRetry: vi.fn(),
		onDismiss: vi.fn(),
		onEdit: vi.fn(),
		onAllow: vi.fn(),
		onChangeLead: vi.fn(),
		onRetryChange: vi.fn(),
		onPin: vi.fn(),
		onCopy: vi.fn(async () => undefined),
	};
	const delivery = aDelivery({ state, ...change });
	show(<Receipt {...asked} delivery={delivery} followUps={[]} isPinned={false} now={NOW} />);
	return asked;
}

const SAVED: DeliveryState = { name: 'saved', notBefore: NOW + 4_200 };
const LEAVING: DeliveryState = { name: 'saved', notBefore: NOW };
const OFFLINE: DeliveryState = { name: 'waiting', since: 1, until: NOW + 60_000, why: 'offline' };
const NO_ACCESS: DeliveryState = { ...OFFLINE, why: 'no-access' };
const ACCEPTED: DeliveryState = { name: 'accepted', at: 1, leadId: 'lead.1', ignored: [] };
const REFUSED: DeliveryState = { name: 'refused', at: 1, status: 422, message: 'phone_number is not valid' };
const UNSURE: DeliveryState = { name: 'unconfirmed', at: 1, why: 'timeout' };
const STALLED: DeliveryState = { name: 'stalled', at: 1, why: 'offline' };

type Asked = keyof ReturnType<typeof showReceipt>;

/** All that may send, resend or give up a lead: [what the button says, what it asks for]. */
const DECISIONS = {
	receipt_undo: 'onUndo',
	receipt_allow: 'onAllow',
	receipt_retry: 'onRetry',
	receipt_send_again: 'onRetry',
	receipt_mark_done: 'onDismiss',
	receipt_edit: 'onEdit',
	receipt_choose_channel: 'onEdit',
} as const satisfies Record<string, Asked>;
type Decision = keyof typeof DECISIONS;

const decisions = () =>
	(Object.keys(DECISIONS) as Decision[]).filter((key) => screen.queryByRole('button', { name: text(key) }));

describe('what may be decided about a lead, and nothing else', () => {
	it.each<[string, DeliveryState, Decision[]]>([
		['that can be undone', SAVED, ['receipt_undo']],
		['that leaves in this moment', LEAVING, []],
		['under way', { name: 'sending', since: 1 }, []],
		['that waits for the network', OFFLINE, ['receipt_retry']],
		['that the browser does not let out', NO_ACCESS, ['receipt_allow']],
		['that Rechat has', ACCEPTED, []],
		['that Rechat has without an id', { name: 'accepted-without-id', at: 1 }, []],
		['that Rechat refused', REFUSED, ['receipt_edit', 'receipt_choose_channel']],
		['that may have arrived', UNSURE, ['receipt_send_again', 'receipt_mark_done']],
		['that was tried for a week', STALLED, ['receipt_retry', 'receipt_mark_done']],
		['that is done with', { name: 'dismissed', at: 1 }, []],
	])('one %s', (_, state, allowed) => {
		const asked = showReceipt(state);
		expect(decisions().sort()).toEqual([...allowed].sort());
		for (const key of allowed) {
			fireEvent.click(screen.getByRole('button', { name: text(key) }));
			expect(asked[DECISIONS[key]]).toHaveBeenCalled();
		}
	});
});

it.each([
	['offline', 'receipt_waiting_offline'],
	['busy', 'receipt_waiting_busy'],
	['unclear', 'receipt_waiting_unclear'],
] as const)('a lead that waits says why (%s) and when it is tried next', (why, words) => {
	showReceipt({ ...OFFLINE, why });
	expect(document.body.textContent).toContain(text(words));
	expect(document.body.textContent).toContain(text('receipt_next_try', shortTime(NOW + 60_000, NOW)));
});

it('a refusal is told in Rechat’s own words', () => {
	showReceipt(REFUSED);
	expect(document.body.textContent).toContain('phone_number is not valid');
});

it('an accepted lead names who was asked for, and that Rechat does not confirm who received it', () => {
	showReceipt(ACCEPTED, { payload: { first_name: 'Ava', assignees: [{ first_name: 'Ana', last_name: 'Ruiz' }] } });
	expect(document.body.textContent).toContain('Ana Ruiz');
	expect(document.body.textContent).toContain(text('receipt_unconfirmed_receiver'));
});

it('a lead that may have arrived is looked for by what Rechat finds best: the phone, else the email, else the name', () => {
	const { onCopy } = showReceipt(UNSURE, { payload: { first_name: 'Ava', email: 'ava@example.com' } });
	fireEvent.click(screen.getByRole('button', { name: text('receipt_copy_email') }));
	expect(onCopy).toHaveBeenCalledWith('ava@example.com');
});

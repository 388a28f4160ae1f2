// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { exactTime } from '@/components/times';
import type { Delivery } from '@/lib/delivery/delivery';
import { aDelivery } from '@/tests/support/a-delivery';
import { show, words } from '@/tests/support/show';
import { Receipt } from './receipt';

const { text } = words;

const ACTIONS = [
	'onUndo',
	'onRetry',
	'onDismiss',
	'onEdit',
	'onAllow',
	'onChangeLead',
	'onRetryChange',
	'onPin',
] as const;
const nothing = () => undefined;
const actions = Object.fromEntries(ACTIONS.map((name) => [name, nothing])) as Record<
	(typeof ACTIONS)[number],
	() => void
>;

/** Shows the receipt of an accepted lead with these attempts. */
const showReceipt = (attempts: Delivery['attempts'], payload: Delivery['payload']) =>
	show(
		<Receipt
			{...actions}
			onCopy={async () => undefined}
			delivery={aDelivery({ attempts, payload, state: { name: 'accepted', at: 9_000, leadId: 'lead.1', ignored: [] } })}
			followUps={[]}
			isPinned={false}
			now={9_000}
		/>,
	);

const UNCLEAR = { at: 1_000, status: 504 };
const SILENT = { at: 5_000 };
const ACCEPTED = { at: 9_000, status: 200 };
const SAFE = { email: 'ava@example.com', assignees: [{ email: 'ben@example.com' }] };
const repeats = () => screen.queryByRole('region', { name: text('repeats_title') })?.textContent;

it('says when a lead was sent again, what was answered, and why that is safe', () => {
	showReceipt([UNCLEAR, SILENT, ACCEPTED], SAFE);
	expect(repeats()).toMatch(/\b3 times\b/);
	expect(repeats()).toContain(text('repeats_safe'));
	expect(repeats()).toContain(`${exactTime(1_000)}: ${text('repeats_answer', 504)}`);
	expect(repeats()).toContain(`${exactTime(5_000)}: ${text('repeats_no_answer')}`);
});

it('says what to check when nothing makes one of two leads', () => {
	showReceipt([UNCLEAR, ACCEPTED], { phone_number: '+17755550123' });
	expect(repeats()).toContain(text('repeats_check'));
});

it('says nothing of what was sent once, or was not taken before', () => {
	showReceipt([{ at: 1_000, status: 503 }, { at: 2_000, status: 429 }, ACCEPTED], SAFE);
	expect(repeats()).toBeUndefined();
});

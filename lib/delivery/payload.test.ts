import { expect, it } from 'vitest';
import { aDelivery } from '@/tests/support/a-delivery';
import { payloadFor } from './payload';

const line = (at: number) => `Captured at ${at}`;
const MINUTE = 60_000;

it('sends the lead as it is within a quarter of an hour', () => {
	const delivery = aDelivery({ capturedAt: 0 });
	expect(payloadFor(delivery, 15 * MINUTE, line)).toEqual(delivery.payload);
});

it('says in the note when an older lead was captured', () => {
	const delivery = aDelivery({ capturedAt: 0, payload: { first_name: 'Ava', note: 'Wants a garden.' } });
	expect(payloadFor(delivery, 16 * MINUTE, line).note).toBe('Wants a garden.\nCaptured at 0');
	expect(payloadFor(aDelivery({ capturedAt: 0 }), 16 * MINUTE, line).note).toBe('Captured at 0');
});

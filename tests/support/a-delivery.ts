import type { Delivery, DeliveryState } from '../../lib/delivery/delivery';

/** A delivery of an invented lead, saved and never tried; `change` says what is different. */
export const aDelivery = (change: Partial<Delivery> = {}): Delivery => ({
	id: '5b3cf3c2-7f57-4a3c-9d2e-0c1f5a9e7d11',
	pageKey: 'https://www.sierra-vista-homes.example/listings/48-sagebrush-ln',
	createdAt: 1_000,
	capturedAt: 500,
	payload: { first_name: 'Ava', phone_number: '+17755550123' },
	channel: { id: 'c1', name: 'Reno › Inquiries', leadChannel: '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10' },
	state: { name: 'saved', notBefore: 1_000 },
	attempts: [],
	...change,
});

/** A lead can be in each of these, and in no other. */
export const ALL_STATES: DeliveryState[] = [
	{ name: 'saved', notBefore: 9_000 },
	{ name: 'sending', since: 2_000 },
	{ name: 'waiting', until: 9_000, why: 'offline' },
	{ name: 'accepted', at: 2_000, leadId: 'r1', ignored: [] },
	{ name: 'accepted-without-id', at: 2_000 },
	{ name: 'refused', at: 2_000, status: 422 },
	{ name: 'unconfirmed', at: 2_000, why: 'timeout' },
	{ name: 'stalled', at: 2_000, why: 'offline' },
	{ name: 'dismissed', at: 2_000 },
];

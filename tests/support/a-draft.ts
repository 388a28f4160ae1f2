import type { Draft } from '@/lib/draft/draft';

/** An empty draft of an invented listing page; `change` says what is different. */
export const aDraft = (change: Partial<Draft> = {}): Draft => ({
	id: '5b3cf3c2-7f57-4a3c-9d2e-0c1f5a9e7d11',
	pageKey: 'https://www.sierra-vista-homes.example/listings/48-sagebrush-ln',
	capturedAt: 1_000,
	updatedAt: 1_000,
	values: {},
	tags: [],
	assignees: [],
	touched: [],
	page: { kind: 'listing', people: [], details: {}, origins: [] },
	...change,
});

import type { Assignee } from '@/lib/lead/lead';
import type { Draft } from './draft';

/**
 * A lead that is openly a test of the channel: so named, tagged and noted, for the user where they said who they are.
 * `now` is in milliseconds since the epoch; `note` is the sentence that says so.
 */
export const testDraft = (
	id: string,
	channelId: string,
	note: string,
	me: Assignee | undefined,
	now: number,
): Draft => ({
	id,
	pageKey: `test:${id}`,
	capturedAt: now,
	updatedAt: now,
	values: { first_name: 'Test', last_name: 'Send to Rechat', note },
	tags: ['Test'],
	assignees: me ? [me] : [],
	channelId,
	touched: [],
	page: { kind: 'other', people: [], details: {}, origins: [] },
});

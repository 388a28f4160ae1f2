import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import type { Draft } from '@/lib/draft/draft';
import type { Problem } from '@/lib/draft/problems';
import type { FailureCode } from '@/lib/lead/failure';
import type { SetUp } from '@/lib/setup/set-up';

/** Everything the form shows. */
export interface FormState {
	draft: Draft;
	/** Absent until the database has answered. */
	setUp?: SetUp;
	isRead: boolean;
	problems: readonly Problem[];
	failure?: FailureCode;
	isSending: boolean;
	/** Present once the lead was sent: its receipt stands in place of the form. */
	delivery?: Delivery;
	/** What was done to the lead since Rechat accepted it. */
	followUps: readonly FollowUp[];
	/** True when the user is shopping for the lead whose receipt is shown. */
	isPinned: boolean;
	/** A lead begun on another page of this tab. */
	begun?: Draft;
	/** True when what the user typed earlier is back. */
	isRestored: boolean;
	/** True while the form stands in a window of its own. */
	isKeptOpen: boolean;
	/** The field that the cursor should go to next. */
	focus?: string;
}

/** The form's first frame: empty, and ready to be typed in. */
export const emptyState = (id: string, now: number): FormState => ({
	draft: {
		id,
		pageKey: '',
		capturedAt: now,
		updatedAt: now,
		values: {},
		tags: [],
		assignees: [],
		touched: [],
		page: { kind: 'other', people: [], details: {}, origins: [] },
	},
	followUps: [],
	isPinned: false,
	isRead: false,
	problems: [],
	isSending: false,
	isRestored: false,
	isKeptOpen: false,
});

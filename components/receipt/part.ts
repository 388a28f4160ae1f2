import type { ComponentChildren } from 'preact';
import type { IconName } from '@/components/parts/icons';
import type { SealTone } from '@/components/parts/seal';
import type { Delivery, StateName } from '@/lib/delivery/delivery';
import type { Change, FollowUp } from '@/lib/delivery/follow-up';
import type { SetUp } from '@/lib/setup/set-up';

/** What the user can do with a lead that was sent. */
interface ReceiptActions {
	onUndo: () => void;
	onRetry: () => void;
	onDismiss: () => void;
	/** Opens a refused lead in the form again; at its channel, or at its fields. */
	onEdit: (focus: 'channelId' | 'first_name') => void;
	/** Asks the browser to let us reach Rechat. */
	onAllow: () => void;
	onChangeLead: (change: Change) => void;
	onRetryChange: (followUp: FollowUp) => void;
	/** Keeps the lead at hand: "shopping for" that person. */
	onPin: (isPinned: boolean) => void;
	/** Present on the receipt of another lead than the form's. */
	onBack?: () => void;
	/** Absent where there is no page to make another lead of. */
	onNewLead?: () => void;
	onCopy: (text: string) => Promise<void>;
}

export interface ReceiptProps extends ReceiptActions {
	/** The page's own top; absent where the receipt is a part of one. */
	bar?: ComponentChildren;
	delivery: Delivery;
	/** What was done to the lead since it was accepted, oldest first. */
	followUps: readonly FollowUp[];
	/** The page tells itself what happened to the lead. */
	isBrief?: boolean;
	/** Nothing was sent: the receipt shows what there would be. */
	isSample?: boolean;
	/** True when the user is shopping for the lead. */
	isPinned: boolean;
	/** The listing's picture, an address that the page had loaded. */
	picture?: string;
	setUp?: SetUp;
	/** Milliseconds since the epoch. */
	now: number;
	/** Why the last thing that was asked for could not be done, in words. */
	failure?: string;
}

export type StateOf<Name extends StateName> = Extract<Delivery['state'], { name: Name }>;

/** How one state of a lead is told. */
export interface Telling {
	/** What happened, at a glance. */
	seal: { icon: IconName; tone?: SealTone } | { total: number; left: number };
	title: string;
	/** What it means, and that the lead is safe where Rechat doesn't have it. */
	hint?: string;
	/** Between the head and the facts. */
	body?: ComponentChildren;
	/** Below the facts. */
	after?: ComponentChildren;
	/** What is done next, in the foot; at most one is filled. */
	foot?: ComponentChildren;
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Timeline } from '@/components/receipt/timeline';
import { useText } from '@/components/text';
import { shortTime } from '@/components/times';
import { type TimelineState, timelineOf } from '@/lib/delivery/standing';
import type { ListingAction } from '@/lib/lead/activity';
import type { LeadRow } from '@/lib/lead-list/lead-row';

interface PastLeadActions {
	/** Writes on the lead's timeline what happened with the listing in the form. */
	onLog: (id: string, action: ListingAction, notes: string) => void;
	/** Fills the form with the lead's person. */
	onUse: (id: string) => void;
	onPin: (id: string, isPinned: boolean) => void;
}

interface PastLeadProps extends PastLeadActions {
	lead: LeadRow;
	/** True on a listing page: there is something to write on the timeline. */
	hasListing: boolean;
	isPinned: boolean;
	/** Milliseconds since the epoch. */
	now: number;
	onBack: () => void;
}

const HINTS = { later: 'past_log_later', never: 'past_log_never' } as const;

/** A lead that was picked: add this listing to its timeline, keep it at hand, or fill in its person. */
export function PastLead({ lead, hasListing, isPinned, now, onLog, onUse, onPin, onBack }: PastLeadProps) {
	const text = useText();
	const root = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		root.current?.querySelector<HTMLElement>('.chip, button:not(.link)')?.focus();
		root.current?.scrollIntoView({ block: 'nearest' });
	}, []);
	const timeline: TimelineState = timelineOf(lead.state);
	const name = lead.name || lead.phone || lead.email;
	return (
		<div ref={root} class="past-lead">
			<p>
				<strong>{name}</strong>{' '}
				<span class="soft">{[shortTime(lead.createdAt, now), lead.channelName].join(' · ')}</span>{' '}
				<button type="button" class="link" onClick={onBack}>
					{text('past_another')}
				</button>
			</p>
			{hasListing && timeline !== 'open' && <p class="hint">{text(HINTS[timeline])}</p>}
			{hasListing && timeline !== 'never' && <Timeline onLog={(action, notes) => onLog(lead.id, action, notes)} />}
			<div class="actions">
				<button type="button" onClick={() => onUse(lead.id)}>
					{text('past_use')}
				</button>
				{timeline !== 'never' && (
					<button
						type="button"
						aria-pressed={isPinned}
						title={text('pin_hint')}
						onClick={() => onPin(lead.id, !isPinned)}
					>
						{text(isPinned ? 'pin_unpin' : 'pin_pin', name)}
					</button>
				)}
			</div>
		</div>
	);
}

import { Avatar } from '@/components/parts/avatar';
import { Button } from '@/components/parts/button';
import { Notice } from '@/components/parts/notice';
import { Row } from '@/components/parts/row';
import { useText } from '@/components/text';
import { LogListing } from '@/components/timeline/log-listing';
import { shortTime } from '@/components/times';
import { timelineOf } from '@/lib/delivery/standing';
import type { Draft } from '@/lib/draft/draft';
import { hasListing } from '@/lib/draft/draft-state';
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
	draft: Draft;
	isPinned: boolean;
	/** Milliseconds since the epoch. */
	now: number;
	onBack: () => void;
}

const HINTS = { later: 'past_log_later', never: 'past_log_never' } as const;

/** A lead that was picked: fill in its person, keep it at hand, or add this listing to its timeline. */
export function PastLead({ lead, draft, isPinned, now, onLog, onUse, onPin, onBack }: PastLeadProps) {
	const text = useText();
	const timeline = timelineOf(lead.state);
	const name = lead.name || lead.phone || lead.email;
	const isListing = hasListing(draft);
	return (
		<>
			<section class="card past-lead">
				<Avatar name={name} size="l" />
				<div>
					<p class="cut strong">{name}</p>
					<p class="small soft cut">{[shortTime(lead.createdAt, now), lead.channelName].join(' · ')}</p>
				</div>
				<Button kind="link" onClick={onBack}>
					{text('past_another')}
				</Button>
			</section>
			<div class="card rows">
				<Row icon="i-user" onClick={() => onUse(lead.id)}>
					{text('past_use')}
				</Row>
				{timeline !== 'never' && (
					<Row icon="i-pin" onClick={() => onPin(lead.id, !isPinned)}>
						{text(isPinned ? 'pin_unpin' : 'pin_pin', name)}
					</Row>
				)}
			</div>
			{isListing && timeline !== 'open' && <Notice>{text(HINTS[timeline])}</Notice>}
			{isListing && timeline !== 'never' && (
				<LogListing draft={draft} onLog={(action, notes) => onLog(lead.id, action, notes)} />
			)}
		</>
	);
}

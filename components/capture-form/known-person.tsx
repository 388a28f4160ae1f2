import { useState } from 'preact/hooks';
import { Timeline } from '@/components/receipt/timeline';
import { useText } from '@/components/text';
import type { TimelineState } from '@/lib/delivery/standing';
import type { ListingAction } from '@/lib/lead/activity';
import type { Relation } from '@/lib/lead/identity';
import { dateFormat } from '@/lib/parse/date-format';

/** Somebody who was sent before and who looks like the person in the form. */
export interface Known {
	relation: Relation;
	/** The earlier lead: our own id. */
	id: string;
	/** When it was sent, in milliseconds since the epoch, and where to. */
	at: number;
	channelName: string;
	/** When its timeline can be written on; absent when the lead was deleted. */
	timeline?: TimelineState;
}

export interface KnownPersonProps {
	known: Known;
	/** True on a listing page: there is something to write on the timeline. */
	hasListing: boolean;
	/** True when the person has just written: a new message is to be sent. */
	isMessage: boolean;
	onLog: (id: string, action: ListingAction, notes: string) => void;
	/** Shows the earlier lead's receipt, from where it is reassigned. */
	onShow: (id: string) => void;
	/** "Send anyway". */
	onIgnore: () => void;
}

/** Says that the person was sent from this browser before, when and where to, and what else can be done than to send again. */
export function KnownPerson({ known, hasListing, isMessage, onLog, onShow, onIgnore }: KnownPersonProps) {
	const text = useText();
	const [isLogging, setLogging] = useState(false);
	const when = day(known.at);
	const canLog = known.timeline === 'open' || known.timeline === 'later';
	if (known.relation === 'shares-phone')
		return <p class="notice">{text('known_shares_phone', when, known.channelName)}</p>;
	return (
		<section class="notice known" aria-label={text('known_title')}>
			<p>{text('known_sent', when, known.channelName)}</p>
			{known.timeline === 'never' && <p class="hint">{text('known_no_id')}</p>}
			<div class="actions">
				{canLog && hasListing && (
					<button
						type="button"
						class={isMessage || isLogging ? '' : 'primary'}
						aria-expanded={isLogging}
						onClick={() => setLogging(!isLogging)}
					>
						{text('receipt_add_to_timeline')}
					</button>
				)}
				{known.timeline === 'open' && (
					<button type="button" onClick={() => onShow(known.id)}>
						{text('receipt_reassign')}
					</button>
				)}
				<button type="button" class={isMessage ? 'primary' : ''} onClick={onIgnore}>
					{text('known_send_anyway')}
				</button>
			</div>
			{isLogging && <Timeline onLog={(action, notes) => onLog(known.id, action, notes)} />}
		</section>
	);
}

const day = dateFormat({ weekday: 'long', day: 'numeric', month: 'short' });

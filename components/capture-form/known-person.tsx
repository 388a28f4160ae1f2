import { Button } from '@/components/parts/button';
import { Notice } from '@/components/parts/notice';
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
	/** Who is in the form, in a word or two. */
	name: string;
	/** True on a listing page: there is something to write on the timeline. */
	hasListing: boolean;
	/** True when the person has just written: a new message is to be sent. */
	isMessage: boolean;
	onLog: (id: string, action: ListingAction, notes: string) => void;
	/** Shows the earlier lead's receipt, from where it is reassigned. */
	onShow: (id: string) => void;
}

/** True when the same person was sent before: sending again is then one choice of several. */
export const isSentBefore = (props: KnownPersonProps | undefined): props is KnownPersonProps =>
	props !== undefined && props.known.relation !== 'shares-phone';

/** A note that the person was sent from this browser before, when and where to. */
export function KnownNotice({ known, name, onShow }: KnownPersonProps) {
	const text = useText();
	const when = day(known.at);
	if (known.relation === 'shares-phone')
		return <Notice role="status">{text('known_shares_phone', when, known.channelName)}</Notice>;
	const show = known.timeline !== undefined && (
		<Button kind="link" onClick={() => onShow(known.id)}>
			{text('known_show')}
		</Button>
	);
	return (
		<Notice kind="warn" icon="i-past" role="status" action={show}>
			{text('known_sent', when, known.channelName, name || text('known_nameless'))}
			{known.timeline === 'never' && ` ${text('known_no_id')}`}
		</Notice>
	);
}

interface KnownActionsProps extends KnownPersonProps {
	/** Opens the page with what can be written on the timeline. */
	onTimeline: () => void;
}

/** True when writing the listing on the earlier lead's timeline is likelier wanted than sending again. */
export const isLikelyLogged = (props: KnownPersonProps): boolean => mayLog(props) && !props.isMessage;

const mayLog = ({ hasListing, known: { timeline } }: KnownPersonProps) =>
	hasListing && (timeline === 'open' || timeline === 'later');

/** What can be done instead of sending again; the likely one is filled. */
export function KnownActions(props: KnownActionsProps) {
	const { known, onTimeline, onShow } = props;
	const text = useText();
	return (
		<>
			{mayLog(props) && (
				<Button
					size="large"
					kind={isLikelyLogged(props) ? 'primary' : undefined}
					data-focus="timeline"
					onClick={onTimeline}
				>
					{text('receipt_add_to_timeline')}
				</Button>
			)}
			{known.timeline === 'open' && (
				<Button size="large" onClick={() => onShow(known.id)}>
					{text('receipt_reassign')}
				</Button>
			)}
		</>
	);
}

const day = dateFormat({ weekday: 'short', day: 'numeric', month: 'short' });

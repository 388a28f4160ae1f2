import type { ComponentChildren } from 'preact';
import { useText } from '@/components/text';
import type { Delivery, StateName } from '@/lib/delivery/delivery';
import type { Change, FollowUp } from '@/lib/delivery/follow-up';
import { isState, timelineOf } from '@/lib/delivery/standing';
import type { SetUp } from '@/lib/setup/set-up';
import { Accepted, AcceptedWithoutId } from './accepted';
import { Changes } from './changes';
import { Saved, Sending } from './on-its-way';
import { Refused } from './refused';
import { Repeats } from './repeats';
import { Unconfirmed } from './unconfirmed';
import { Stalled, Waiting } from './waiting';

/** What the user can do with a lead that was sent. */
interface ReceiptActions {
	onUndo: () => void;
	onRetry: () => void;
	onDismiss: () => void;
	/** Takes a refused lead back to the form; to its channel, or to its fields. */
	onEdit: (focus: 'channelId' | 'first_name') => void;
	/** Asks the browser to let us reach Rechat. */
	onAllow: () => void;
	onChangeLead: (change: Change) => void;
	onRetryChange: (id: string) => void;
	/** Keeps the lead at hand: "shopping for" that person. */
	onPin: (isPinned: boolean) => void;
	/** Present on the receipt of another lead than the form's. */
	onBack?: () => void;
	/** Absent where there is no page to make another lead of. */
	onNewLead?: () => void;
	onCopy: (text: string) => Promise<void>;
}

export interface ReceiptProps extends ReceiptActions {
	delivery: Delivery;
	/** What was done to the lead since it was accepted, oldest first. */
	followUps: readonly FollowUp[];
	/** True when the user is shopping for the lead. */
	isPinned: boolean;
	setUp?: SetUp;
	/** Milliseconds since the epoch. */
	now: number;
	/** Why the last thing that was asked for could not be done, in words. */
	failure?: string;
}

type StateOf<Name extends StateName> = Extract<Delivery['state'], { name: Name }>;

/** A receipt's part for one state. */
export type ReceiptPart<Name extends StateName> = (props: ReceiptProps & { state: StateOf<Name> }) => ComponentChildren;

/** How each state is shown; a new one does not compile until it is here. */
const PARTS: { [Name in StateName]: ReceiptPart<Name> } = {
	saved: Saved,
	sending: Sending,
	waiting: Waiting,
	accepted: Accepted,
	'accepted-without-id': AcceptedWithoutId,
	refused: Refused,
	unconfirmed: Unconfirmed,
	stalled: Stalled,
	dismissed: Dismissed,
};

/** Where a lead stands, honestly, and what can be done about it. */
export function Receipt(props: ReceiptProps) {
	const text = useText();
	const { payload, channel, state } = props.delivery;
	const Part = PARTS[state.name] as ReceiptPart<StateName>;
	const isDone = !isState(state.name, 'leaving');
	return (
		<section class="receipt">
			<p class="soft">{text('receipt_to', leadName(payload), channel.name)}</p>
			<div role="status" class={`state ${state.name}`}>
				<Part {...props} state={state} />
				<Repeats delivery={props.delivery} />
				<Changes delivery={props.delivery} followUps={props.followUps} onRetry={props.onRetryChange} />
			</div>
			{props.failure && (
				<p class="problem" role="alert">
					{props.failure}
				</p>
			)}
			<Pin {...props} />
			<div class="actions">
				{props.onBack && (
					<button type="button" onClick={props.onBack}>
						{text('receipt_back')}
					</button>
				)}
				{isDone && props.onNewLead && (
					<button type="button" class="new-lead" onClick={props.onNewLead}>
						{text('receipt_new_lead')}
					</button>
				)}
			</div>
		</section>
	);
}

/** Keeps the lead at hand for the listings to come. */
function Pin({ delivery, isPinned, onPin }: ReceiptProps) {
	const text = useText();
	if (!isPinned && (delivery.isForgotten || timelineOf(delivery.state.name) !== 'open')) return null;
	return (
		<button type="button" class="link pin" title={text('pin_hint')} onClick={() => onPin(!isPinned)}>
			{text(isPinned ? 'pin_unpin' : 'pin_pin', leadName(delivery.payload))}
		</button>
	);
}

function Dismissed() {
	const text = useText();
	return <h1>{text('receipt_dismissed')}</h1>;
}

/** Who the lead is, in the fewest words. */
function leadName({ first_name, last_name, phone_number, email }: Delivery['payload']): string {
	return [first_name, last_name].filter(Boolean).join(' ') || phone_number || email || '';
}

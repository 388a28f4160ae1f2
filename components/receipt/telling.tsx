import { Button } from '@/components/parts/button';
import { Icon } from '@/components/parts/icon';
import { type Text, useText } from '@/components/text';
import { shortTime } from '@/components/times';
import type { StateName } from '@/lib/delivery/delivery';
import { assigneeName } from '@/lib/lead/assignee';
import type { Lead } from '@/lib/lead/lead';
import { LeadId, RefusalWords, RequestId } from './answers';
import { NextSteps } from './next-steps';
import type { ReceiptProps, StateOf, Telling } from './part';
import { sampleTelling } from './sample-telling';

type Tell<Name extends StateName> = (props: ReceiptProps & { state: StateOf<Name> }, text: Text) => Telling;

/** How each state is told; a new one does not compile until it is here. */
const TELLINGS: { [Name in StateName]: Tell<Name> } = {
	saved: ({ state, setUp, now, onUndo }, text) => {
		const left = (state.notBefore - now) / 1000;
		if (left <= 0)
			return { seal: { icon: 'i-clock' }, title: text('receipt_saved_now'), hint: text('receipt_saved_hint') };
		return {
			seal: { total: setUp?.settings.undoSeconds || Math.ceil(left), left },
			title: text('receipt_saved', Math.ceil(left)),
			hint: text('receipt_saved_hint'),
			foot: (
				<Button size="large" isWide icon="i-undo" data-focus="undo" onClick={onUndo}>
					{text('receipt_undo')}
				</Button>
			),
		};
	},
	sending: (_, text) => ({
		seal: { icon: 'i-send' },
		title: text('receipt_sending'),
		hint: text('receipt_saved_hint'),
	}),
	waiting: ({ state, now, onRetry, onAllow }, text) =>
		state.why === 'no-access'
			? {
					seal: { icon: 'i-lock', tone: 'warn' },
					title: text('receipt_no_access_title'),
					hint: text('receipt_no_access'),
					foot: (
						<Button size="large" kind="primary" isWide icon="i-shield" onClick={onAllow}>
							{text('receipt_allow')}
						</Button>
					),
				}
			: {
					seal: { icon: 'i-clock' },
					title: text('receipt_waiting'),
					hint: text(WAITING[state.why]),
					after: (
						<p class="small soft after">
							<Icon name="i-retry" size={14} />
							{text('receipt_next_try', shortTime(state.until, now))}
						</p>
					),
					foot: (
						<Button size="large" kind="primary" isWide icon="i-retry" onClick={onRetry}>
							{text('receipt_retry')}
						</Button>
					),
				},
	accepted: ({ delivery, state, onCopy }, text) => ({
		seal: { icon: 'i-check', tone: 'good' },
		title: text('receipt_accepted'),
		hint: `${requestedWords(delivery.payload, text)} ${text('receipt_unconfirmed_receiver')}`,
		after: <LeadId state={state} onCopy={onCopy} />,
	}),
	'accepted-without-id': ({ delivery }, text) => ({
		seal: { icon: 'i-check', tone: 'good' },
		title: text('receipt_without_id'),
		hint: `${requestedWords(delivery.payload, text)} ${text('receipt_unconfirmed_receiver')}`,
		after: <p class="small soft after">{text('receipt_without_id_hint')}</p>,
	}),
	refused: ({ state, onEdit, onCopy }, text) => ({
		seal: { icon: 'i-x', tone: 'bad' },
		title: text('receipt_refused'),
		hint: text('receipt_refused_hint'),
		body: <RefusalWords state={state} />,
		after: <RequestId state={state} onCopy={onCopy} />,
		foot: (
			<>
				<Button size="large" icon="i-pencil" onClick={() => onEdit('first_name')}>
					{text('receipt_edit')}
				</Button>
				<Button size="large" kind="primary" onClick={() => onEdit('channelId')}>
					{text('receipt_choose_channel')}
				</Button>
			</>
		),
	}),
	unconfirmed: ({ delivery, onRetry, onDismiss, onCopy }, text) => ({
		seal: { icon: 'i-question', tone: 'warn' },
		title: text('leads_state_unconfirmed'),
		hint: text('receipt_unsure_hint'),
		body: <NextSteps payload={delivery.payload} onCopy={onCopy} />,
		foot: (
			<>
				<Button size="large" icon="i-check" onClick={onDismiss}>
					{text('receipt_mark_done')}
				</Button>
				<Button size="large" icon="i-retry" onClick={onRetry}>
					{text('receipt_send_again')}
				</Button>
			</>
		),
	}),
	stalled: ({ onRetry, onDismiss }, text) => ({
		seal: { icon: 'i-clock', tone: 'warn' },
		title: text('leads_state_stalled'),
		hint: text('receipt_stalled_hint'),
		foot: (
			<>
				<Button size="large" icon="i-check" onClick={onDismiss}>
					{text('receipt_mark_done')}
				</Button>
				<Button size="large" kind="primary" icon="i-retry" onClick={onRetry}>
					{text('receipt_retry')}
				</Button>
			</>
		),
	}),
	dismissed: (_, text) => ({
		seal: { icon: 'i-no' },
		title: text('leads_state_dismissed'),
		hint: text('receipt_dismissed'),
	}),
};

const WAITING = {
	offline: 'receipt_waiting_offline',
	busy: 'receipt_waiting_busy',
	unclear: 'receipt_waiting_unclear',
} as const;

/** How the lead's state is told. */
export function useTelling(props: ReceiptProps): Telling {
	const text = useText();
	const { state } = props.delivery;
	const tell = TELLINGS[state.name] as Tell<StateName>;
	const telling = tell({ ...props, state }, text);
	return props.isSample ? sampleTelling(telling, state.name === 'accepted', text) : telling;
}

function requestedWords({ assignees = [] }: Lead, text: Text): string {
	if (assignees.length === 0) return text('receipt_accepted_route');
	const names = assignees.map(assigneeName).reduce((first, next) => text('form_and', first, next));
	return text('receipt_accepted_asking', names);
}

import { useText } from '@/components/text';
import { shortTime } from '@/components/times';
import type { ReceiptPart } from './receipt';

const REASONS = {
	offline: 'receipt_waiting_offline',
	busy: 'receipt_waiting_busy',
	unclear: 'receipt_waiting_unclear',
} as const;

/** Not sent yet, and why; it goes on by itself. */
export const Waiting: ReceiptPart<'waiting'> = ({ state, now, onRetry, onAllow }) => {
	const text = useText();
	if (state.why === 'no-access')
		return (
			<>
				<h1>{text('receipt_no_access')}</h1>
				<button type="button" class="primary" onClick={onAllow}>
					{text('receipt_allow')}
				</button>
			</>
		);
	return (
		<>
			<h1>{text('receipt_waiting')}</h1>
			<p class="soft">
				{text(REASONS[state.why])} {text('receipt_next_try', shortTime(state.until, now))}
			</p>
			<button type="button" onClick={onRetry}>
				{text('receipt_retry')}
			</button>
		</>
	);
};

/** Days of trying did not help: the user decides. */
export const Stalled: ReceiptPart<'stalled'> = ({ onRetry, onDismiss }) => {
	const text = useText();
	return (
		<>
			<h1>{text('receipt_stalled')}</h1>
			<p>{text('receipt_stalled_hint')}</p>
			<div class="actions">
				<button type="button" class="primary" onClick={onRetry}>
					{text('receipt_retry')}
				</button>
				<button type="button" onClick={onDismiss}>
					{text('receipt_mark_done')}
				</button>
			</div>
		</>
	);
};

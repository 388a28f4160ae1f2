import { useText } from '../text';
import type { ReceiptPart } from './receipt';

const REASONS = {
	offline: 'receipt_waiting_offline',
	busy: 'receipt_waiting_busy',
	unclear: 'receipt_waiting_unclear',
} as const;

/** Not sent yet, and why; it goes on by itself. */
export const Waiting: ReceiptPart<'waiting'> = ({ state, onRetry, onAllow }) => {
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
				{text(REASONS[state.why])} {text('receipt_next_try', time.format(state.until))}
			</p>
			<button type="button" onClick={onRetry}>
				{text('receipt_retry')}
			</button>
		</>
	);
};

const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

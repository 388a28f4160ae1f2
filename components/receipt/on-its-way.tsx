import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import type { ReceiptPart } from './receipt';

/** On disk; for some seconds it can be taken back. */
export const Saved: ReceiptPart<'saved'> = ({ state, now, onUndo }) => {
	const text = useText();
	const seconds = Math.ceil((state.notBefore - now) / 1000);
	// Read aloud once: the receipt is a live region, and would be read anew at every second.
	const [announced] = useState(seconds);
	if (seconds <= 0) return <h1>{text('receipt_saved_now')}</h1>;
	return (
		<h1>
			<span aria-hidden="true">{text('receipt_saved', seconds)}</span>
			<span class="visually-hidden">{text('receipt_saved', announced)}</span>
			{' · '}
			<button type="button" class="link" onClick={onUndo}>
				{text('receipt_undo')}
			</button>
		</h1>
	);
};

/** The request is under way. */
export const Sending: ReceiptPart<'sending'> = () => {
	const text = useText();
	return <h1>{text('receipt_sending')}</h1>;
};

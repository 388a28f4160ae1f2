import { useText } from '@/components/text';
import type { ReceiptPart } from './receipt';

/** Rechat said no: in its own words, and what to do. */
export const Refused: ReceiptPart<'refused'> = ({ state, onEdit }) => {
	const text = useText();
	return (
		<>
			<h1>{text('receipt_refused')}</h1>
			{state.message && <p>{text('receipt_refused_said', state.message)}</p>}
			{state.status === 404 && <p>{text('receipt_refused_channel')}</p>}
			<p class="soft">{text('receipt_refused_hint')}</p>
			<div class="actions">
				<button type="button" class="primary" onClick={() => onEdit('channelId')}>
					{text('receipt_choose_channel')}
				</button>
				<button type="button" onClick={() => onEdit('first_name')}>
					{text('receipt_edit')}
				</button>
			</div>
			{state.requestId && <p class="hint">{text('receipt_request_id', state.requestId)}</p>}
		</>
	);
};

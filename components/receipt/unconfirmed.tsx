import { useText } from '@/components/text';
import { CopyButton } from './copy-button';
import type { ReceiptPart } from './receipt';

/** Nobody knows whether Rechat has it: the user looks there, then decides. */
export const Unconfirmed: ReceiptPart<'unconfirmed'> = ({ delivery, onRetry, onDismiss, onCopy }) => {
	const text = useText();
	const { phone_number, email, first_name, last_name } = delivery.payload;
	const name = [first_name, last_name].filter(Boolean).join(' ');
	const search = (
		[
			['receipt_copy_phone', phone_number],
			['receipt_copy_email', email],
			['receipt_copy_name', name],
		] as const
	).find(([, value]) => value);
	return (
		<>
			<h1>{text('receipt_unsure')}</h1>
			<p>{text('receipt_unsure_hint')}</p>
			<div class="actions">
				{search?.[1] && <CopyButton words={search[0]} copied={search[1]} onCopy={onCopy} />}
				<button type="button" onClick={onRetry}>
					{text('receipt_send_again')}
				</button>
				<button type="button" onClick={onDismiss}>
					{text('receipt_mark_done')}
				</button>
			</div>
		</>
	);
};

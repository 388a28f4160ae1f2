import { useState } from 'preact/hooks';
import type { ReceiptProps } from '@/components/receipt/part';
import { Receipt } from '@/components/receipt/receipt';
import { useText } from '@/components/text';
import type { Change } from '@/lib/delivery/follow-up';
import { type CorrectionActions, type CorrectionPanel, Corrections } from './corrections';
import { History } from './history';
import { SentFields } from './sent-fields';

type Shown = Required<Pick<ReceiptProps, 'setUp'>> &
	Pick<ReceiptProps, 'delivery' | 'followUps' | 'isPinned' | 'now' | 'failure'>;

export interface LeadDetailProps extends Shown, CorrectionActions {
	onClose: () => void;
	onUndo: () => void;
	onAllow: () => void;
	onChangeLead: (change: Change) => void;
	onRetryChange: (id: string) => void;
	onPin: (isPinned: boolean) => void;
	onCopy: (text: string) => Promise<void>;
}

/** Everything about one lead: its receipt, what can be done, what was sent, what happened. */
export function LeadDetail(props: LeadDetailProps) {
	const { delivery, followUps, onEdit, onClose } = props;
	const text = useText();
	const [panel, setPanel] = useState<CorrectionPanel>();
	const { first_name, last_name, phone_number, email } = delivery.payload;
	const name = [first_name, last_name].filter(Boolean).join(' ') || phone_number || email || text('leads_nameless');
	return (
		<section class="detail" aria-label={text('leads_detail', name)} tabIndex={-1}>
			<button
				type="button"
				class="close"
				aria-label={text('leads_close')}
				title={text('leads_close')}
				onClick={onClose}
			>
				×
			</button>
			<Receipt {...props} onEdit={(focus) => (focus === 'channelId' ? setPanel('move') : onEdit())} />
			<Corrections {...props} panel={panel} onPanel={setPanel} />
			<SentFields delivery={delivery} />
			<History delivery={delivery} followUps={followUps} />
		</section>
	);
}

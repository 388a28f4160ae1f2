import { useState } from 'preact/hooks';
import { IconButton } from '@/components/parts/button';
import type { ReceiptProps } from '@/components/receipt/part';
import { Receipt } from '@/components/receipt/receipt';
import { useText } from '@/components/text';
import type { Change, FollowUp } from '@/lib/delivery/follow-up';
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
	onRetryChange: (followUp: FollowUp) => void;
	onPin: (isPinned: boolean) => void;
	onCopy: (text: string) => Promise<void>;
}

/** Everything about one lead: its receipt, what can be done, what happened, what was sent. */
export function LeadDetail(props: LeadDetailProps) {
	const { delivery, onEdit, onClose } = props;
	const text = useText();
	const [panel, setPanel] = useState<CorrectionPanel>();
	const { first_name, last_name, phone_number, email } = delivery.payload;
	const name = [first_name, last_name].filter(Boolean).join(' ') || phone_number || email || text('leads_nameless');
	return (
		<section class="detail" aria-label={text('leads_detail', name)} tabIndex={-1}>
			<header>
				<h2 class="cut" title={name}>
					{name}
				</h2>
				<IconButton icon="i-x" label={text('leads_close')} onClick={onClose} />
			</header>
			<div class="detail-body">
				<Receipt {...props} isBrief onEdit={(focus) => (focus === 'channelId' ? setPanel('move') : onEdit())} />
				<Corrections {...props} panel={panel} onPanel={setPanel} />
				<History {...props} />
				<SentFields delivery={delivery} />
			</div>
		</section>
	);
}

import { Button } from '@/components/parts/button';
import { Question } from '@/components/parts/question';
import { type MessageKey, useCount, useText } from '@/components/text';
import { isCorrectable } from '@/lib/delivery/corrections';
import type { Delivery, StateName } from '@/lib/delivery/delivery';
import { groupOf, isState } from '@/lib/delivery/standing';
import type { SetUp } from '@/lib/setup/set-up';
import { ChannelQuestion } from './channel-question';

/** What the user can do with a lead beyond its receipt. */
export interface CorrectionActions {
	onRetry: () => void;
	onDismiss: () => void;
	/** Opens the lead in the form. */
	onEdit: () => void;
	/** Sends it to another channel instead; or once more, when Rechat may have it. */
	onMove: (channelId: string) => void;
	onRemove: () => void;
}

export type CorrectionPanel = 'move' | 'edit' | 'remove';

interface CorrectionsProps extends CorrectionActions {
	delivery: Delivery;
	setUp: SetUp;
	/** Which of the questions is asked. */
	panel?: CorrectionPanel;
	onPanel: (panel: CorrectionPanel | undefined) => void;
}

/** Retry, edit, another channel, done, delete: each says first what it does to a lead that Rechat has or may have. */
export function Corrections(props: CorrectionsProps) {
	const { delivery, panel, onPanel, onRetry, onDismiss } = props;
	const text = useText();
	const { name } = delivery.state;
	if (!isState(name, 'at-rest')) return null;
	// The receipt of a refused lead offers these two itself; of a forgotten one nothing is left to send.
	const canSend = name !== 'refused' && !delivery.isForgotten;
	const toggle = (asked: CorrectionPanel) => onPanel(panel === asked ? undefined : asked);
	return (
		<>
			<div class="actions">
				{name === 'refused' && (
					<Button size="small" icon="i-retry" onClick={onRetry}>
						{text('receipt_retry')}
					</Button>
				)}
				{canSend && <SendAgain {...props} toggle={toggle} />}
				{(name === 'waiting' || name === 'refused') && (
					<Button size="small" icon="i-check" onClick={onDismiss}>
						{text('receipt_mark_done')}
					</Button>
				)}
				<Button
					size="small"
					kind="danger"
					icon="i-trash"
					aria-expanded={panel === 'remove'}
					onClick={() => toggle('remove')}
				>
					{text('leads_delete')}
				</Button>
			</div>
			<Panel {...props} />
		</>
	);
}

/** The ways to send it once more: edited, or to another channel. */
function SendAgain({
	delivery,
	panel,
	onEdit,
	toggle,
}: CorrectionsProps & { toggle: (asked: CorrectionPanel) => void }) {
	const text = useText();
	const canEdit = isCorrectable(delivery);
	return (
		<>
			<Button
				size="small"
				icon="i-pencil"
				aria-expanded={panel === 'edit'}
				onClick={() => (canEdit ? onEdit() : toggle('edit'))}
			>
				{text('leads_edit')}
			</Button>
			<Button size="small" icon="i-send" aria-expanded={panel === 'move'} onClick={() => toggle('move')}>
				{text(canEdit ? 'leads_move' : 'leads_copy')}
			</Button>
		</>
	);
}

function Panel({ delivery, setUp, panel, onPanel, onEdit, onMove, onRemove }: CorrectionsProps) {
	const text = useText();
	const count = useCount();
	const close = () => onPanel(undefined);
	const second = text(groupOf(delivery.state.name) === 'accepted' ? 'leads_second_sure' : 'leads_second_unsure');
	if (panel === 'edit')
		return (
			<Question
				title={text('leads_edit')}
				hints={[second]}
				action={text('options_about_key_open')}
				onConfirm={onEdit}
				onCancel={close}
			/>
		);
	if (panel === 'move') {
		const canMove = isCorrectable(delivery);
		return (
			<ChannelQuestion
				title={text(canMove ? 'leads_move' : 'leads_copy')}
				setUp={setUp}
				exceptId={delivery.channel.id}
				hints={[canMove ? text('leads_move_hint', delivery.channel.name) : second]}
				action={canMove ? text('leads_move_do') : count('leads_copies_do', 1)}
				onChoose={onMove}
				onCancel={close}
			/>
		);
	}
	if (panel !== 'remove') return null;
	return (
		<Question
			isDangerous
			title={text('leads_delete')}
			hints={[text(lossOf(delivery.state.name))]}
			action={text('leads_delete')}
			onConfirm={onRemove}
			onCancel={close}
		/>
	);
}

/** What deleting means for a lead that is not at its end. */
function lossOf(state: StateName): MessageKey {
	if (state === 'refused') return 'leads_delete_refused';
	if (state === 'unconfirmed') return 'leads_delete_unsure';
	return isState(state, 'unsent') ? 'leads_delete_waiting' : 'leads_delete_hint';
}

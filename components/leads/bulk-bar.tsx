import { useState } from 'preact/hooks';
import { AssigneeInput } from '@/components/capture-form/assignee-input';
import { type Count, useCount, useText } from '@/components/text';
import type { Assignee } from '@/lib/lead/lead';
import { type BulkAction, type BulkPlan, planBulk } from '@/lib/lead-list/bulk';
import type { SetUp } from '@/lib/setup/set-up';
import { ChannelChoice } from './channel-choice';
import { Confirmation } from './confirmation';
import { ExportButtons, type ExportFormat } from './export-buttons';
import { readyToAsk } from './ready-to-ask';
import type { Selection } from './use-selection';

interface BulkBarProps {
	selection: Selection;
	setUp: SetUp;
	onRetry: (ids: string[]) => void;
	onMove: (ids: string[], channelId: string) => void;
	/** Sends them once more, to another channel. */
	onCopy: (ids: string[], channelId: string) => void;
	onReassign: (ids: string[], assignees: Assignee[]) => void;
	onRemove: (ids: string[]) => void;
	onExport: (format: ExportFormat, ids: string[]) => void;
}

const ACTIONS: readonly BulkAction[] = ['retry', 'move', 'copy', 'reassign', 'remove'];
const WORDS = {
	retry: 'receipt_retry',
	move: 'leads_move',
	copy: 'leads_copy',
	reassign: 'receipt_reassign',
	remove: 'leads_delete',
} as const;

/** What can be done with all chosen leads at once; each says first for how many, and what it leaves as it is. */
export function BulkBar(props: BulkBarProps) {
	const { selection, onExport } = props;
	const text = useText();
	const [action, setAction] = useState<BulkAction>();
	return (
		<section class="bulk" aria-label={text('leads_bulk')}>
			<div class="actions">
				<strong role="status">{text('leads_selected', selection.count.toLocaleString())}</strong>
				{ACTIONS.map((name) => (
					<button
						type="button"
						key={name}
						aria-expanded={action === name}
						onClick={() => setAction(action === name ? undefined : name)}
					>
						{text(WORDS[name])}
					</button>
				))}
				<ExportButtons
					onExport={(format) =>
						onExport(
							format,
							selection.rows.map(({ id }) => id),
						)
					}
				/>
				<button type="button" class="link" onClick={selection.clear}>
					{text('leads_select_none')}
				</button>
			</div>
			{action && <BulkPanel key={action} {...props} action={action} onClose={() => setAction(undefined)} />}
		</section>
	);
}

function BulkPanel(props: BulkBarProps & { action: BulkAction; onClose: () => void }) {
	const { selection, setUp, action, onClose } = props;
	const text = useText();
	const count = useCount();
	const plan = planBulk(action, selection.rows);
	const hints = hintsOf(action, plan, count);
	const finish = (act: (ids: string[]) => void) => () => {
		act(plan.ids);
		onClose();
	};
	if (plan.ids.length === 0) return <p class="panel">{hints.join(' ')}</p>;
	switch (action) {
		case 'move':
			return (
				<ChannelChoice
					channels={setUp.channels}
					health={setUp.health}
					hint={hints.join(' ')}
					action={text('leads_move_do')}
					onChoose={(channelId) => finish((ids) => props.onMove(ids, channelId))()}
				/>
			);
		case 'copy':
			return (
				<ChannelChoice
					channels={setUp.channels}
					health={setUp.health}
					hint={hints.join(' ')}
					action={text('leads_copies_do')}
					onChoose={(channelId) => finish((ids) => props.onCopy(ids, channelId))()}
				/>
			);
		case 'reassign':
			return (
				<AgentChoice
					setUp={setUp}
					hint={hints.join(' ')}
					onChoose={(assignees) => finish((ids) => props.onReassign(ids, assignees))()}
				/>
			);
		default:
			return (
				<Confirmation
					isDangerous={action === 'remove'}
					hints={hints}
					action={text(WORDS[action])}
					onConfirm={finish(action === 'retry' ? props.onRetry : props.onRemove)}
					onCancel={onClose}
				/>
			);
	}
}

function hintsOf(action: BulkAction, { ids, mayBeSecond, notSent, skipped }: BulkPlan, count: Count): string[] {
	return [
		ids.length > 0 && count(`leads_bulk_${action}`, ids.length),
		mayBeSecond > 0 && count('leads_bulk_second', mayBeSecond),
		notSent > 0 && count('leads_bulk_not_sent', notSent),
		skipped > 0 && count(`leads_bulk_skipped_${action}`, skipped),
	].filter((hint) => hint !== false);
}

function AgentChoice({ setUp, hint, onChoose }: { setUp: SetUp; hint: string; onChoose: (to: Assignee[]) => void }) {
	const text = useText();
	const [assignees, setAssignees] = useState<Assignee[]>([]);
	const [isTried, setTried] = useState(false);
	const problem = readyToAsk(assignees);
	const reassign = () => {
		setTried(true);
		if (!problem) onChoose(assignees);
	};
	return (
		<section class="panel" aria-label={text('leads_bulk_reassign_title')}>
			<AssigneeInput
				assignees={assignees}
				onChange={(change) => setAssignees(change)}
				problem={isTried && problem ? text(problem) : undefined}
				setUp={setUp}
			/>
			<p class="soft">{hint}</p>
			<button type="button" class="primary" onClick={reassign}>
				{text('reassign_do')}
			</button>
		</section>
	);
}

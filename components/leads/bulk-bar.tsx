import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import type { IconName } from '@/components/parts/icons';
import { Menu } from '@/components/parts/menu';
import { Question } from '@/components/parts/question';
import { AgentPicker } from '@/components/pickers/agent-picker';
import { type Count, useCount, useText } from '@/components/text';
import type { Assignee } from '@/lib/lead/lead';
import { type BulkAction, type BulkPlan, planBulk } from '@/lib/lead-list/bulk';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import type { SetUp } from '@/lib/setup/set-up';
import { ChannelQuestion } from './channel-question';
import { type ExportFormat, exportItems } from './export-items';
import { readyToAsk } from './ready-to-ask';
import type { Selection } from './use-selection';

interface BulkBarProps {
	selection: Selection;
	setUp: SetUp;
	onRetry: (rows: LeadRow[]) => void;
	onMove: (ids: string[], channelId: string) => void;
	/** Sends them once more, to another channel. */
	onCopy: (ids: string[], channelId: string) => void;
	onReassign: (ids: string[], assignees: Assignee[]) => void;
	onRemove: (ids: string[]) => void;
	onExport: (format: ExportFormat, ids: string[]) => void;
}

const ACTIONS = [
	['retry', 'i-retry', 'receipt_retry'],
	['move', 'i-send', 'leads_move'],
	['copy', 'i-copy', 'leads_copy'],
	['reassign', 'i-users', 'receipt_reassign'],
	['remove', 'i-trash', 'leads_delete'],
] as const satisfies readonly (readonly [BulkAction, IconName, string])[];

/** What can be done with all chosen leads at once; each says first for how many, and what it leaves as it is. */
export function BulkBar(props: BulkBarProps) {
	const { selection, onExport } = props;
	const text = useText();
	const [action, setAction] = useState<BulkAction>();
	const ids = () => selection.rows.map(({ id }) => id);
	return (
		<section class="bulk floating" aria-label={text('leads_bulk')}>
			{action && <BulkQuestion key={action} {...props} action={action} onClose={() => setAction(undefined)} />}
			<div class="actions">
				<strong class="num" role="status">
					{text('leads_selected', selection.count.toLocaleString())}
				</strong>
				<Button kind="link" onClick={selection.clear}>
					{text('leads_select_none')}
				</Button>
				{ACTIONS.map(([name, icon, words]) => (
					<Button
						key={name}
						size="small"
						icon={icon}
						kind={name === 'remove' ? 'danger' : undefined}
						aria-expanded={action === name}
						onClick={() => setAction(action === name ? undefined : name)}
					>
						{text(words)}
					</Button>
				))}
				<Menu
					isSmall
					icon="i-save"
					label={text('leads_export')}
					items={exportItems(text, (format) => onExport(format, ids()))}
				/>
			</div>
		</section>
	);
}

function BulkQuestion(props: BulkBarProps & { action: BulkAction; onClose: () => void }) {
	const { selection, setUp, action, onClose } = props;
	const text = useText();
	const count = useCount();
	const plan = planBulk(action, selection.rows);
	const ids = plan.rows.map(({ id }) => id);
	const hints = hintsOf(action, plan, count);
	const act = (does: () => void) => {
		does();
		onClose();
	};
	if (ids.length === 0) return <p class="small soft">{hints.join(' ')}</p>;
	switch (action) {
		case 'move':
		case 'copy':
			return (
				<ChannelQuestion
					title={text(action === 'move' ? 'leads_move' : 'leads_copy')}
					setUp={setUp}
					hints={hints}
					action={action === 'move' ? text('leads_move_do') : count('leads_copies_do', ids.length)}
					onChoose={(channelId) => act(() => (action === 'move' ? props.onMove : props.onCopy)(ids, channelId))}
					onCancel={onClose}
				/>
			);
		case 'reassign':
			return (
				<AgentQuestion
					setUp={setUp}
					hints={hints}
					onChoose={(assignees) => act(() => props.onReassign(ids, assignees))}
					onCancel={onClose}
				/>
			);
		default: {
			const words = text(action === 'remove' ? 'leads_delete' : 'receipt_retry');
			return (
				<Question
					title={words}
					isDangerous={action === 'remove'}
					hints={hints}
					action={words}
					onConfirm={() => act(() => (action === 'retry' ? props.onRetry(plan.rows) : props.onRemove(ids)))}
					onCancel={onClose}
				/>
			);
		}
	}
}

function hintsOf(action: BulkAction, { rows, mayBeSecond, notSent, skipped }: BulkPlan, count: Count): string[] {
	return [
		rows.length > 0 && count(`leads_bulk_${action}`, rows.length),
		mayBeSecond > 0 && count('leads_bulk_second', mayBeSecond),
		notSent > 0 && count('leads_bulk_not_sent', notSent),
		skipped > 0 && count(`leads_bulk_skipped_${action}`, skipped),
	].filter((hint) => hint !== false);
}

interface AgentQuestionProps {
	setUp: SetUp;
	hints: readonly string[];
	onChoose: (to: Assignee[]) => void;
	onCancel: () => void;
}

function AgentQuestion({ setUp, hints, onChoose, onCancel }: AgentQuestionProps) {
	const text = useText();
	const [assignees, setAssignees] = useState<Assignee[]>([]);
	const [isTried, setTried] = useState(false);
	const problem = readyToAsk(assignees);
	const reassign = () => {
		setTried(true);
		if (!problem) onChoose(assignees);
	};
	return (
		<Question
			title={text('leads_bulk_reassign_title')}
			hints={hints}
			action={text('reassign_do')}
			onConfirm={reassign}
			onCancel={onCancel}
		>
			<div class="group one">
				<AgentPicker
					assignees={assignees}
					onChange={setAssignees}
					none={text('leads_swap_choose')}
					problem={isTried && problem ? text(problem) : undefined}
					setUp={setUp}
				/>
			</div>
		</Question>
	);
}

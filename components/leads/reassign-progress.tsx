import { useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/parts/button';
import { Icon } from '@/components/parts/icon';
import type { IconName } from '@/components/parts/icons';
import { type MessageKey, useText } from '@/components/text';
import { type ReassignResult, reassignResult } from '@/lib/lead-list/bulk';
import type { LeadRow } from '@/lib/lead-list/lead-row';

/** Leads that were reassigned together. */
export interface ReassignRun {
	ids: readonly string[];
	/** Milliseconds since the epoch. */
	since: number;
	names: string;
}

interface ReassignProgressProps {
	run: ReassignRun;
	/** The run's leads as they are, by id. */
	rowOf: (id: string) => LeadRow | undefined;
	onOpen: (id: string) => void;
	onClose: () => void;
}

/** More lines than that help nobody; each lead's own row says it too. */
const MOST_LINES = 200;

/** How far a reassignment of many leads is, and what came of each. */
export function ReassignProgress({ run, rowOf, onOpen, onClose }: ReassignProgressProps) {
	const text = useText();
	const [isOpen, setOpen] = useState(false);
	const results = run.ids.map((id) => {
		const row = rowOf(id);
		return { id, name: row?.name || row?.phone || row?.email || '', result: reassignResult(row, run.since) };
	});
	const count = (...names: ReassignResult[]) => results.filter(({ result }) => names.includes(result)).length;
	const ended = results.length - count('waiting');
	const shown = results.toSorted((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result)).slice(0, MOST_LINES);
	const words = text('leads_progress', run.names, ended.toLocaleString(), results.length.toLocaleString());
	return (
		<section class="progress floating" aria-label={text('leads_progress_title')}>
			<div class="actions">
				<strong class="grow" role="status">
					{words}
				</strong>
				<progress value={ended} max={results.length} aria-label={text('leads_progress_title')} />
				<IconButton isSmall icon="i-x" label={text('leads_close')} onClick={onClose} />
			</div>
			{/* Chromium doesn't show what was moved within a closed one after it is opened. */}
			<details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary class="link">{text('leads_progress_each')}</summary>
				{isOpen && (
					<ul>
						{shown.map(({ id, name, result }) => (
							<li key={id} class="small">
								<Icon name={SIGNS[result]} size={14} class={TONES[result] ?? 'soft'} />
								<Button kind="link" disabled={result === 'gone'} onClick={() => onOpen(id)}>
									{name || text('leads_nameless')}
								</Button>{' '}
								<span class="soft">{text(RESULT_WORDS[result])}</span>
							</li>
						))}
					</ul>
				)}
			</details>
		</section>
	);
}

/** What needs the user comes first. */
const ORDER: readonly ReassignResult[] = ['refused', 'unconfirmed', 'stranded', 'gone', 'waiting', 'rewritten', 'done'];

const SIGNS: Record<ReassignResult, IconName> = {
	waiting: 'i-clock',
	done: 'i-ok',
	rewritten: 'i-ok',
	refused: 'i-no',
	unconfirmed: 'i-question',
	stranded: 'i-warn',
	gone: 'i-trash',
};

const TONES: Partial<Record<ReassignResult, string>> = {
	done: 'good-text',
	refused: 'bad-text',
	unconfirmed: 'warn-text',
	stranded: 'warn-text',
};

const RESULT_WORDS = {
	waiting: 'changes_waiting',
	done: 'receipt_accepted',
	rewritten: 'leads_result_rewritten',
	refused: 'leads_result_refused',
	unconfirmed: 'leads_result_unconfirmed',
	stranded: 'leads_result_stranded',
	gone: 'leads_result_gone',
} as const satisfies Record<ReassignResult, MessageKey>;

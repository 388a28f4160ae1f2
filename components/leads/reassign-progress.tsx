import { useText } from '@/components/text';
import { type ReassignResult, reassignResult } from '@/lib/lead-list/bulk';
import type { LeadRow } from '@/lib/lead-list/lead-row';

/** Leads that were reassigned together. */
export interface ReassignRun {
	ids: readonly string[];
	/** Milliseconds since the epoch. */
	since: number;
	/** The agents' names. */
	names: string;
}

interface ReassignProgressProps {
	run: ReassignRun;
	/** The run's leads as they stand, by id. */
	rowOf: (id: string) => LeadRow | undefined;
	onOpen: (id: string) => void;
	onClose: () => void;
}

/** More lines than that help nobody; each lead's own row says it too. */
const MOST_LINES = 200;

/** How far a reassignment of many leads is, and what came of each. */
export function ReassignProgress({ run, rowOf, onOpen, onClose }: ReassignProgressProps) {
	const text = useText();
	const results = run.ids.map((id) => {
		const row = rowOf(id);
		return { id, name: row?.name || row?.phone || row?.email || '', result: reassignResult(row, run.since) };
	});
	const count = (...names: ReassignResult[]) => results.filter(({ result }) => names.includes(result)).length;
	const ended = results.length - count('waiting');
	const shown = results.toSorted((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result)).slice(0, MOST_LINES);
	const words = text('leads_progress', run.names, ended.toLocaleString(), results.length.toLocaleString());
	return (
		<section class="bulk progress" aria-label={text('leads_progress_title')}>
			<div class="actions">
				<strong role="status">{words}</strong>
				<progress value={ended} max={results.length} aria-label={text('leads_progress_title')} />
				<button type="button" class="link" onClick={onClose}>
					{text('leads_close')}
				</button>
			</div>
			<details>
				<summary>{text('leads_progress_each')}</summary>
				<ul>
					{shown.map(({ id, name, result }) => (
						<li key={id} class={result}>
							<button type="button" class="link" disabled={result === 'gone'} onClick={() => onOpen(id)}>
								{name || text('leads_nameless')}
							</button>{' '}
							{text(`leads_result_${result}`)}
						</li>
					))}
				</ul>
			</details>
		</section>
	);
}

/** What needs the user comes first. */
const ORDER: readonly ReassignResult[] = ['refused', 'unconfirmed', 'stranded', 'gone', 'waiting', 'rewritten', 'done'];

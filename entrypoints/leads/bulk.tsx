import { useState } from 'preact/hooks';
import { BulkBar } from '@/components/leads/bulk-bar';
import type { ExportFormat } from '@/components/leads/export-items';
import { ReassignProgress, type ReassignRun } from '@/components/leads/reassign-progress';
import type { Selection } from '@/components/leads/use-selection';
import { useCount } from '@/components/text';
import { assigneeName } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import type { CommandName, Request } from '@/lib/messages/contract';
import { send } from '@/lib/messages/send';
import type { SetUp } from '@/lib/setup/set-up';
import type { useOutcome } from './outcome';
import { secondOf } from './second-lead';

interface BulkProps {
	rows: readonly LeadRow[];
	selection: Selection;
	setUp: SetUp;
	run: ReturnType<typeof useOutcome>['run'];
	onExport: (format: ExportFormat, ids: string[]) => void;
	onOpen: (id: string) => void;
}

/** What is done with many leads, and how far that is. */
export function Bulk({ rows, selection, setUp, run, onExport, onOpen }: BulkProps) {
	const count = useCount();
	const [reassigned, setReassigned] = useState<ReassignRun>();
	const ask = <Name extends CommandName>(command: Name, request: Request<Name>, words: string) =>
		run(() => send(command, request), words);
	const reassign = async (ids: string[], assignees: Assignee[]) => {
		const since = Date.now();
		if (await run(() => send('reassignLeads', { ids, assignees })))
			setReassigned({ ids, since, names: assignees.map(assigneeName).join(', ') });
	};
	const byId = reassigned && new Map(rows.map((row) => [row.id, row]));
	if (selection.count === 0 && !reassigned) return null;
	return (
		<div class="floats">
			{reassigned && (
				<ReassignProgress
					run={reassigned}
					rowOf={(id) => byId?.get(id)}
					onOpen={onOpen}
					onClose={() => setReassigned(undefined)}
				/>
			)}
			{selection.count > 0 && (
				<BulkBar
					selection={selection}
					setUp={setUp}
					onRetry={(chosen) => {
						const leads = chosen.map(({ id, attempts }) => ({ id, attempts }));
						void ask('retryLeads', { leads }, count('leads_retry_done', leads.length));
					}}
					onMove={(ids, channelId) => void ask('moveLeads', { ids, channelId }, count('leads_moved', ids.length))}
					onCopy={(ids, channelId) =>
						void ask('copyLeads', { copies: ids.map(secondOf), channelId }, count('leads_copies_done', ids.length))
					}
					onReassign={(ids, assignees) => void reassign(ids, assignees)}
					onRemove={(ids) => void ask('removeLeads', { ids }, count('leads_removed', ids.length))}
					onExport={onExport}
				/>
			)}
		</div>
	);
}

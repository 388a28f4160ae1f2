import { useEffect, useState } from 'preact/hooks';
import { ReassignProgress, type ReassignRun } from '@/components/leads/reassign-progress';
import { SwapPanel } from '@/components/leads/swap-panel';
import { useText } from '@/components/text';
import { type AskedLead, toAskedLead } from '@/lib/delivery/swap';
import { assigneeName } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import { send } from '@/lib/messages/send';
import type { SetUp } from '@/lib/setup/set-up';
import { allLeads } from '@/lib/store/lead-list';
import type { useOutcome } from './outcome';

interface SwapProps {
	rows: readonly LeadRow[];
	setUp: SetUp;
	run: ReturnType<typeof useOutcome>['run'];
	onOpen: (id: string) => void;
	onClose: () => void;
}

/** Replaces an agent who left in all leads, and shows how far that is. */
export function Swap({ rows, setUp, run, onOpen, onClose }: SwapProps) {
	const text = useText();
	const [swapped, setSwapped] = useState<ReassignRun>();
	const leads = useAskedLeads(run);
	if (!swapped) {
		const swap = async (ids: string[], left: Assignee, by: Assignee) => {
			const since = Date.now();
			const names = text('leads_swap_names', assigneeName(by), assigneeName(left));
			if (await run(() => send('swapLeads', { ids, left, by }))) setSwapped({ ids, since, names });
		};
		return <SwapPanel leads={leads} setUp={setUp} onSwap={swap} onClose={onClose} />;
	}
	const byId = new Map(rows.map((row) => [row.id, row]));
	return <ReassignProgress run={swapped} rowOf={(id) => byId.get(id)} onOpen={onOpen} onClose={onClose} />;
}

/** Whom all leads ask for, as of now; the list keeps only their names. */
function useAskedLeads(run: SwapProps['run']): readonly AskedLead[] | undefined {
	const [leads, setLeads] = useState<readonly AskedLead[]>();
	useEffect(() => {
		let isOver = false;
		const read = async () => {
			const asked: AskedLead[] = [];
			for await (const piece of allLeads())
				asked.push(...piece.map(({ delivery, followUps }) => toAskedLead(delivery, followUps)));
			if (!isOver) setLeads(asked);
		};
		void run(read);
		return () => {
			isOver = true;
		};
	}, []);
	return leads;
}

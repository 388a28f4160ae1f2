import { useMemo, useState } from 'preact/hooks';
import { Rail } from '@/components/leads/rail';
import { Notice } from '@/components/parts/notice';
import { RosterContext } from '@/components/roster';
import { useText } from '@/components/text';
import { useKnownAgents } from '@/entrypoints/live/use-known-agents';
import { useLive } from '@/entrypoints/live/use-live';
import { useWake } from '@/entrypoints/live/use-wake';
import type { FailureCode } from '@/lib/lead/failure';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import { findLeads } from '@/lib/lead-list/search';
import { readSetUp } from '@/lib/store/set-up';
import { askedFor } from './address';
import { LeadPane } from './lead-pane';
import { Middle } from './middle';
import { failureWords, type Outcome, useOutcome } from './outcome';
import { useLeads } from './use-leads';

const asked = askedFor(location.search);

/** All leads: what was sent from this browser, the state of each, and what can be done about it. */
export function LeadsPage() {
	const list = useLeads();
	useWake(true);
	const setUp = useLive(readSetUp);
	const [filter, setFilter] = useState(asked.filter);
	const [openId, open] = useState(asked.leadId);
	const { outcome, run } = useOutcome();
	const { rows } = list;
	const found = useMemo(() => findLeads(rows, filter), [rows, filter]);
	const colorOf = useColors(setUp.value?.channels);
	const agents = useKnownAgents(list.isComplete);
	return (
		<RosterContext.Provider value={agents}>
			<div class={openId === undefined ? 'leads' : 'leads split'}>
				<Rail rows={rows} colorOf={colorOf} filter={filter} onChange={setFilter} />
				<Middle
					list={list}
					found={found}
					filter={filter}
					onFilter={setFilter}
					isOpening={asked.isOpening}
					setUp={setUp.value}
					run={run}
					openId={openId}
					onOpen={open}
					colorOf={colorOf}
				/>
				{openId !== undefined && setUp.value && (
					<LeadPane id={openId} setUp={setUp.value} run={run} onClose={() => close(openId, found, open)} />
				)}
				<Outcomes outcome={outcome} failure={list.failure ?? setUp.failure} />
			</div>
		</RosterContext.Provider>
	);
}

/** The colors of the channels that are there, by our own id. */
function useColors(channels: readonly { id: string; color: string }[] = []): (id: string) => string | undefined {
	return useMemo(() => {
		const colors = new Map(channels.map(({ id, color }) => [id, color]));
		return (id: string) => colors.get(id);
	}, [channels]);
}

/** The focus goes back to the lead's row. */
function close(id: string, found: readonly LeadRow[], open: (id: string | undefined) => void): void {
	open(undefined);
	const index = found.findIndex((row) => row.id === id);
	requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus());
}

/** How the last thing ended, and what keeps the list from being read. */
function Outcomes({ outcome, failure }: { outcome?: Outcome; failure?: FailureCode }) {
	const text = useText();
	return (
		<div class="trouble">
			<div role="status">{outcome && !outcome.isBad && <Notice kind="good">{outcome.words}</Notice>}</div>
			<div role="alert">
				{outcome?.isBad && <Notice kind="bad">{outcome.words}</Notice>}
				{failure && <Notice kind="bad">{text(failureWords(failure))}</Notice>}
			</div>
		</div>
	);
}

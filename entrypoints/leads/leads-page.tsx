import { useMemo, useState } from 'preact/hooks';
import { EmptyList } from '@/components/leads/empty-list';
import { ExportButtons, type ExportFormat } from '@/components/leads/export-buttons';
import { Filters } from '@/components/leads/filters';
import { LeadGrid } from '@/components/leads/lead-grid';
import { OpenDraft } from '@/components/leads/open-draft';
import { useSelection } from '@/components/leads/use-selection';
import { RosterContext } from '@/components/roster';
import { useCount, useText } from '@/components/text';
import { useKnownAgents } from '@/entrypoints/live/use-known-agents';
import { useLive } from '@/entrypoints/live/use-live';
import { useWake } from '@/entrypoints/live/use-wake';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import { countGroups, findLeads } from '@/lib/lead-list/search';
import { readSetUp } from '@/lib/store/set-up';
import { askedFor } from './address';
import { Bulk } from './bulk';
import { download } from './download';
import type { ListState } from './lead-list';
import { LeadPane } from './lead-pane';
import { openCarried } from './open-draft';
import { failureWords, useOutcome } from './outcome';
import { Swap } from './swap';
import { useLeads } from './use-leads';

const asked = askedFor(location.search);

/** All leads: what was sent from this browser, where each stands, and what can be done about it. */
export function LeadsPage() {
	const text = useText();
	const count = useCount();
	const list = useLeads();
	useWake(true);
	const setUp = useLive(readSetUp);
	const [filter, setFilter] = useState(asked.filter);
	const [openId, open] = useState(asked.leadId);
	const [isSwapping, setSwapping] = useState(false);
	const { outcome, run } = useOutcome();
	const { rows } = list;
	const counts = useMemo(() => countGroups(rows), [rows]);
	const found = useMemo(() => findLeads(rows, filter), [rows, filter]);
	const selection = useSelection(found);
	const failure = list.failure ?? setUp.failure;
	const save = (format: ExportFormat, ids: string[]) =>
		void run(() => download(format, ids, Date.now()), count('leads_export_done', ids.length));
	const agents = useKnownAgents(list.isComplete);
	return (
		<RosterContext.Provider value={agents}>
			<div class={openId === undefined ? 'page' : 'page split'}>
				<Head
					list={list}
					found={found}
					isChoosing={selection.count > 0}
					isSwapping={isSwapping}
					onSwap={() => setSwapping(!isSwapping)}
					onExport={(format) =>
						save(
							format,
							found.map(({ id }) => id),
						)
					}
				/>
				<Filters rows={rows} counts={counts} filter={filter} onChange={setFilter} />
				{setUp.value && (
					<Bulk rows={rows} selection={selection} setUp={setUp.value} run={run} onExport={save} onOpen={open} />
				)}
				{isSwapping && setUp.value && (
					<Swap rows={rows} setUp={setUp.value} run={run} onOpen={open} onClose={() => setSwapping(false)} />
				)}
				<main>
					{list.isOpen && found.length === 0 && (list.isComplete || rows.length === 0) ? (
						<EmptyList hasLeads={rows.length > 0} onShowAll={() => setFilter({ text: '' })} />
					) : (
						<LeadGrid rows={found} now={Date.now()} openId={openId} selection={selection} onOpen={open} />
					)}
				</main>
				{openId !== undefined && setUp.value && (
					<LeadPane id={openId} setUp={setUp.value} run={run} onClose={() => close(openId, found, open)} />
				)}
				<div class="outcomes">
					<div role="status">{outcome && !outcome.isBad && <p class="outcome">{outcome.words}</p>}</div>
					<div role="alert">
						{outcome?.isBad && <p class="outcome bad">{outcome.words}</p>}
						{failure && <p class="outcome bad">{text(failureWords(failure))}</p>}
					</div>
				</div>
			</div>
		</RosterContext.Provider>
	);
}

/** The focus goes back to the lead's row. */
function close(id: string, found: readonly LeadRow[], open: (id: string | undefined) => void): void {
	open(undefined);
	const index = found.findIndex((row) => row.id === id);
	requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus());
}

interface HeadProps {
	list: ListState;
	found: readonly LeadRow[];
	/** True while leads are chosen: then those are exported. */
	isChoosing: boolean;
	isSwapping: boolean;
	onSwap: () => void;
	onExport: (format: ExportFormat) => void;
}

function Head({ list, found, isChoosing, isSwapping, onSwap, onExport }: HeadProps) {
	const text = useText();
	const count = useCount();
	const [isOpening, setOpening] = useState(asked.isOpening);
	const standing = !list.isComplete
		? text('leads_loading', list.rows.length.toLocaleString(), list.total.toLocaleString())
		: found.length === list.total
			? count('leads_total', list.total)
			: count('leads_found', list.total, found.length.toLocaleString());
	return (
		<header>
			<picture>
				<source srcset="/icon/dark-48.png" media="(prefers-color-scheme: dark)" />
				<img src="/icon/light-48.png" alt="" width="32" height="32" />
			</picture>
			<h1>{text('leads_title')}</h1>
			<p class="soft total" role="status">
				{list.isOpen && standing}
			</p>
			{list.total > 0 && (
				<button type="button" aria-expanded={isSwapping} onClick={onSwap}>
					{text('leads_swap')}
				</button>
			)}
			{found.length > 0 && !isChoosing && <ExportButtons onExport={onExport} />}
			<button type="button" onClick={() => setOpening(true)}>
				{text('carry_open')}
			</button>
			<a href="options.html">{text('leads_options')}</a>
			{isOpening && <OpenDraft onOpen={openCarried} onClose={() => setOpening(false)} />}
		</header>
	);
}

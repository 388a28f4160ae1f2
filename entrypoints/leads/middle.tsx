import { useState } from 'preact/hooks';
import { EmptyList } from '@/components/leads/empty-list';
import type { ExportFormat } from '@/components/leads/export-items';
import { LeadGrid } from '@/components/leads/lead-grid';
import { OpenDraft } from '@/components/leads/open-draft';
import { useSelection } from '@/components/leads/use-selection';
import { useCount } from '@/components/text';
import { useOpenKeys } from '@/entrypoints/live/use-open-keys';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import type { LeadFilter } from '@/lib/lead-list/search';
import type { SetUp } from '@/lib/setup/set-up';
import { Bulk } from './bulk';
import { download } from './download';
import type { ListState } from './lead-list';
import { openCarried } from './open-draft';
import type { useOutcome } from './outcome';
import { Swap } from './swap';
import { Top } from './top';

interface MiddleProps {
	list: ListState;
	found: readonly LeadRow[];
	filter: LeadFilter;
	onFilter: (filter: LeadFilter) => void;
	/** Begins with the strip that opens a lead from elsewhere. */
	isOpening: boolean;
	setUp?: SetUp;
	run: ReturnType<typeof useOutcome>['run'];
	openId?: string;
	onOpen: (id: string) => void;
	colorOf: (id: string) => string | undefined;
}

/** The list itself, with what is above it and what is done with many of its leads. */
export function Middle({ list, found, filter, onFilter, isOpening, setUp, run, openId, onOpen, colorOf }: MiddleProps) {
	const count = useCount();
	const { rows } = list;
	const [strip, setStrip] = useState<'swap' | 'carried' | undefined>(isOpening ? 'carried' : undefined);
	const selection = useSelection(found);
	const openKeys = useOpenKeys();
	const save = (format: ExportFormat, ids: string[]) =>
		void run(() => download(format, ids, Date.now()), count('leads_export_done', ids.length));
	const isEmpty = list.isOpen && found.length === 0 && (list.isComplete || rows.length === 0);
	const closeStrip = () => setStrip(undefined);
	return (
		<div class="middle">
			<Top list={list} found={found} filter={filter} onFilter={onFilter} onStrip={setStrip} onExport={save} />
			{strip === 'carried' && <OpenDraft onOpen={openCarried} onClose={closeStrip} />}
			{strip === 'swap' && setUp && <Swap rows={rows} setUp={setUp} run={run} onOpen={onOpen} onClose={closeStrip} />}
			<main>
				{isEmpty ? (
					<EmptyList hasLeads={rows.length > 0} openKeys={openKeys} onShowAll={() => onFilter({ text: '' })} />
				) : (
					<LeadGrid
						rows={found}
						now={Date.now()}
						openId={openId}
						selection={selection}
						colorOf={colorOf}
						onOpen={onOpen}
					/>
				)}
			</main>
			{setUp && <Bulk rows={rows} selection={selection} setUp={setUp} run={run} onExport={save} onOpen={onOpen} />}
		</div>
	);
}

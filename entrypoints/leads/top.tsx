import { AgentFilter } from '@/components/leads/agent-filter';
import { type ExportFormat, exportItems } from '@/components/leads/export-items';
import { Menu } from '@/components/parts/menu';
import { SearchField } from '@/components/parts/search-field';
import { useCount, useText } from '@/components/text';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import type { LeadFilter } from '@/lib/lead-list/search';
import type { ListState } from './lead-list';

interface TopProps {
	list: ListState;
	found: readonly LeadRow[];
	filter: LeadFilter;
	onFilter: (filter: LeadFilter) => void;
	/** Opens what is seldom wanted, over the list. */
	onStrip: (strip: 'swap' | 'carried') => void;
	onExport: (format: ExportFormat, ids: string[]) => void;
}

/** What narrows the list by typing, how many leads are in it, and what is seldom wanted. */
export function Top({ list, found, filter, onFilter, onStrip, onExport }: TopProps) {
	const text = useText();
	const exports = exportItems(text, (format) =>
		onExport(
			format,
			found.map(({ id }) => id),
		),
	);
	return (
		<header class="top">
			<SearchField
				label={text('leads_search')}
				placeholder={text('leads_search_hint')}
				value={filter.text}
				shortcut="/"
				onInput={(typed) => onFilter({ ...filter, text: typed })}
			/>
			<AgentFilter rows={list.rows} filter={filter} onChange={onFilter} />
			<p class="small soft num total" role="status">
				{useStanding(list, found)}
			</p>
			<Menu
				label={text('menu_more')}
				items={[
					...(found.length > 0 ? exports : []),
					...(list.total > 0
						? [
								{
									words: text('leads_swap_more'),
									icon: 'i-swap' as const,
									startsGroup: found.length > 0,
									onChoose: () => onStrip('swap'),
								},
							]
						: []),
					{ words: text('carry_open'), icon: 'i-open', onChoose: () => onStrip('carried') },
				]}
			/>
		</header>
	);
}

/** How many leads there are, and how many of them the filter leaves. */
function useStanding(list: ListState, found: readonly LeadRow[]): string {
	const text = useText();
	const count = useCount();
	if (!list.isOpen) return '';
	if (!list.isComplete) return text('leads_loading', list.rows.length.toLocaleString(), list.total.toLocaleString());
	if (found.length === list.total) return count('leads_total', list.total);
	return count('leads_found', list.total, found.length.toLocaleString());
}

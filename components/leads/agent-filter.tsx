import { useMemo } from 'preact/hooks';
import { Select } from '@/components/parts/choice';
import { useText } from '@/components/text';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import type { LeadFilter } from '@/lib/lead-list/search';

interface AgentFilterProps {
	/** All leads, whatever the filter is. */
	rows: readonly LeadRow[];
	filter: LeadFilter;
	onChange: (filter: LeadFilter) => void;
}

/** Names and "nobody" are told apart by a mark that no name begins with. */
const ANYBODY = 'any';
const NAME = 'name:';

/** Whom the leads in the list request. */
export function AgentFilter({ rows, filter, onChange }: AgentFilterProps) {
	const text = useText();
	const names = useMemo(() => [...new Set(rows.flatMap(({ assignees }) => assignees))].sort(byName), [rows]);
	return (
		<Select
			legend={text('options_roster_title')}
			value={filter.assignee === undefined ? ANYBODY : NAME + filter.assignee}
			options={[
				{ value: ANYBODY, words: text('leads_any_assignee') },
				{ value: NAME, words: text('leads_no_assignee') },
				...names.map((name) => ({ value: NAME + name, words: name })),
			]}
			onChange={(value) => onChange({ ...filter, assignee: value === ANYBODY ? undefined : value.slice(NAME.length) })}
		/>
	);
}

const byName = new Intl.Collator().compare;

import { useMemo } from 'preact/hooks';
import { useText } from '@/components/text';
import { GROUPS, type Group } from '@/lib/delivery/standing';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import type { LeadFilter } from '@/lib/lead-list/search';

interface FiltersProps {
	/** All leads, whatever the filter is. */
	rows: readonly LeadRow[];
	counts: Record<Group, number>;
	filter: LeadFilter;
	onChange: (filter: LeadFilter) => void;
}

const GROUP_WORDS = {
	'needs-you': 'leads_group_needs_you',
	waiting: 'leads_group_waiting',
	accepted: 'leads_group_accepted',
	done: 'leads_group_done',
} as const satisfies Record<Group, string>;

/** What narrows the list: a search, where leads stand, their channel, whom they ask for. */
export function Filters({ rows, counts, filter, onChange }: FiltersProps) {
	const text = useText();
	const chip = (group: Group | undefined, words: string, count: number) => (
		<button
			type="button"
			key={group ?? 'all'}
			class={`chip ${group ?? 'all'} ${count > 0 ? 'some' : ''}`}
			aria-pressed={filter.group === group}
			onClick={() => onChange({ ...filter, group })}
		>
			{words} <span class="count">{count.toLocaleString()}</span>
		</button>
	);
	return (
		<search class="filters">
			<input
				type="search"
				aria-label={text('leads_search')}
				placeholder={text('leads_search_hint')}
				value={filter.text}
				spellcheck={false}
				onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })}
			/>
			<ChannelFilter rows={rows} filter={filter} onChange={onChange} />
			<AssigneeFilter rows={rows} filter={filter} onChange={onChange} />
			<fieldset class="chips">
				<legend class="visually-hidden">{text('leads_column_state')}</legend>
				{chip(undefined, text('leads_group_all'), rows.length)}
				{GROUPS.map((group) => chip(group, text(GROUP_WORDS[group]), counts[group]))}
			</fieldset>
		</search>
	);
}

type OneFilter = Pick<FiltersProps, 'rows' | 'filter' | 'onChange'>;

function ChannelFilter({ rows, filter, onChange }: OneFilter) {
	const text = useText();
	const channels = useMemo(() => byName(new Map(rows.map((row) => [row.channelId, row.channelName]))), [rows]);
	return (
		<select
			aria-label={text('leads_column_channel')}
			value={filter.channelId ?? ''}
			onChange={({ currentTarget }) => onChange({ ...filter, channelId: currentTarget.value || undefined })}
		>
			<option value="">{text('leads_any_channel')}</option>
			{channels.map(([id, name]) => (
				<option key={id} value={id}>
					{name}
				</option>
			))}
		</select>
	);
}

/** Names and "nobody" are told apart by a mark that no name begins with. */
const ANYBODY = 'any';
const NAME = 'name:';

function AssigneeFilter({ rows, filter, onChange }: OneFilter) {
	const text = useText();
	const names = useMemo(
		() => byName(new Map(rows.flatMap(({ assignees }) => assignees.map((name) => [name, name] as const)))),
		[rows],
	);
	return (
		<select
			aria-label={text('field_assignees')}
			value={filter.assignee === undefined ? ANYBODY : NAME + filter.assignee}
			onChange={({ currentTarget: { value } }) =>
				onChange({ ...filter, assignee: value === ANYBODY ? undefined : value.slice(NAME.length) })
			}
		>
			<option value={ANYBODY}>{text('leads_any_assignee')}</option>
			<option value={NAME}>{text('leads_no_assignee')}</option>
			{names.map(([name]) => (
				<option key={name} value={NAME + name}>
					{name}
				</option>
			))}
		</select>
	);
}

const byName = (names: ReadonlyMap<string, string>) => [...names].sort(([, a], [, b]) => a.localeCompare(b));

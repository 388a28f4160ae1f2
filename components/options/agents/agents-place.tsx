import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Chip } from '@/components/parts/chip';
import { Select } from '@/components/parts/choice';
import { FileButton } from '@/components/parts/file-button';
import { SearchField } from '@/components/parts/search-field';
import { useRoster } from '@/components/roster';
import { useCount, useText } from '@/components/text';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { EmptyCard } from '../layout/empty-card';
import { Place } from '../layout/place';
import { useEditableList } from '../use-editable-list';
import { AgentEditor } from './agent-editor';
import { AgentTable } from './agent-table';
import { findability, isHardToFind } from './findability';
import type { AgentsPlaceProps } from './part';

const TABLES = '.csv,.tsv,.txt,text/csv,text/plain';

/** The agents who can be requested: found, added, changed, removed, imported and exported. */
export function AgentsPlace(props: AgentsPlaceProps) {
	const text = useText();
	const { roster } = useRoster();
	const total = roster?.agents.length ?? 0;
	const filter = useFilter(props.setUp.sharedPhones);
	const ids = useMemo(() => filter.agents.map(({ id }) => id), [filter.agents]);
	const list = useEditableList({ ids });
	const [added, setAdded] = useState<string>();
	const add = async (agent: RosterAgent) => {
		const failure = await props.onSave(agent);
		if (failure) return failure;
		// What was looked for may not fit them.
		filter.clear();
		setAdded(agent.id);
		list.added(agent.id);
		return undefined;
	};
	const actions = (
		<>
			{total > 0 && <Button onClick={props.onExport}>{text('leads_export')}</Button>}
			<FileButton label={text('options_roster_import')} accept={TABLES} onChoose={props.onChooseFile} />
			<Button kind="primary" icon="i-plus" data-focus="add" onClick={list.add}>
				{text('options_roster_add')}
			</Button>
		</>
	);
	return (
		<div ref={list.root}>
			<Place isWide title={text('options_roster_title')} hint={text('options_roster_hint')} actions={actions}>
				{props.children}
				{list.isAdding && (
					<div class="card pad">
						<AgentEditor onSave={add} onClose={list.close} />
					</div>
				)}
				{total > 0 && (
					<div class="card table">
						<Tools filter={filter} />
						<AgentTable {...props} agents={filter.agents} findableBy={filter.findableBy} list={list} added={added} />
						<Found count={filter.agents.length} total={total} />
					</div>
				)}
				{roster && total === 0 && !list.isAdding && (
					<EmptyCard icon="i-users" title={text('options_roster_empty')} hint={text('options_roster_empty_hint')} />
				)}
			</Place>
		</div>
	);
}

/** No office, any of them. */
const ANY = '';

/** What narrows the list: what is typed, an office, whether Rechat can find them. */
function useFilter(sharedPhones: readonly string[]) {
	const { roster } = useRoster();
	const [typed, setTyped] = useState('');
	const [office, setOffice] = useState(ANY);
	const [isHard, setHard] = useState(false);
	const all = roster?.agents;
	const findableBy = useMemo(() => findability(all ?? [], sharedPhones), [all, sharedPhones]);
	const offices = useMemo(() => [...new Set((all ?? []).flatMap((agent) => agent.office ?? []))].toSorted(), [all]);
	const hard = useMemo(() => (all ?? []).filter((agent) => isHardToFind(findableBy(agent))), [all, findableBy]);
	const agents = useMemo(() => {
		const found = roster?.find(typed, Number.POSITIVE_INFINITY) ?? [];
		const inOffice = office === ANY ? found : found.filter((agent) => agent.office === office);
		return isHard ? inOffice.filter((agent) => isHardToFind(findableBy(agent))) : inOffice;
	}, [roster, typed, office, isHard, findableBy]);
	const clear = () => {
		setTyped('');
		setOffice(ANY);
		setHard(false);
	};
	return { agents, findableBy, typed, setTyped, offices, office, setOffice, hard: hard.length, isHard, setHard, clear };
}

function Tools({ filter }: { filter: ReturnType<typeof useFilter> }) {
	const text = useText();
	const { offices, hard, isHard } = filter;
	return (
		<div class="tools">
			<SearchField
				label={text('options_roster_find')}
				placeholder={text('options_roster_find_hint')}
				value={filter.typed}
				onInput={filter.setTyped}
			/>
			{offices.length > 1 && (
				<Select
					legend={text('role_broker')}
					value={filter.office}
					options={[
						{ value: ANY, words: text('options_roster_any_office') },
						...offices.map((office) => ({ value: office, words: office })),
					]}
					onChange={filter.setOffice}
				/>
			)}
			{(hard > 0 || isHard) && (
				<Chip isPressed={isHard} icon="i-warn" onClick={() => filter.setHard(!isHard)}>
					{text('options_roster_hard', hard.toLocaleString())}
				</Chip>
			)}
		</div>
	);
}

function Found({ count, total }: { count: number; total: number }) {
	const text = useText();
	const counted = useCount();
	return (
		<p class="table-foot small soft num" role="status">
			{count === total
				? counted('options_roster_count', total)
				: text('options_roster_found', count.toLocaleString(), total.toLocaleString())}
		</p>
	);
}

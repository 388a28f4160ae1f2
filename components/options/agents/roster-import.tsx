import { Button } from '@/components/parts/button';
import { useCount, useText } from '@/components/text';
import type { ImportState } from '@/lib/roster/import/state';
import { BadRows } from './bad-rows';
import { ImportColumns, type ImportColumnsProps } from './import-columns';

export interface RosterImportProps extends Pick<ImportColumnsProps, 'onChange'> {
	state: ImportState;
	onAccept: () => void;
	/** Leaves everything as it is. */
	onCancel: () => void;
	/** Saves the rows that can't be used to a file. */
	onSaveBad: () => void;
}

/** How far the import of a file is: what its columns hold, what it would change, which rows can't be used. */
export function RosterImport({ state, onChange, onAccept, onCancel, onSaveBad }: RosterImportProps) {
	const text = useText();
	const count = useCount();
	if (state.name === 'closed') return null;
	const name = state.name === 'refused' ? state.file : state.file.name;
	const isOver = state.name === 'refused' || state.name === 'done';
	return (
		<section class="card pad stack-of-cards" aria-label={text('import_title', name)}>
			<p class="strong">{text('import_title', name)}</p>
			<div role="status">
				<Standing state={state} />
			</div>
			{(state.name === 'planned' || state.name === 'done') && <BadRows rows={state.plan.bad} onSave={onSaveBad} />}
			{isReadAnew(state) && <ImportColumns file={state.file} onChange={onChange} />}
			{state.name !== 'writing' && (
				<div class="actions at-end">
					<Button onClick={onCancel}>{text(isOver ? 'leads_close' : 'options_cancel')}</Button>
					{state.name === 'planned' && state.plan.agents > 0 && (
						<Button kind="primary" onClick={onAccept}>
							{count('import_accept', state.plan.agents)}
						</Button>
					)}
				</div>
			)}
		</section>
	);
}

/** Until it is imported, the file can be read with other columns. */
const isReadAnew = (state: ImportState) =>
	state.name === 'unusable' || state.name === 'reading' || state.name === 'planned';

function Standing({ state }: { state: ImportState }) {
	const text = useText();
	switch (state.name) {
		case 'refused':
			return <p class="bad-text">{text(`import_file_${state.problem}`)}</p>;
		case 'unusable':
			return <p class="bad-text">{text('import_unusable')}</p>;
		case 'reading':
			return (
				<label class="progress">
					{text('import_reading')} <progress value={state.share} />
				</label>
			);
		case 'writing':
			return (
				<label class="progress">
					{text('import_writing')} <progress />
				</label>
			);
		case 'planned':
		case 'done':
			return <Counts state={state} />;
		default:
			return null;
	}
}

function Counts({ state: { name, plan } }: { state: Extract<ImportState, { plan: unknown }> }) {
	const text = useText();
	const count = useCount();
	const { agents, added, changed, merged, bad } = plan;
	const shown = (number: number) => number.toLocaleString();
	return (
		<>
			<p class={name === 'done' ? 'good-text' : ''}>
				{count(name === 'done' ? 'import_done' : 'import_plan', agents, shown(added), shown(changed))}
			</p>
			{merged > 0 && <p class="soft">{text('import_merged', shown(merged))}</p>}
			{bad.length > 0 && <p class="bad-text">{text('import_rows_left_out', shown(bad.length))}</p>}
		</>
	);
}

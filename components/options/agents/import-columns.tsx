import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Cell } from '@/components/parts/cell';
import { Select } from '@/components/parts/choice';
import { type MessageKey, useText } from '@/components/text';
import { IMPORT_FIELDS, type ImportField } from '@/lib/roster/import/columns';
import type { RosterFile } from '@/lib/roster/import/state';

export interface ImportColumnsProps {
	file: RosterFile;
	/** Reads the file again with other columns. */
	onChange: (file: RosterFile) => void;
}

/** What each column of the file holds, as recognised, and to be chosen otherwise. */
export function ImportColumns({ file, onChange }: ImportColumnsProps) {
	const text = useText();
	const { titles, mapping, hasTitles } = file;
	const [isOpen, setOpen] = useState(mapping.every((field) => field === undefined));
	const choose = (place: number, field: ImportField | undefined) =>
		// A field that was another column's goes from there.
		onChange({
			...file,
			mapping: mapping.map((other, at) => (at === place ? field : other === field ? undefined : other)),
		});
	return (
		<details class="columns-of-file" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary class="link">{text('import_columns', mapping.filter(Boolean).length, titles.length)}</summary>
			<label class="check">
				<input type="checkbox" checked={hasTitles} onChange={() => onChange({ ...file, hasTitles: !hasTitles })} />
				<span>{text('import_has_titles')}</span>
			</label>
			<table>
				<thead>
					<tr>
						<th scope="col">{text('import_column')}</th>
						<th scope="col">{text('import_samples')}</th>
						<th scope="col">{text('import_holds')}</th>
					</tr>
				</thead>
				<tbody>
					{titles.map((title, place) => (
						<Column
							key={place}
							title={hasTitles && title ? title : text('import_column_number', place + 1)}
							samples={samplesOf(file, place)}
							field={mapping[place]}
							onChoose={(field) => choose(place, field)}
						/>
					))}
				</tbody>
			</table>
			{mapping.includes('mls_id') && !mapping.includes('mls') && <UsualMls file={file} onChange={onChange} />}
		</details>
	);
}

function samplesOf({ hasTitles, titles, samples }: RosterFile, place: number): string {
	const cells = [...(hasTitles ? [] : [titles[place]]), ...samples.map((row) => row[place])];
	return cells
		.map((cell) => cell?.trim())
		.filter(Boolean)
		.join(', ');
}

interface ColumnProps {
	title: string;
	samples: string;
	field?: ImportField;
	onChoose: (field: ImportField | undefined) => void;
}

function Column({ title, samples, field, onChoose }: ColumnProps) {
	const text = useText();
	return (
		<tr>
			<th scope="row">{title}</th>
			<td class="soft">{samples}</td>
			<td>
				<Select
					legend={text('import_holds_named', title)}
					value={field ?? ''}
					options={[
						{ value: '', words: text('import_nothing') },
						...IMPORT_FIELDS.map((known) => ({ value: known, words: text(LABELS[known]) })),
					]}
					onChange={(value) => onChoose(IMPORT_FIELDS.find((known) => known === value))}
				/>
			</td>
		</tr>
	);
}

/** An MLS id means nothing without its MLS; the file of one MLS rarely says which. */
function UsualMls({ file, onChange }: ImportColumnsProps) {
	const text = useText();
	const [typed, setTyped] = useState(file.usualMls);
	return (
		<form
			class="usual-mls"
			onSubmit={(event) => {
				event.preventDefault();
				onChange({ ...file, usualMls: typed });
			}}
		>
			<div class="group one">
				<Cell label={text('import_usual_mls')} value={typed} onInput={setTyped} end={text('options_agent_mls_hint')} />
			</div>
			<Button type="submit">{text('import_usual_mls_use')}</Button>
		</form>
	);
}

const LABELS: Record<ImportField, MessageKey> = {
	first_name: 'field_first_name',
	last_name: 'field_last_name',
	name: 'import_full_name',
	email: 'field_email',
	phone_number: 'field_phone_number',
	mls: 'options_agent_mls',
	mls_id: 'options_agent_mls_id',
	office: 'role_broker',
	account_path: 'options_agent_accounts',
};

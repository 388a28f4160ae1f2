import { useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, useCount, useText } from '@/components/text';
import type { ChannelTable } from '@/lib/setup/channel-import';
import { useFirstFocus } from '../focus';
import { ChannelTablePreview } from './channel-table-preview';
import type { Save } from './save';

/** A table that was read, or why it can't be. */
export type TableRead =
	| { table: ChannelTable; isWestern?: boolean }
	| { problem: 'too_big' | 'empty' | 'spreadsheet' | 'markup' | 'json' | 'no_text' | 'no_channels' };

interface ChannelImportProps {
	/** Reads what was pasted, or a file. */
	onRead: (source: string | File) => Promise<TableRead>;
	/** Keeps all channels of the table, or none. */
	onImport: Save<ChannelTable>;
	onClose: () => void;
}

/** Adds many channels at once: pasted lines or a file, looked over before anything is kept. */
export function ChannelImport({ onRead, onImport, onClose }: ChannelImportProps) {
	const text = useText();
	const count = useCount();
	const id = useId();
	const root = useRef<HTMLFormElement>(null);
	const [pasted, setPasted] = useState('');
	const [read, setRead] = useState<TableRead>();
	const latest = useRef(0);
	useFirstFocus(root);
	const look = async (source: string | File) => {
		const number = ++latest.current;
		const table = await onRead(source);
		if (number === latest.current) setRead(table);
	};
	const table = read && 'table' in read ? read.table : undefined;
	const found = table?.channels.length ?? 0;
	const submit = async (event: Event) => {
		event.preventDefault();
		if (table && found > 0 && !(await onImport(table))) onClose();
	};
	return (
		<form
			class="editor"
			ref={root}
			noValidate
			aria-label={text('options_import')}
			onSubmit={(event) => void submit(event)}
		>
			<div class="field">
				<label for={id}>{text('options_import_paste')}</label>
				<textarea
					id={id}
					rows={5}
					value={pasted}
					spellcheck={false}
					placeholder={text('options_import_placeholder')}
					aria-describedby={`${id}-hint`}
					onInput={({ currentTarget: { value } }) => {
						setPasted(value);
						void look(value);
					}}
				/>
				<p class="hint" id={`${id}-hint`}>
					{text('options_import_hint')}
				</p>
			</div>
			<FileChoice onFile={(file) => void look(file)} />
			<div role="status">
				{read && 'problem' in read && (pasted || read.problem !== 'empty') && (
					<p class="problem">{text(PROBLEMS[read.problem])}</p>
				)}
				{table && <ChannelTablePreview table={table} isWestern={read && 'isWestern' in read && read.isWestern} />}
			</div>
			<div class="actions">
				<button type="submit" class="primary" disabled={found === 0}>
					{count('options_import_do', found)}
				</button>
				<button type="button" onClick={onClose}>
					{text('options_cancel')}
				</button>
			</div>
		</form>
	);
}

function FileChoice({ onFile }: { onFile: (file: File) => void }) {
	const text = useText();
	const id = useId();
	return (
		<div class="field">
			<label for={id}>{text('options_import_file')}</label>
			<input
				id={id}
				type="file"
				accept=".csv,.tsv,.txt,text/csv,text/plain"
				onChange={({ currentTarget }) => {
					const file = currentTarget.files?.[0];
					// The same file, mended, can be chosen once more.
					if (file) onFile(file);
				}}
			/>
		</div>
	);
}

const PROBLEMS = {
	too_big: 'table_too_big',
	empty: 'table_empty',
	spreadsheet: 'table_spreadsheet',
	markup: 'table_other_program',
	json: 'table_json',
	no_text: 'table_other_program',
	no_channels: 'table_no_channels',
} as const satisfies Record<Extract<TableRead, { problem: string }>['problem'], MessageKey>;

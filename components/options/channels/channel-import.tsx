import { useRef, useState } from 'preact/hooks';
import { useFirstFocus } from '@/components/focus';
import { Button } from '@/components/parts/button';
import { Cell } from '@/components/parts/cell';
import { FileButton } from '@/components/parts/file-button';
import { type MessageKey, useCount, useText } from '@/components/text';
import type { ChannelTable } from '@/lib/setup/channel-import';
import type { Save } from '../save';
import { ChannelTablePreview } from './channel-table-preview';

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
	const root = useRef<HTMLFormElement>(null);
	const [pasted, setPasted] = useState('');
	const [read, look] = useTableRead(onRead);
	useFirstFocus(root);
	const table = read && 'table' in read ? read.table : undefined;
	const found = table?.channels.length ?? 0;
	const submit = async (event: Event) => {
		event.preventDefault();
		if (table && found > 0 && !(await onImport(table))) onClose();
	};
	return (
		<form
			class="card pad editor"
			ref={root}
			noValidate
			aria-label={text('options_import')}
			onSubmit={(event) => void submit(event)}
		>
			<p class="strong">{text('options_import')}</p>
			<Source
				pasted={pasted}
				onPaste={(value) => {
					setPasted(value);
					look(value);
				}}
				onChooseFile={look}
			/>
			<div role="status">
				{read && 'problem' in read && (pasted || read.problem !== 'empty') && (
					<p class="result bad-text">{text(PROBLEMS[read.problem])}</p>
				)}
				{table && <ChannelTablePreview table={table} isWestern={read && 'isWestern' in read && read.isWestern} />}
			</div>
			<p class="actions at-end">
				<Button onClick={onClose}>{text('options_cancel')}</Button>
				<Button type="submit" kind="primary" disabled={found === 0}>
					{count('options_import_do', found)}
				</Button>
			</p>
		</form>
	);
}

/** What was last read of a table, and what reads it: an earlier source that answers later is ignored. */
function useTableRead(onRead: ChannelImportProps['onRead']) {
	const [read, setRead] = useState<TableRead>();
	const latest = useRef(0);
	const look = async (source: string | File) => {
		const number = ++latest.current;
		const table = await onRead(source);
		if (number === latest.current) setRead(table);
	};
	return [read, (source: string | File) => void look(source)] as const;
}

interface SourceProps {
	pasted: string;
	onPaste: (pasted: string) => void;
	onChooseFile: (file: File) => void;
}

/** Where the lines come from. */
function Source({ pasted, onPaste, onChooseFile }: SourceProps) {
	const text = useText();
	return (
		<>
			<div class="group one">
				<Cell
					label={text('options_import_paste')}
					rows={5}
					value={pasted}
					placeholder={text('options_import_placeholder')}
					onInput={onPaste}
				/>
			</div>
			<p class="actions">
				<FileButton
					label={text('options_import_file')}
					accept=".csv,.tsv,.txt,text/csv,text/plain"
					onChoose={onChooseFile}
				/>
				<span class="small soft">{text('options_import_hint')}</span>
			</p>
		</>
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

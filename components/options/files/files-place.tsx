import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Select, Switch } from '@/components/parts/choice';
import { FileButton } from '@/components/parts/file-button';
import { Icon } from '@/components/parts/icon';
import { Notice } from '@/components/parts/notice';
import { AgentPicker } from '@/components/pickers/agent-picker';
import { useText } from '@/components/text';
import type { Assignee } from '@/lib/lead/lead';
import type { ImportPlan } from '@/lib/setup/file/plan';
import type { FileRefusal } from '@/lib/setup/file/read';
import type { SetUp } from '@/lib/setup/set-up';
import { Place, Setting } from '../layout/place';
import { ImportPreview } from './import-preview';

/** How far taking a file has come. */
export type FileState =
	| { name: 'closed' }
	| { name: 'reading' }
	| { name: 'refused'; refusal: FileRefusal; fileName: string }
	| { name: 'planned'; plan: ImportPlan; fileName: string }
	| { name: 'taken' };

const FORMATS = ['set-up', 'chrome', 'windows', 'mac', 'firefox'] as const;

/** A file to be made. */
export interface Pack {
	format: (typeof FORMATS)[number];
	withIds: boolean;
	office: readonly string[];
}

interface OpenFileProps {
	state: FileState;
	setUp: SetUp;
	onOpen: (file: File) => void;
	onTake: () => void;
	onCancel: () => void;
	onMe: (me: Assignee | undefined) => void;
}

interface FilesPlaceProps extends OpenFileProps {
	/** The accounts that have channels, as paths from the top. */
	accounts: readonly (readonly string[])[];
	onSave: (pack: Pack) => void;
}

/** Imports a set-up file of the brokerage, and saves one. */
export function FilesPlace({ accounts, onSave, ...open }: FilesPlaceProps) {
	const text = useText();
	return (
		<Place title={text('options_files_title')} hint={text('file_hint')}>
			<OpenFile {...open} />
			<h2 class="group-title">{text('pack_title')}</h2>
			<MakeFile accounts={accounts} onSave={onSave} />
		</Place>
	);
}

/** Opens a set-up file, says what it changes, and asks who the user is; the welcome has it too. */
function OpenFile({ state, setUp, onOpen, onTake, onCancel, onMe }: OpenFileProps) {
	const text = useText();
	const onDrop = (event: DragEvent) => {
		event.preventDefault();
		const file = event.dataTransfer?.files[0];
		if (file) onOpen(file);
	};
	return (
		<>
			{state.name !== 'planned' && (
				<section
					class="drop"
					aria-label={text('file_open_title')}
					onDragOver={(event) => event.preventDefault()}
					onDrop={onDrop}
				>
					<Icon name="i-file" size={20} />
					<p class="strong">{text('file_drop')}</p>
					<p class="small soft">{text('file_drop_hint')}</p>
					<FileButton label={text('file_open')} accept=".json,application/json" onChoose={onOpen} isFirst />
				</section>
			)}
			<div role="status">{state.name === 'reading' && <p class="result soft">{text('file_reading')}</p>}</div>
			{state.name === 'refused' && (
				<Notice kind="bad" role="alert">
					{text('file_line', state.fileName, text(`file_refused_${state.refusal}`))} {text('file_unchanged')}
				</Notice>
			)}
			{state.name === 'planned' && (
				<ImportPreview name={state.fileName} plan={state.plan} onTake={onTake} onCancel={onCancel} />
			)}
			{state.name === 'taken' && <WhoAreYou setUp={setUp} onMe={onMe} />}
		</>
	);
}

/** Somebody whose browser was just set up: leads request them from now on. */
function WhoAreYou({ setUp, onMe }: Pick<OpenFileProps, 'setUp' | 'onMe'>) {
	const text = useText();
	const { me } = setUp.settings;
	return (
		<div class="card pad stack-of-cards">
			<p class="result">
				<Icon name="i-ok" class="good-text" />
				<b>{text('file_taken')}</b>
			</p>
			<div class="group one">
				<AgentPicker
					isSingle
					label={text('file_who')}
					assignees={me ? [me] : []}
					onChange={(change) => onMe(change(me ? [me] : []).at(-1))}
					setUp={setUp}
				/>
			</div>
			<p class="small soft">{text('file_who_hint')}</p>
		</div>
	);
}

const WORDS = {
	'set-up': 'pack_set_up',
	chrome: 'pack_chrome',
	windows: 'pack_windows',
	mac: 'pack_mac',
	firefox: 'pack_firefox',
} as const;

/** Makes a file of the set-up, or of one office's part: for the team, or for whoever looks after the computers. */
function MakeFile({ accounts, onSave }: Pick<FilesPlaceProps, 'accounts' | 'onSave'>) {
	const text = useText();
	const [place, setPlace] = useState(-1);
	const [format, setFormat] = useState<Pack['format']>('set-up');
	const [withIds, setWithIds] = useState(false);
	const [isRefused, setRefused] = useState(false);
	const save = () => {
		const isUseless = format !== 'set-up' && !withIds;
		setRefused(isUseless);
		if (!isUseless) onSave({ format, withIds, office: accounts[place] ?? [] });
	};
	const offices = [
		{ value: -1, words: text('pack_all') },
		...accounts.map((path, index) => ({ value: index, words: path.join(' › ') })),
	];
	const formats = FORMATS.map((value) => ({ value, words: text(WORDS[value]) }));
	return (
		<>
			<div class="card settings">
				<Setting title={text('pack_office')}>
					<Select legend={text('pack_office')} value={place} options={offices} onChange={setPlace} />
				</Setting>
				<Setting title={text('pack_format')} hint={text('pack_format_hint')}>
					<Select legend={text('pack_format')} value={format} options={formats} onChange={setFormat} />
				</Setting>
				<Setting title={text('pack_with_ids')} hint={text('pack_with_ids_hint')}>
					<Switch label={text('pack_with_ids')} isOn={withIds} onChange={setWithIds} />
				</Setting>
			</div>
			<div role="alert">{isRefused && <p class="result bad-text">{text('pack_needs_ids')}</p>}</div>
			<p class="actions at-end">
				<Button kind="primary" icon="i-save" onClick={save}>
					{text('pack_save')}
				</Button>
			</p>
		</>
	);
}

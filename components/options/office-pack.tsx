import { useId, useState } from 'preact/hooks';
import { useText } from '@/components/text';

const FORMATS = ['set-up', 'chrome', 'windows', 'mac', 'firefox'] as const;

const WORDS = {
	'set-up': 'pack_set_up',
	chrome: 'pack_chrome',
	windows: 'pack_windows',
	mac: 'pack_mac',
	firefox: 'pack_firefox',
} as const;

export interface Pack {
	format: (typeof FORMATS)[number];
	withIds: boolean;
	office: readonly string[];
}

interface OfficePackProps {
	/** The accounts that have channels, as paths from the top. */
	accounts: readonly (readonly string[])[];
	onSave: (pack: Pack) => void;
}

/** Makes a file of the set-up, or of one office's part: for colleagues, or for whoever looks after the computers. */
export function OfficePack({ accounts, onSave }: OfficePackProps) {
	const text = useText();
	const id = useId();
	const [place, setPlace] = useState('');
	const [format, setFormat] = useState<Pack['format']>('set-up');
	const [withIds, setWithIds] = useState(false);
	const [isRefused, setRefused] = useState(false);
	const isPolicy = format !== 'set-up';
	const save = () => {
		setRefused(isPolicy && !withIds);
		if (!isPolicy || withIds) onSave({ format, withIds, office: (place && accounts[Number(place)]) || [] });
	};
	return (
		<div class="editor">
			<div class="columns">
				<div class="field">
					<label for={`${id}-office`}>{text('pack_office')}</label>
					<select id={`${id}-office`} value={place} onChange={({ currentTarget }) => setPlace(currentTarget.value)}>
						<option value="">{text('pack_all')}</option>
						{accounts.map((path, index) => (
							<option key={path.join('›')} value={String(index)}>
								{path.join(' › ')}
							</option>
						))}
					</select>
				</div>
				<div class="field">
					<label for={`${id}-format`}>{text('pack_format')}</label>
					<select
						id={`${id}-format`}
						value={format}
						onChange={({ currentTarget }) =>
							setFormat(FORMATS.find((known) => known === currentTarget.value) ?? 'set-up')
						}
					>
						{FORMATS.map((name) => (
							<option key={name} value={name}>
								{text(WORDS[name])}
							</option>
						))}
					</select>
				</div>
			</div>
			<label class="choice">
				<input type="checkbox" checked={withIds} onChange={({ currentTarget }) => setWithIds(currentTarget.checked)} />
				<span>
					{text('pack_with_ids')} <span class="soft">{text('pack_with_ids_hint')}</span>
				</span>
			</label>
			<div role="alert">{isRefused && <p class="problem">{text('pack_needs_ids')}</p>}</div>
			<div class="actions">
				<button type="button" onClick={save}>
					{text('pack_save')}
				</button>
			</div>
		</div>
	);
}

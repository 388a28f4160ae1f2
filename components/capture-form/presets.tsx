import { useEffect } from 'preact/hooks';
import { useText } from '@/components/text';
import type { Preset } from '@/lib/setup/preset';
import type { CaptureFormProps } from './capture-form';

type PresetsProps = Pick<CaptureFormProps, 'draft' | 'setUp' | 'onChoosePreset'>;

/** The user's presets, one click or key each; pressed again, it is taken back. */
export function Presets({ draft, setUp, onChoosePreset }: PresetsProps) {
	const text = useText();
	const presets = setUp?.presets ?? [];
	const toggle = ({ id }: Preset) => onChoosePreset(id === draft.presetId ? undefined : id);
	useDigitKeys(presets, toggle);
	if (presets.length === 0) return null;
	return (
		<fieldset class="chips presets">
			<legend class="visually-hidden">{text('form_presets')}</legend>
			{presets.map((preset, place) => (
				<button
					type="button"
					key={preset.id}
					class="chip"
					data-color={preset.color}
					aria-pressed={preset.id === draft.presetId}
					aria-keyshortcuts={place < 9 ? `Alt+Shift+${place + 1}` : undefined}
					title={place < 9 ? text('form_preset_key', place + 1) : undefined}
					onClick={() => toggle(preset)}
				>
					<span class="dot" /> {preset.name}
				</button>
			))}
		</fieldset>
	);
}

/** Alt+Shift and a digit, from anywhere in the form: the key's place counts, since Shift makes other characters of it. */
function useDigitKeys(presets: readonly Preset[], choose: (preset: Preset) => void): void {
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
			const preset = digit === undefined ? undefined : presets[Number(digit) - 1];
			if (!preset || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
			event.preventDefault();
			choose(preset);
		};
		document.addEventListener('keydown', listen);
		return () => document.removeEventListener('keydown', listen);
	});
}

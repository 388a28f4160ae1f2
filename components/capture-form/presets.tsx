import { useEffect } from 'preact/hooks';
import { Chip } from '@/components/parts/chip';
import { useText } from '@/components/text';
import type { Preset } from '@/lib/setup/preset';

interface PresetsProps {
	presets: readonly Preset[];
	/** The one that was chosen. */
	presetId?: string;
	/** Chooses a preset, or none. */
	onChoose: (presetId: string | undefined) => void;
}

/** The user's presets, one click or key each; pressed again, it is taken back. The pressed one is the reason. */
export function Presets({ presets, presetId, onChoose }: PresetsProps) {
	const text = useText();
	const toggle = ({ id }: Preset) => onChoose(id === presetId ? undefined : id);
	useDigitKeys(presets, toggle);
	return (
		<fieldset class="presets">
			<legend class="hidden">{text('options_presets_title')}</legend>
			{presets.map((preset, place) => (
				<Chip
					key={preset.id}
					color={preset.color}
					isPressed={preset.id === presetId}
					aria-keyshortcuts={place < 9 ? `Alt+Shift+${place + 1}` : undefined}
					title={place < 9 ? text('form_preset_key', place + 1) : undefined}
					onClick={() => toggle(preset)}
				>
					{preset.name}
				</Chip>
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

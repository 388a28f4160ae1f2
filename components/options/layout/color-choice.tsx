import { useId } from 'preact/hooks';
import { useText } from '@/components/text';
import { CHANNEL_COLORS } from '@/lib/setup/channel';

type Color = (typeof CHANNEL_COLORS)[number];

/** The colors of channels to choose from, each with its name. */
export function ColorChoice({ value, onChange }: { value: Color; onChange: (color: Color) => void }) {
	const text = useText();
	const name = useId();
	return (
		<fieldset class="swatches">
			<legend class="hidden">{text('options_channel_color')}</legend>
			{CHANNEL_COLORS.map((color) => (
				<input
					key={color}
					type="radio"
					class="swatch"
					name={name}
					value={color}
					data-color={color}
					title={text(`options_color_${color}`)}
					aria-label={text(`options_color_${color}`)}
					checked={color === value}
					onChange={() => onChange(color)}
				/>
			))}
		</fieldset>
	);
}

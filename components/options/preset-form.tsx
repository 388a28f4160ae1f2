import { useRef, useState } from 'preact/hooks';
import { ChannelPicker } from '@/components/channel-picker';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { cutLine } from '@/lib/parse/plain-text';
import { CHANNEL_COLORS } from '@/lib/setup/channel';
import type { Preset } from '@/lib/setup/preset';
import type { SetUp } from '@/lib/setup/set-up';
import { readDefaults, typedDefaults } from '@/lib/setup/typed-defaults';
import { useFirstFocus, useProblemFocus } from '../focus';
import { ColorChoice } from './color-choice';
import { FormActions } from './form-actions';
import { LeadDefaultsFields } from './lead-defaults-fields';
import type { Save } from './save';

interface PresetFormProps {
	/** Absent for a new preset. */
	saved?: Preset;
	setUp: SetUp;
	onSave: Save<Preset>;
	onCancel: () => void;
}

const LONGEST = 100;

/** Adds a preset or changes one. */
export function PresetForm({ saved, setUp, onSave, onCancel }: PresetFormProps) {
	const text = useText();
	const root = useRef<HTMLFormElement>(null);
	const [id] = useState(() => saved?.id ?? crypto.randomUUID());
	const [name, setName] = useState(saved?.name ?? '');
	const [channelId, setChannel] = useState(saved?.channelId);
	const [color, setColor] = useState(saved?.color ?? unusedColor(setUp));
	const [defaults, setDefaults] = useState(() => typedDefaults(saved));
	const [tries, setTries] = useState(0);
	useFirstFocus(root);
	useProblemFocus(root, tries);
	const submit = (event: Event) => {
		event.preventDefault();
		const called = cutLine(name, LONGEST);
		const { position = 0 } = saved ?? {};
		if (!called) setTries(tries + 1);
		else void onSave({ ...readDefaults(defaults), id, name: called, color, position, ...(channelId && { channelId }) });
	};
	return (
		<form
			class="editor"
			ref={root}
			noValidate
			aria-label={saved ? text('options_edit_named', saved.name) : text('options_preset_new')}
			onSubmit={submit}
		>
			<div class="columns">
				<TextField
					label={text('options_preset_name')}
					value={name}
					onInput={setName}
					placeholder={text('options_preset_name_placeholder')}
					problem={tries > 0 && !name.trim() ? text('options_problem_label_missing') : undefined}
				/>
				<div>
					<ChannelPicker
						channels={setUp.channels}
						health={setUp.health}
						value={channelId}
						onChoose={setChannel}
						hint={text('options_preset_channel_hint')}
					/>
					{channelId !== undefined && (
						<button type="button" class="link" onClick={() => setChannel(undefined)}>
							{text('options_preset_no_channel')}
						</button>
					)}
				</div>
			</div>
			<LeadDefaultsFields
				typed={defaults}
				setUp={setUp}
				onEdit={(change) => setDefaults((current) => ({ ...current, ...change(current) }))}
			/>
			<ColorChoice value={color} onChange={setColor} />
			<FormActions save={text(saved ? 'options_save' : 'options_preset_add')} onCancel={onCancel} />
		</form>
	);
}

const unusedColor = ({ presets }: SetUp) =>
	CHANNEL_COLORS.find((color) => presets.every((preset) => preset.color !== color)) ?? CHANNEL_COLORS[0];

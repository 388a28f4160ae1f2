import { useState } from 'preact/hooks';
import { Cell } from '@/components/parts/cell';
import { ChannelPicker } from '@/components/pickers/channel-picker';
import { useText } from '@/components/text';
import { cutLine } from '@/lib/parse/plain-text';
import { CHANNEL_COLORS } from '@/lib/setup/channel';
import type { Preset } from '@/lib/setup/preset';
import type { SetUp } from '@/lib/setup/set-up';
import { readDefaults, typedDefaults } from '@/lib/setup/typed-defaults';
import { DefaultsCells } from '../defaults-cells';
import { ColorChoice } from '../layout/color-choice';
import { Editor } from '../layout/editor';
import type { Save } from '../save';
import { useForm } from '../use-form';

interface PresetEditorProps {
	/** Absent for a new preset. */
	saved?: Preset;
	setUp: SetUp;
	onSave: Save<Preset>;
	onClose: () => void;
}

const LONGEST = 100;

const typedPreset = (color: Preset['color'], saved?: Preset) => ({
	name: saved?.name ?? '',
	channelId: saved?.channelId ?? '',
	color: saved?.color ?? color,
	...typedDefaults(saved),
});
type TypedPreset = ReturnType<typeof typedPreset>;

const readPreset = ({ name, channelId, color, ...defaults }: TypedPreset, id: string, position: number): Preset => ({
	...readDefaults(defaults),
	id,
	name: cutLine(name, LONGEST),
	color,
	position,
	...(channelId && { channelId }),
});

const problemsOf = ({ name }: TypedPreset) =>
	name.trim() ? [] : [{ field: 'name', code: 'options_problem_label_missing' } as const];

/** Adds a preset, or changes one. */
export function PresetEditor({ saved, setUp, onSave, onClose }: PresetEditorProps) {
	const text = useText();
	const [id] = useState(() => saved?.id ?? crypto.randomUUID());
	const form = useForm({
		initial: typedPreset(unusedColor(setUp), saved),
		problems: problemsOf,
		save: (typed) => onSave(readPreset(typed, id, saved?.position ?? 0)),
		isNew: !saved,
		onDone: saved && onClose,
	});
	const { value, edit, problems } = form;
	return (
		<Editor
			label={saved ? text('options_edit_named', saved.name) : text('options_preset_new')}
			form={form}
			add={saved ? undefined : text('options_preset_add')}
			onCancel={saved ? undefined : onClose}
			aside={<ColorChoice value={value.color} onChange={(color) => edit({ color }, 'now')} />}
		>
			<div class="group">
				<Cell
					label={text('options_column_name')}
					value={value.name}
					onInput={(name) => edit({ name })}
					placeholder={text('options_preset_name_placeholder')}
					problem={problems[0] && text(problems[0].code)}
				/>
				<ChannelPicker
					channels={setUp.channels}
					health={setUp.health}
					value={value.channelId || undefined}
					none={text('options_usual_channel')}
					onChoose={(channelId = '') => edit({ channelId }, 'now')}
				/>
				<DefaultsCells typed={value} setUp={setUp} onEdit={edit} />
			</div>
		</Editor>
	);
}

const unusedColor = ({ presets }: SetUp) =>
	CHANNEL_COLORS.find((color) => presets.every((preset) => preset.color !== color)) ?? CHANNEL_COLORS[0];

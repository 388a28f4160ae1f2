import { useText } from '@/components/text';
import { assigneeName } from '@/lib/lead/assignee';
import type { FailureCode } from '@/lib/lead/failure';
import { channelName } from '@/lib/setup/channel';
import type { Preset } from '@/lib/setup/preset';
import type { SetUp } from '@/lib/setup/set-up';
import { EditableRow } from './editable-row';
import { MoveButtons } from './move-buttons';
import { PresetForm } from './preset-form';
import { type Save, saving } from './save';
import { Section } from './section';
import { useEditableList } from './use-editable-list';

interface PresetsSectionProps {
	setUp: SetUp;
	onSave: Save<Preset>;
	onRemove: Save<string>;
	onOrder: Save<string[]>;
}

/** Named sets of choices, as "for Ana" of an assistant who works for several. */
export function PresetsSection({ setUp, ...changes }: PresetsSectionProps) {
	const text = useText();
	const { presets } = setUp;
	const list = useEditableList(presets, changes);
	return (
		<Section id="presets" title={text('options_presets_title')} hint={text('options_presets_hint')}>
			<div ref={list.root}>
				{presets.length === 0 && !list.isAdding && <p class="soft empty">{text('options_presets_empty')}</p>}
				<ol class="rows">
					{presets.map((preset, place) => (
						<PresetRow
							key={preset.id}
							preset={preset}
							setUp={setUp}
							onSave={changes.onSave}
							onRemove={() => list.remove(preset.id)}
							onMove={(to) => list.move(place, to)}
						/>
					))}
				</ol>
				{list.isAdding ? (
					<PresetForm setUp={setUp} onSave={list.add} onCancel={list.cancel} />
				) : (
					<button type="button" data-focus="add" onClick={list.begin}>
						{text('options_preset_add')}
					</button>
				)}
			</div>
		</Section>
	);
}

interface PresetRowProps {
	preset: Preset;
	setUp: SetUp;
	onSave: Save<Preset>;
	onRemove: () => Promise<FailureCode | undefined>;
	onMove: (to: number) => void;
}

function PresetRow({ preset, setUp, onSave, onRemove, onMove }: PresetRowProps) {
	const text = useText();
	const place = setUp.presets.indexOf(preset);
	return (
		<EditableRow
			id={preset.id}
			name={preset.name}
			removal={{ title: text('options_preset_remove_title', preset.name), hints: [text('options_preset_remove_hint')] }}
			onRemove={onRemove}
			editor={(done) => <PresetForm saved={preset} setUp={setUp} onSave={saving(onSave, done)} onCancel={done} />}
			buttons={
				<MoveButtons
					name={preset.name}
					focusKey={preset.id}
					place={place}
					count={setUp.presets.length}
					onMove={onMove}
				/>
			}
		>
			<p class="name">
				<span class="dot" data-color={preset.color} />
				<strong>{preset.name}</strong>
			</p>
			<Says preset={preset} setUp={setUp} />
		</EditableRow>
	);
}

/** What a preset says, in one line; and that its channel is gone, where it is. */
function Says({ preset, setUp }: { preset: Preset; setUp: SetUp }) {
	const text = useText();
	const channel = setUp.channels.find(({ id }) => id === preset.channelId);
	const parts = [
		channel && channelName(channel),
		preset.assignees && text('options_preset_asks', preset.assignees.map(assigneeName).join(', ')),
		preset.tags?.join(', '),
		preset.leadSource,
		preset.notePrefix && `“${preset.notePrefix}”`,
	];
	return (
		<>
			<p class="soft">{parts.filter(Boolean).join(' · ')}</p>
			{preset.channelId !== undefined && !channel && <p class="problem">{text('options_preset_channel_gone')}</p>}
		</>
	);
}

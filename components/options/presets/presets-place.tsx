import { Button } from '@/components/parts/button';
import { Dot } from '@/components/parts/chip';
import { Question } from '@/components/parts/question';
import { useText } from '@/components/text';
import { assigneeName } from '@/lib/lead/assignee';
import { channelName } from '@/lib/setup/channel-name';
import type { Preset } from '@/lib/setup/preset';
import type { SetUp } from '@/lib/setup/set-up';
import { EmptyCard } from '../layout/empty-card';
import { EntryActions } from '../layout/entry-actions';
import { Grip, useDragOrder } from '../layout/grip';
import { Place } from '../layout/place';
import type { Save } from '../save';
import { type EditableList, useEditableList } from '../use-editable-list';
import { PresetEditor } from './preset-editor';

interface PresetsPlaceProps {
	setUp: SetUp;
	onSave: Save<Preset>;
	onRemove: Save<string>;
	onOrder: Save<string[]>;
}

/** Named sets of choices, as "for Ana" of an assistant who works for several. */
export function PresetsPlace({ setUp, onSave, ...on }: PresetsPlaceProps) {
	const text = useText();
	const { presets } = setUp;
	const list = useEditableList({ ids: presets.map(({ id }) => id), ...on });
	const drag = useDragOrder(list.move);
	const add = async (preset: Preset) => {
		const failure = await onSave(preset);
		if (!failure) list.added(preset.id);
		return failure;
	};
	const actions = (
		<Button kind="primary" icon="i-plus" data-focus="add" onClick={list.add}>
			{text('options_preset_add')}
		</Button>
	);
	return (
		<div ref={list.root}>
			<Place title={text('options_presets_title')} hint={text('options_presets_hint')} actions={actions}>
				{list.isAdding && (
					<div class="card pad">
						<PresetEditor setUp={setUp} onSave={add} onClose={list.close} />
					</div>
				)}
				{presets.length > 0 && (
					<ol class="card rows" aria-label={text('options_presets_title')}>
						{presets.map((preset, place) => (
							<li key={preset.id} class="entry" {...drag.rowProps(place)}>
								<PresetLine
									preset={preset}
									setUp={setUp}
									place={place}
									list={list}
									onDragStart={drag.start(preset.id, place)}
								/>
								<Panel preset={preset} setUp={setUp} list={list} onSave={onSave} />
							</li>
						))}
					</ol>
				)}
				{presets.length === 0 && !list.isAdding && (
					<EmptyCard icon="i-layers" title={text('options_presets_empty')} hint={text('options_presets_empty_hint')} />
				)}
			</Place>
		</div>
	);
}

interface LineProps {
	preset: Preset;
	setUp: SetUp;
	place: number;
	list: EditableList;
	onDragStart: (event: DragEvent) => void;
}

function PresetLine({ preset, setUp, place, list, onDragStart }: LineProps) {
	const { id, name } = preset;
	const count = setUp.presets.length;
	return (
		<div class="row tall">
			<Grip
				id={id}
				name={name}
				place={place}
				count={count}
				onMove={(to) => list.move(id, to)}
				onDragStart={onDragStart}
			/>
			<Dot color={preset.color} />
			<div class="grow">
				<p class="strong cut" title={name}>
					{name}
				</p>
				<Says preset={preset} setUp={setUp} />
			</div>
			{place < 9 && (
				<span class="keys">
					<kbd>Alt</kbd>
					<kbd>Shift</kbd>
					<kbd>{place + 1}</kbd>
				</span>
			)}
			<EntryActions
				id={id}
				name={name}
				isOpen={list.modeOf(id) === 'edit'}
				order={{ place, count, onMove: (to) => list.move(id, to, 'more') }}
				onEdit={() => list.toggle(id, 'edit')}
				onRemove={() => list.toggle(id, 'remove')}
			/>
		</div>
	);
}

interface PanelProps extends Pick<LineProps, 'preset' | 'setUp' | 'list'> {
	onSave: Save<Preset>;
}

function Panel({ preset, setUp, list, onSave }: PanelProps) {
	const text = useText();
	const mode = list.modeOf(preset.id);
	if (!mode) return null;
	return (
		<div class="panel">
			{mode === 'edit' ? (
				<PresetEditor saved={preset} setUp={setUp} onSave={onSave} onClose={list.close} />
			) : (
				<Question
					isDangerous
					title={text('options_channel_remove_title', preset.name)}
					hints={[text('options_rule_remove_hint')]}
					action={text('options_remove')}
					cancel={text('options_keep')}
					onCancel={list.close}
					onConfirm={() => void list.remove(preset.id)}
				/>
			)}
		</div>
	);
}

/** What a preset says, in one line; and that its channel is gone, where it is. */
function Says({ preset, setUp }: Pick<LineProps, 'preset' | 'setUp'>) {
	const text = useText();
	const channel = setUp.channels.find(({ id }) => id === preset.channelId);
	const parts = [
		channel && channelName(channel),
		preset.assignees && text('options_preset_asks', preset.assignees.map(assigneeName).join(', ')),
		preset.tags && text('options_preset_tags', preset.tags.join(', ')),
		preset.leadSource && text('rule_then_source', preset.leadSource),
		preset.notePrefix && `“${preset.notePrefix}”`,
	];
	const words = parts.filter(Boolean).join(' · ');
	return (
		<>
			<p class="small soft cut" title={words}>
				{words}
			</p>
			{preset.channelId !== undefined && !channel && (
				<p class="small warn-text">{text('options_preset_channel_gone')}</p>
			)}
		</>
	);
}

import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Cell } from '@/components/parts/cell';
import { useText } from '@/components/text';
import type { Channel } from '@/lib/setup/channel';
import type { SetUp } from '@/lib/setup/set-up';
import {
	type ChannelProblem,
	findChannelProblems,
	readTypedChannel,
	type TypedChannel,
	typedChannel,
} from '@/lib/setup/typed-channel';
import { DefaultsCells } from '../defaults-cells';
import { ColorChoice } from '../layout/color-choice';
import { Editor } from '../layout/editor';
import type { Save } from '../save';
import { useForm } from '../use-form';
import { tailOf } from './channel-id';
import { FindChannelId } from './find-channel-id';

interface ChannelEditorProps {
	/** Absent for a new channel. */
	saved?: Channel;
	/** The other channels: their IDs are taken. */
	others: readonly Channel[];
	/** The color that a new channel gets. */
	color: TypedChannel['color'];
	setUp: SetUp;
	onSave: Save<Channel>;
	onClose: () => void;
}

export function ChannelEditor({ saved, others, color, setUp, onSave, onClose }: ChannelEditorProps) {
	const text = useText();
	const [id] = useState(() => saved?.id ?? crypto.randomUUID());
	const [isReplacing, replace] = useState(!saved);
	const form = useForm({
		initial: typedChannel(color, saved),
		problems: (typed: TypedChannel) => findChannelProblems(typed, others, saved),
		save: (typed) => onSave(readTypedChannel(typed, id, saved)),
		isNew: !saved,
		onDone: saved && onClose,
	});
	const { value, edit } = form;
	const problemAt = useProblems(form);
	return (
		<Editor
			label={saved ? text('options_edit_named', saved.label) : text('options_channel_new')}
			form={form}
			add={saved ? undefined : text('options_channel_add')}
			onCancel={saved ? undefined : onClose}
			problem={problemAt('leadChannel') && text('channel_id_invalid')}
			aside={
				<>
					<ColorChoice value={value.color} onChange={(chosen) => edit({ color: chosen }, 'now')} />
					{!isReplacing && (
						<Button kind="link" onClick={() => replace(true)}>
							{text('options_channel_id_replace')}
						</Button>
					)}
				</>
			}
		>
			{!saved && <FindChannelId />}
			<div class="group">
				{isReplacing && <IdCell form={form} saved={saved} problem={problemAt('leadChannel')} />}
				<NameCells form={form} problem={problemAt('label')} />
				<DefaultsCells
					typed={value.defaults}
					setUp={setUp}
					onEdit={(part, when) => edit({ defaults: { ...value.defaults, ...part } }, when)}
				/>
			</div>
		</Editor>
	);
}

interface CellsProps {
	form: Pick<ReturnType<typeof useForm<TypedChannel, ChannelProblem>>, 'value' | 'edit'>;
	problem?: string;
}

function IdCell({ form, saved, problem }: CellsProps & Pick<ChannelEditorProps, 'saved'>) {
	const text = useText();
	return (
		<Cell
			isWide
			label={text('options_channel_id')}
			value={form.value.leadChannel}
			onInput={(leadChannel) => form.edit({ leadChannel })}
			problem={problem}
			placeholder={text('options_channel_id_placeholder')}
			end={saved && text('options_channel_id_keep', tailOf(saved.leadChannel))}
		/>
	);
}

function NameCells({ form, problem }: CellsProps) {
	const text = useText();
	return (
		<>
			<Cell
				label={text('options_channel_label')}
				value={form.value.label}
				onInput={(label) => form.edit({ label })}
				problem={problem}
				placeholder={text('options_channel_label_hint')}
			/>
			<Cell
				label={text('options_channel_path')}
				value={form.value.accountPath}
				// With each letter it would go to another account.
				onInput={(accountPath) => form.edit({ accountPath }, 'later')}
				placeholder={text('options_channel_path_placeholder')}
				end={text('options_channel_path_hint')}
			/>
		</>
	);
}

const WORDS = {
	label_missing: 'options_problem_label_missing',
	channel_id_missing: 'options_problem_channel_id_missing',
	channel_id_invalid: 'options_problem_channel_id_invalid',
	channel_exists: 'failure_channel_exists',
} as const;

/** What was pasted is whole: if it is wrong now, it stays wrong. */
const CAN_BE_JUDGED_AT_ONCE: ReadonlySet<string> = new Set(['channel_id_invalid', 'channel_exists']);

/** Half of the shortest ID: so much is pasted, not typed. */
const PASTED = 18;

function useProblems(
	form: Pick<ReturnType<typeof useForm<TypedChannel, ChannelProblem>>, 'problems' | 'found' | 'value'>,
) {
	const text = useText();
	const isPasted = form.value.leadChannel.length > PASTED;
	const shown = [...form.problems, ...form.found.filter(({ code }) => isPasted && CAN_BE_JUDGED_AT_ONCE.has(code))];
	return (field: ChannelProblem['field']) => {
		const problem = shown.find((candidate) => candidate.field === field);
		return problem && text(WORDS[problem.code]);
	};
}

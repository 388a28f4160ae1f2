import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { parseAccountPath } from '@/lib/lead/account-path';
import { type Channel, channelName } from '@/lib/setup/channel';
import type { ChannelProblem, TypedChannel } from '@/lib/setup/typed-channel';
import { tailOf } from './channel-id';
import { ColorChoice } from './color-choice';

interface ChannelFieldsProps {
	typed: TypedChannel;
	saved?: Channel;
	/** Those to show by now. */
	problems: readonly ChannelProblem[];
	onEdit: (part: Partial<TypedChannel>) => void;
	/** Something was pasted for an id: it can be judged at once. */
	onPasteId: () => void;
}

/** The fields of a channel, and what the form will call it. */
export function ChannelFields({ typed, saved, problems, onEdit, onPasteId }: ChannelFieldsProps) {
	const text = useText();
	const problemAt = (field: ChannelProblem['field']) => {
		const problem = problems.find((candidate) => candidate.field === field);
		return problem && text(WORDS[problem.code]);
	};
	return (
		<>
			<div onPaste={onPasteId}>
				<TextField
					label={text('options_channel_id')}
					value={typed.leadChannel}
					onInput={(leadChannel) => onEdit({ leadChannel })}
					problem={problemAt('leadChannel')}
					hint={saved ? text('options_channel_id_keep', tailOf(saved.leadChannel)) : text('options_channel_id_hint')}
				/>
			</div>
			<div class="columns">
				<TextField
					label={text('options_channel_label')}
					value={typed.label}
					onInput={(label) => onEdit({ label })}
					problem={problemAt('label')}
					hint={text('options_channel_label_hint')}
				/>
				<TextField
					label={text('options_channel_path')}
					value={typed.accountPath}
					onInput={(accountPath) => onEdit({ accountPath })}
					placeholder={text('options_channel_path_placeholder')}
					hint={text('options_channel_path_hint')}
				/>
			</div>
			<ColorChoice value={typed.color} onChange={(color) => onEdit({ color })} />
			<Preview typed={typed} />
		</>
	);
}

const WORDS = {
	label_missing: 'options_problem_label_missing',
	channel_id_missing: 'options_problem_channel_id_missing',
	channel_id_invalid: 'channel_id_invalid',
	channel_exists: 'failure_channel_exists',
} as const;

function Preview({ typed: { label, accountPath, color } }: { typed: TypedChannel }) {
	const text = useText();
	const name = channelName({ accountPath: parseAccountPath(accountPath), label: label.trim() });
	if (!label.trim()) return null;
	return (
		<p class="preview soft">
			{text('options_channel_preview')} <span class="dot" data-color={color} /> <strong>{name}</strong>
		</p>
	);
}

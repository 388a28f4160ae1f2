import { useRef, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import type { Channel } from '@/lib/setup/channel';
import type { SetUp } from '@/lib/setup/set-up';
import { findChannelProblems, readTypedChannel, type TypedChannel, typedChannel } from '@/lib/setup/typed-channel';
import { useFirstFocus, useProblemFocus } from '../focus';
import { ChannelFields } from './channel-fields';
import { FindChannelId } from './find-channel-id';
import { FormActions } from './form-actions';
import { LeadDefaultsFields } from './lead-defaults-fields';
import type { Save } from './save';

interface ChannelFormProps {
	/** Absent for a new channel. */
	saved?: Channel;
	/** The other channels: their ids are taken. */
	others: readonly Channel[];
	/** The color of a new channel. */
	color: TypedChannel['color'];
	/** False when the form is there without having been asked for. */
	takesFocus?: boolean;
	setUp: SetUp;
	onSave: Save<Channel>;
	onCancel?: () => void;
}

/** Adds a channel or changes one: all of it is kept, or nothing. */
export function ChannelForm({ saved, others, color, takesFocus = true, setUp, onSave, onCancel }: ChannelFormProps) {
	const text = useText();
	const root = useRef<HTMLFormElement>(null);
	const [typed, setTyped] = useState(() => typedChannel(color, saved));
	const [id] = useState(() => saved?.id ?? crypto.randomUUID());
	const [isPasted, setPasted] = useState(false);
	const [tries, setTries] = useState(0);
	useFirstFocus(root, takesFocus);
	useProblemFocus(root, tries);
	const problems = findChannelProblems(typed, others, saved);
	const shown = tries > 0 ? problems : problems.filter(({ code }) => isPasted && CAN_BE_JUDGED_AT_ONCE.has(code));
	const submit = (event: Event) => {
		event.preventDefault();
		if (problems.length > 0) setTries(tries + 1);
		else void onSave(readTypedChannel(typed, id, saved));
	};
	return (
		<form
			class="editor"
			ref={root}
			noValidate
			aria-label={saved ? text('options_edit_named', saved.label) : text('options_channel_new')}
			onSubmit={submit}
		>
			<FindChannelId isOpen={!saved} />
			<ChannelFields
				typed={typed}
				saved={saved}
				problems={shown}
				onEdit={(part) => setTyped((current) => ({ ...current, ...part }))}
				onPasteId={() => setPasted(true)}
			/>
			<details class="defaults-fold" open={saved?.defaults !== undefined}>
				<summary>{text('options_channel_defaults')}</summary>
				<p class="soft">{text('options_channel_defaults_hint')}</p>
				<LeadDefaultsFields
					typed={typed.defaults}
					setUp={setUp}
					onEdit={(change) =>
						setTyped((current) => ({ ...current, defaults: { ...current.defaults, ...change(current.defaults) } }))
					}
				/>
			</details>
			<FormActions save={text(saved ? 'options_save' : 'options_channel_add')} onCancel={onCancel} />
		</form>
	);
}

/** What was pasted is whole: if it is wrong now, it stays wrong. */
const CAN_BE_JUDGED_AT_ONCE: ReadonlySet<string> = new Set(['channel_id_invalid', 'channel_exists']);

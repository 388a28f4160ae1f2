import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { parseLeadChannel } from '@/lib/setup/channel';

/** Without a channel nothing can be sent: one can be pasted here, and what was typed in the form is kept. */
export function NoChannel(props: {
	/** False when the brokerage sets the channels. */
	mayAdd: boolean;
	onSave: (leadChannel: string) => void;
	onOpenOptions: () => void;
}) {
	const text = useText();
	const [pasted, setPasted] = useState('');
	const [isRefused, setRefused] = useState(false);
	const save = () => {
		const leadChannel = parseLeadChannel(pasted);
		setRefused(leadChannel === undefined);
		if (leadChannel) props.onSave(leadChannel);
	};
	if (!props.mayAdd) return <p class="notice">{text('no_channel_managed')}</p>;
	return (
		<section class="notice">
			<h2>{text('no_channel_title')}</h2>
			<TextField
				label={text('no_channel_paste')}
				value={pasted}
				onInput={setPasted}
				problem={isRefused ? text('channel_id_invalid') : undefined}
				hint={text('no_channel_hint')}
			/>
			<div class="actions">
				<button type="button" onClick={save}>
					{text('no_channel_save')}
				</button>
				<a href="options.html#files" target="_blank" rel="noopener">
					{text('no_channel_set_up_file')}
				</a>
				<button type="button" class="link" onClick={props.onOpenOptions}>
					{text('no_channel_options')}
				</button>
			</div>
		</section>
	);
}

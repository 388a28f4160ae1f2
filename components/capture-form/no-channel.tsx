import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Cell } from '@/components/parts/cell';
import { Icon } from '@/components/parts/icon';
import { Notice } from '@/components/parts/notice';
import { useText } from '@/components/text';
import { parseLeadChannel } from '@/lib/setup/lead-channel';

interface NoChannelProps {
	/** False when the brokerage sets the channels. */
	mayAdd: boolean;
	onSave: (leadChannel: string) => void;
}

/** The foot of the form while there is no channel: the place to paste its ID. What was typed in the form is kept. */
export function NoChannel({ mayAdd, onSave }: NoChannelProps) {
	const text = useText();
	const [pasted, setPasted] = useState('');
	const [isRefused, setRefused] = useState(false);
	const save = () => {
		const leadChannel = parseLeadChannel(pasted);
		setRefused(leadChannel === undefined);
		if (leadChannel) onSave(leadChannel);
	};
	if (!mayAdd) return <Notice kind="warn">{text('no_channel_managed')}</Notice>;
	return (
		<>
			<h2>{text('no_channel_title')}</h2>
			<div class="group paste">
				<Cell
					name="leadChannel"
					label={text('options_channel_id')}
					value={pasted}
					onInput={setPasted}
					onKeyDown={({ key, ctrlKey, metaKey }) => key === 'Enter' && !ctrlKey && !metaKey && save()}
					placeholder={text('no_channel_here')}
					problem={isRefused ? text('options_problem_channel_id_invalid') : undefined}
					end={
						<a class="link" href="options.html#welcome" target="_blank" rel="noopener">
							{text('no_channel_find')}
						</a>
					}
				/>
				<Button onClick={save}>{text('no_channel_save')}</Button>
			</div>
			<p class="why">
				<Icon name="i-lock" size={12} />
				<span class="cut">{text('no_channel_hint')}</span>
			</p>
			<a class="btn large" href="options.html#files" target="_blank" rel="noopener">
				<Icon name="i-file" />
				{text('options_welcome_file')}
			</a>
		</>
	);
}

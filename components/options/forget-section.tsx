import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { Changeable } from './by-brokerage';
import { NumberForm } from './number-form';
import { Removal } from './removal';
import type { Save } from './save';
import { Section } from './section';

/** When delivered leads lose their personal data, and forgetting all of it at once. */
export function ForgetSection(props: { days: number; onSave: Save<number>; onForgetAll: () => void }) {
	const text = useText();
	const [isAsking, setAsking] = useState(false);
	return (
		<Section id="forget" title={text('options_forget_title')} hint={text('options_forget_hint')}>
			<Changeable name="retentionDays">
				<NumberForm
					label={text('options_forget_label')}
					value={props.days}
					most={3650}
					problem={text('options_forget_range')}
					onSave={props.onSave}
				/>
			</Changeable>
			{isAsking ? (
				<Removal
					title={text('options_forget_all')}
					hints={[text('options_forget_all_sure')]}
					onKeep={() => setAsking(false)}
					onRemove={() => {
						setAsking(false);
						props.onForgetAll();
					}}
				/>
			) : (
				<button type="button" onClick={() => setAsking(true)}>
					{text('options_forget_all')}
				</button>
			)}
		</Section>
	);
}

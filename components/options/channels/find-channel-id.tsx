import { Icon } from '@/components/parts/icon';
import { useText } from '@/components/text';

const STEPS = [1, 2, 3, 4, 5, 6] as const;

/** The way to a Lead Channel ID in Rechat. */
export function FindChannelId() {
	const text = useText();
	return (
		<details class="find">
			<summary class="link">
				<Icon name="i-question" size={14} /> {text('options_find_title')}
			</summary>
			<ol>
				{STEPS.map((step) => (
					<li key={step}>{text(`options_find_${step}`)}</li>
				))}
			</ol>
		</details>
	);
}

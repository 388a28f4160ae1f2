import { useText } from '@/components/text';

const STEPS = [1, 2, 3, 4, 5, 6] as const;

/** The way to a Lead Channel ID in Rechat. */
export function FindChannelId({ isOpen }: { isOpen: boolean }) {
	const text = useText();
	return (
		<details class="find" open={isOpen}>
			<summary>{text('options_find_title')}</summary>
			<ol>
				{STEPS.map((step) => (
					<li key={step}>{text(`options_find_${step}`)}</li>
				))}
			</ol>
		</details>
	);
}

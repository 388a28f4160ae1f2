import { useText } from '@/components/text';
import { Changeable } from './by-brokerage';
import { NumberForm } from './number-form';
import type { Save } from './save';
import { Section } from './section';

/** How long a sent lead can be taken back. */
export function UndoSection({ seconds, onSave }: { seconds: number; onSave: Save<number> }) {
	const text = useText();
	return (
		<Section id="undo" title={text('options_undo_title')} hint={text('options_undo_hint')}>
			<Changeable name="undoSeconds">
				<NumberForm
					label={text('options_undo_label')}
					hint={text('options_undo_zero')}
					value={seconds}
					most={60}
					problem={text('options_problem_undo_range')}
					onSave={onSave}
				/>
			</Changeable>
		</Section>
	);
}

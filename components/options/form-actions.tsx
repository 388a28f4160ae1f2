import { useText } from '@/components/text';

/** The buttons below a form. */
export function FormActions({ save, isOff, onCancel }: { save: string; isOff?: boolean; onCancel?: () => void }) {
	const text = useText();
	return (
		<div class="actions">
			<button type="submit" class="primary" disabled={isOff}>
				{save}
			</button>
			{onCancel && (
				<button type="button" onClick={onCancel}>
					{text('options_cancel')}
				</button>
			)}
		</div>
	);
}

import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { editField } from '@/lib/draft/edit';
import type { FormPart } from './capture-form';
import { cutHint } from './cut-hint';

/** How the person came: one of the user's chips, or his own words. None is chosen for him. */
export function LeadSource({ draft, edit, problemAt, sources }: FormPart & { sources: readonly string[] }) {
	const text = useText();
	const chosen = draft.values.lead_source ?? '';
	const set = (value: string) => edit((current) => editField(current, 'lead_source', value));
	return (
		<div class="lead-source">
			<TextField
				label={text('field_lead_source')}
				value={chosen}
				onInput={set}
				problem={problemAt('lead_source')}
				hint={cutHint(draft, 'lead_source', text)}
			/>
			<div class="chips">
				{sources.map((source) => (
					<button
						type="button"
						key={source}
						class="chip"
						aria-pressed={source === chosen}
						onClick={() => set(source === chosen ? '' : source)}
					>
						{source}
					</button>
				))}
			</div>
		</div>
	);
}

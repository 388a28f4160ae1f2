import { useText } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { editField } from '@/lib/draft/edit';
import type { Field } from '@/lib/lead/fields';
import { priceText } from '@/lib/parse/price-text';
import type { FormPart } from './capture-form';

interface OriginHintProps extends Pick<FormPart, 'draft' | 'edit'> {
	field: Field;
	/** What the capture calls the value, as `people.0.email`; the field itself unless said. */
	path?: string;
	/** True when the user wants to know where everything comes from. */
	isAsked: boolean;
}

/**
 * Says where a filled field came from, until it is edited: when asked to, and always when it is not sure. What other
 * sources said instead can be picked.
 */
export function OriginHint({ draft, edit, field, path = field, isAsked }: OriginHintProps) {
	const text = useText();
	const origin = draft.page.origins.find((candidate) => candidate.field === path);
	if (!origin || !isAsReadIn(draft, field) || (origin.sure && !isAsked)) return null;
	const source = text(`origin_${origin.source}`);
	return (
		<span class={origin.sure ? 'origin' : 'origin unsure'}>
			{text(origin.sure ? 'origin_from' : 'origin_unsure', source)}
			{origin.others?.map((other) => (
				<button
					type="button"
					key={other}
					class="link other"
					onClick={() => edit((current) => editField(current, field, shown(field, other)))}
				>
					{text('origin_use', shown(field, other))}
				</button>
			))}
		</span>
	);
}

const isAsReadIn = (draft: Draft, field: Field) => !draft.touched.includes(field) && Boolean(draft.values[field]);

const shown = (field: Field, value: string) =>
	field === 'listing.price' && /^\d+$/.test(value) ? priceText(Number(value)) : value;

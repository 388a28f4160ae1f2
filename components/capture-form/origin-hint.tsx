import type { Draft } from '@/lib/lead/draft';
import type { Field } from '@/lib/lead/fields';
import { useText } from '../text';

/** Says where a filled field came from, until it is edited; one that is not sure asks to be checked. */
export function OriginHint({ draft, field }: { draft: Draft; field: Field }) {
	const text = useText();
	const origin = draft.page.origins.find((candidate) => candidate.field === field);
	if (!origin || draft.touched.includes(field) || !draft.values[field]) return null;
	const source = text(`origin_${origin.source}`);
	if (origin.sure) return <span class="origin">{text('origin_from', source)}</span>;
	return <span class="origin unsure">{text('origin_unsure', source)}</span>;
}

import type { Draft } from '@/lib/lead/draft';
import type { Field } from '@/lib/lead/fields';
import { useText } from '../text';

/** Says where a filled field came from, until it is edited: when asked to, and always when it is not sure. */
export function OriginHint({ draft, field, isAsked }: { draft: Draft; field: Field; isAsked: boolean }) {
	const text = useText();
	const origin = draft.page.origins.find((candidate) => candidate.field === field);
	if (!origin || draft.touched.includes(field) || !draft.values[field]) return null;
	const source = text(`origin_${origin.source}`);
	if (origin.sure) return isAsked && <span class="origin">{text('origin_from', source)}</span>;
	return <span class="origin unsure">{text('origin_unsure', source)}</span>;
}

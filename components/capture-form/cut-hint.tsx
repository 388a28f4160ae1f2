import type { JSX } from 'preact';
import type { Text } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { type Field, maxLength } from '@/lib/lead/fields';

/** Says that a value is as long as its field takes: what was pasted or read beyond that is not there. */
export function cutHint({ values }: Draft, field: Field, text: Text): JSX.Element | undefined {
	const limit = maxLength(field);
	const isFull = (values[field]?.length ?? 0) >= limit;
	return isFull ? <span class="cut">{text('value_cut', limit)}</span> : undefined;
}

import type { JSX } from 'preact';
import type { Text } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { cutValue, type Field, maxLength } from '@/lib/lead/fields';

/** Says that a value is as long as its field takes: what was pasted or read beyond that is not there. */
export function cutHint({ values }: Draft, field: Field, text: Text): JSX.Element | undefined {
	const value = values[field] ?? '';
	const isFull = cutValue(field, `${value}.`) === value;
	return isFull ? <span class="cut">{text('value_cut', maxLength(field))}</span> : undefined;
}

import type { Text } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { noteOf } from '@/lib/draft/note';
import { cutValue, type Field, maxLength } from '@/lib/lead/fields';

/** A note that a value is as long as its field allows: what was pasted or read beyond that is cut. */
export function limitWords({ values }: Draft, field: Field, text: Text): string | undefined {
	const value = field === 'note' ? noteOf(values) : (values[field] ?? '');
	return cutValue(field, `${value}.`) === value ? text('value_cut', maxLength(field)) : undefined;
}

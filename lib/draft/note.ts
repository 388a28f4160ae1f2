import { cutValue } from '@/lib/lead/fields';
import { oneLine, visibleLines } from '@/lib/parse/plain-text';
import type { Draft } from './draft';

/** What is typed and, below it, the line from the page; where both are too long, that line is cut. */
export function noteOf({ note = '', page_note = '' }: Draft['values']): string {
	const parts = [visibleLines(note).trim(), oneLine(page_note)].filter(Boolean);
	return cutValue('note', parts.join('\n')).trimEnd();
}

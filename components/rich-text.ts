import type { ComponentChild } from 'preact';
import { type MessageKey, useText } from './text';

/** Characters that are in no message: each marks the place of one value. */
const PLACE = 0xe000;
const PLACES = /[\ue000-\ue008]/;

/** The words with what belongs in each marked place. */
function withValues(words: string, values: readonly ComponentChild[]): ComponentChild[] {
	const found = PLACES.exec(words);
	if (!found) return words ? [words] : [];
	const [mark] = found;
	const before = words.slice(0, found.index);
	return [
		...(before ? [before] : []),
		values[mark.charCodeAt(0) - PLACE],
		...withValues(words.slice(found.index + mark.length), values),
	];
}

/** As `useText`, for messages whose `$1…$9` are not words but elements: a name in bold, a channel with its dot. */
export function useRichText(): (key: MessageKey, ...values: ComponentChild[]) => ComponentChild[] {
	const text = useText();
	return (key, ...values) =>
		withValues(text(key, ...values.map((_, place) => String.fromCharCode(PLACE + place))), values);
}

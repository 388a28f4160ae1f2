import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A message that is there as `KEY_one` and `KEY_other`. */
type PluralKey = {
	[Key in MessageKey]: Key extends `${infer Stem}_one` ? (`${Stem}_other` extends MessageKey ? Stem : never) : never;
}[MessageKey];

/** A message of `_locales` with its `$1…$9` filled in. */
export type Text = (key: MessageKey, ...values: (string | number)[]) => string;

/** The message for a count: the number is its `$1`, the values are `$2…$9`. */
export type Count = (key: PluralKey, number: number, ...values: (string | number)[]) => string;

/** The words of the components, in the user's language; the page that hosts them provides it. */
export const TextContext = createContext<{ text: Text; count: Count }>({ text: (key) => key, count: (key) => key });

export const useText = (): Text => useContext(TextContext).text;
export const useCount = (): Count => useContext(TextContext).count;

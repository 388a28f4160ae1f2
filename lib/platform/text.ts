import type messages from '@/public/_locales/en/messages.json';
import { browser } from './browser';

type MessageKey = keyof typeof messages;

/** A message that is there as `KEY_one` and `KEY_other`, in another language also as `KEY_few` or what else it needs. */
type PluralKey = {
	[Key in MessageKey]: Key extends `${infer Stem}_one` ? (`${Stem}_other` extends MessageKey ? Stem : never) : never;
}[MessageKey];

/** The browser gives an empty text for a name it doesn't know; its type allows only the names that are there. */
const i18n = (): { getMessage(name: string, values: string[]): string } => browser.i18n;

const message = (name: string, values: readonly (string | number)[]) => i18n().getMessage(name, values.map(String));

/** The text of a message in the user's language, with `$1…$9` replaced by the values. */
export const text = (key: MessageKey, ...values: (string | number)[]): string => message(key, values) || key;

let plurals: Intl.PluralRules | undefined;

/** The text for a count: the number, as the user writes it, is its `$1`, and the values are `$2…$9`. */
export function count(key: PluralKey, number: number, ...values: (string | number)[]): string {
	// The messages may be in another language than the browser; they say in which.
	plurals ??= new Intl.PluralRules(text('language'));
	const all = [number.toLocaleString(), ...values];
	return message(`${key}_${plurals.select(number)}`, all) || message(`${key}_other`, all);
}

import { browser } from './browser';

/** A message of `_locales`, whose `$1…$9` are filled with the values. */
export type MessageKey = Exclude<keyof typeof import('@/public/_locales/en/messages.json'), 'default'>;

/** Gives the text of a message in the user's language, with `$1…$9` replaced by the values. */
export function text(key: MessageKey, ...values: (string | number)[]): string {
	return browser.i18n.getMessage(key, values.map(String)) || key;
}

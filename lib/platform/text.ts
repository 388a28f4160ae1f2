import type messages from '@/public/_locales/en/messages.json';
import { browser } from './browser';

type MessageKey = keyof typeof messages;

/** Gives the text of a message in the user's language, with `$1…$9` replaced by the values. */
export function text(key: MessageKey, ...values: (string | number)[]): string {
	return browser.i18n.getMessage(key, values.map(String)) || key;
}

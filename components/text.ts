import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Gives a message of `_locales` with its `$1…$9` filled in; the page that hosts the components provides it. */
export type Text = (key: MessageKey, ...values: (string | number)[]) => string;

export const TextContext = createContext<Text>((key) => key);

/** The words of the components, in the user's language. */
export const useText = (): Text => useContext(TextContext);

/**
 * What the in-page script collected: plain data, raw strings with their source, nothing interpreted.
 * It crosses from the page into the form, so it holds no functions and no DOM.
 */
export interface Reading {
	/** `location.href` when the page was read. */
	url: string;
	title: string;
	/** False while the page was still loading: it is read again when complete. */
	complete: boolean;
	/** The texts of the messages that are open in a webmail or inbox, each with its line breaks. */
	messages: string[];
}

/** What the user pointed at when he asked for the form, beside the page itself. */
export interface Gesture {
	/** The selected text, with its line breaks where they could be had. */
	selection?: string;
	/** A link that was right-clicked, and the text of the card or paragraph around it. */
	link?: { url: string; text: string };
}

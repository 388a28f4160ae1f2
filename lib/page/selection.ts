const LONGEST = 20_000;

/** Pages can hide `document.activeElement` behind an element of that name; the prototype's own is not to be hidden. */
function focusedElement(window: Window): Element | null {
	const get = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')?.get;
	return get ? get.call(window.document) : null;
}

/** The selected part of a focused field; nothing where the focus is in none or nothing is selected there. */
function inField(element: Element | null): string {
	const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
	// Kinds of fields without a selection (number, checkbox) give null.
	if (!isField || element.selectionStart === null || element.selectionEnd === null) return '';
	return element.value.slice(element.selectionStart, element.selectionEnd);
}

/**
 * A frame's selected text with line breaks, at most 20,000 characters; undefined when nothing is selected. Never a
 * password, nor the dots that stand for it.
 */
export function readSelection(window: Window): string | undefined {
	const focused = focusedElement(window);
	if (focused instanceof HTMLInputElement && focused.type === 'password') return undefined;
	const text = inField(focused) || (window.getSelection()?.toString() ?? '');
	return text.trim() ? text.slice(0, LONGEST) : undefined;
}

import type { Budget } from './budget';

/**
 * Reading of a hostile DOM. `<form><input name="getAttribute">` hides the form's own method behind the field, and
 * `<img name="querySelectorAll">` the document's, in isolated worlds too: so everything is read through the prototypes.
 */

type Getter<Of, Value> = (object: Of) => Value;

function getter<Of extends object, Value>(prototype: Of, name: keyof Of & string): Getter<Of, Value> {
	const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
	return get ? (object) => get.call(object) as Value : (object) => object[name] as Value;
}

/** The accessors that a walk over nodes needs, read from the prototypes of the page's realm. */
export function nodeAccess() {
	return {
		type: getter<Node, number>(Node.prototype, 'nodeType'),
		name: getter<Node, string>(Node.prototype, 'nodeName'),
		value: getter<Node, string | null>(Node.prototype, 'nodeValue'),
		first: getter<Node, Node | null>(Node.prototype, 'firstChild'),
		next: getter<Node, Node | null>(Node.prototype, 'nextSibling'),
		parent: getter<Node, Node | null>(Node.prototype, 'parentNode'),
	};
}

/** The attribute's value, or undefined where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
	return Element.prototype.getAttribute.call(element, name) ?? undefined;
}

/** Whether the element has any attribute: most have none, and asking for each costs time. */
export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);

const queries = (root: Document | Element) => (root.nodeType === 9 ? Document.prototype : Element.prototype);

/** The first so many elements below the root that match, in page order; none where the selector is not understood. */
export function all(root: Document | Element, selector: string, most = 1_000): Element[] {
	try {
		const found = queries(root).querySelectorAll.call(root, selector);
		return Array.from({ length: Math.min(found.length, most) }, (_, i) => found[i] as Element);
	} catch {
		return [];
	}
}

/** The first element below the root that matches. */
export function first(root: Document | Element, selector: string): Element | undefined {
	try {
		return queries(root).querySelector.call(root, selector) ?? undefined;
	} catch {
		return undefined;
	}
}

/** The whole text below the element, as a script holds its source. */
export function textOf(element: Node): string {
	return getter<Node, string | null>(Node.prototype, 'textContent')(element) ?? '';
}

/** The text below the element on one line, its first so many characters: what holds megabytes is not gone through. */
export const shortTextOf = (element: Node, budget: Budget, most = 1_000): string =>
	beginOf(element, budget, most).trim().slice(0, most);

/** As {@link shortTextOf}, with a space where white space begins or ends it. */
export function beginOf(element: Node, budget: Budget, most: number): string {
	const { type, value, first: child, next, parent } = nodeAccess();
	let text = '';
	let node = child(element);
	// Nor is what holds thousands of nodes with hardly a text.
	for (let nodes = 0; node && nodes < most && text.length < most && budget.spend(); nodes++) {
		// Twice as much, because white space goes.
		if (type(node) === 3) text += (value(node) ?? '').slice(0, 2 * most).replace(/\s+/g, ' ');
		let at: Node | null = node;
		node = child(at);
		for (; !node && at && at !== element; at = parent(at)) node = next(at);
	}
	return text;
}

/** An http(s) address as an absolute one, or undefined: `javascript:` and `data:` never leave the page. */
export function webAddress(value: string | undefined, base: string): string | undefined {
	if (!value?.trim()) return undefined;
	try {
		const url = new URL(value.trim(), base);
		return /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url.href : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Reading of a hostile DOM. `<form><input name="getAttribute">` hides the form's own method behind the field, and
 * `<img name="querySelectorAll">` the document's, in isolated worlds too: so everything is read through the prototypes.
 */

/** Says whether there is still time; past it, what was read so far is what counts. */
export type Budget = () => boolean;

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

/** All elements below the root that match, in page order; none where the selector is not understood. */
export function all(root: Document | Element, selector: string): Element[] {
	try {
		const prototype = root.nodeType === 9 ? Document.prototype : Element.prototype;
		return [...prototype.querySelectorAll.call(root, selector)];
	} catch {
		return [];
	}
}

/** The text below the element, markup and scripts included as they stand; empty where there is none. */
export function textOf(element: Node): string {
	return getter<Node, string | null>(Node.prototype, 'textContent')(element) ?? '';
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

import type { Budget } from '../budget';
import { all, attribute, nodeAccess, shortTextOf } from '../dom';
import type { Json } from '../json';
import { type Findings, SchemaReader } from './schema-org';

/** Pages give every breadcrumb and neighbour an item: past this many the rest is not the listing. */
const MAX_ITEMS = 150;
const MAX_ELEMENTS = 5_000;
/** Of one property of an item. */
const MAX_VALUES = 10;
const IN_ATTRIBUTE: Record<string, string> = {
	META: 'content',
	IMG: 'src',
	SOURCE: 'src',
	LINK: 'href',
	TIME: 'datetime',
	DATA: 'value',
};

function propertyOf(element: Element, tag: string, budget: Budget): string | undefined {
	const content = attribute(element, 'content');
	if (content !== undefined) return content;
	const name = IN_ATTRIBUTE[tag];
	if (name) return attribute(element, name);
	const href = tag === 'A' ? attribute(element, 'href') : undefined;
	const itemprop = attribute(element, 'itemprop') ?? '';
	if (href && /\b(?:url|image|sameAs)\b/i.test(itemprop)) return href;
	return shortTextOf(element, budget);
}

function itemOf(element: Element): Json {
	const types = (attribute(element, 'itemtype') ?? '').split(/\s+/);
	const item: Json = Object.create(null);
	item['@type'] = types;
	return item;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const hasRoom = (item: Json, name: string) => list(item[name]).length < MAX_VALUES;

function put(item: Json, name: string, value: unknown): void {
	const values = [...list(item[name]), value];
	item[name] = values.length > 1 ? values : value;
}

/** The page's microdata as objects in JSON-LD's form (https://html.spec.whatwg.org/multipage/microdata.html#json). */
function itemsOf(document: Document, budget: Budget): Json[] {
	const access = nodeAccess();
	/** The item of a node, or the one around it: an element that was passed once is not climbed again. */
	const scopes = new Map<Node, Json | undefined>();
	const roots: Json[] = [];
	let items = 0;
	const scopeAbove = (element: Element): Json | undefined => {
		const passed: Node[] = [];
		let at = access.parent(element);
		for (; at && !scopes.has(at) && budget.spend(); at = access.parent(at)) passed.push(at);
		const scope = at ? scopes.get(at) : undefined;
		for (const node of passed) scopes.set(node, scope);
		return scope;
	};
	for (const element of all(document, '[itemscope],[itemprop]', MAX_ELEMENTS)) {
		if (items >= MAX_ITEMS || !budget.spend()) break;
		const names = (attribute(element, 'itemprop') ?? '').split(/\s+/).filter(Boolean);
		const scope = names.length > 0 ? scopeAbove(element) : undefined;
		const isItem = attribute(element, 'itemscope') !== undefined;
		const open = scope ? names.filter((name) => hasRoom(scope, name)) : [];
		// What nobody takes is not read: properties within properties would each be gone through again.
		if (!isItem && open.length === 0) continue;
		const value = isItem ? itemOf(element) : propertyOf(element, access.name(element).toUpperCase(), budget);
		if (isItem) {
			items++;
			scopes.set(element, value as Json);
		}
		if (scope) for (const name of open) put(scope, name, value);
		else if (isItem) roots.push(value as Json);
	}
	return roots.map(withOwnAddress);
}

/** An address outside any item still belongs to something: to a place. */
function withOwnAddress(item: Json): Json {
	return `${item['@type']}`.includes('PostalAddress') ? { '@type': 'Place', address: item } : item;
}

/** What the page's microdata says of listings and contacts. */
export function readMicrodata(document: Document, found: Findings, budget: Budget): void {
	new SchemaReader('microdata', found, budget).read(itemsOf(document, budget));
}

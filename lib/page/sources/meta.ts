import type { Budget } from '../budget';
import { all, attribute } from '../dom';

/** Names that say something about the listing, its pictures or whose page it is. */
const KEPT =
	/^(?:og|twitter|product|place|business|profile|realestate|geo|dc|dcterms|sailthru|parsely|bt|fb)[:.]|^(?:description|keywords|author|title|robots|application-name|generator|price\w*|address\w*|street\w*|postal\w*|locality|region|zip\w*|city|state|mls\w*|listing\w*|property\w*|agent\w*|latitude|longitude)$/;
const MAX_VALUES = 8;
const MAX_LENGTH = 800;

/** `meta` contents by lower-case name or property, in page order, empty ones left out. */
export function readMeta(document: Document, budget: Budget): Record<string, string[]> {
	const meta = new Map<string, string[]>();
	for (const element of all(document, 'meta[content]', 400)) {
		if (!budget.spend()) break;
		const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop'))
			?.trim()
			.toLowerCase();
		const content = attribute(element, 'content')?.trim();
		if (!name || !content || !KEPT.test(name)) continue;
		const values = meta.get(name) ?? [];
		if (values.length < MAX_VALUES) values.push(content.slice(0, MAX_LENGTH));
		meta.set(name, values);
	}
	return Object.fromEntries(meta);
}

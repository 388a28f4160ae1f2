import type { Budget } from '../budget';
import { all, textOf } from '../dom';
import { parseJson } from '../json';
import { type Findings, type OwnProperties, SchemaReader } from './schema-org';

const MAX_BLOCKS = 60;

/**
 * What the page's JSON-LD blocks say (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents); broken ones are
 * left out. `properties` are those that mean something of their own on this site.
 */
export function readJsonLd(document: Document, found: Findings, budget: Budget, properties?: OwnProperties): void {
	const reader = new SchemaReader('structured_data', found, budget, properties);
	for (const script of all(document, 'script[type*="ld+json" i]', MAX_BLOCKS)) {
		const text = textOf(script);
		if (!budget.spendText(text)) return;
		reader.read(parseJson(text));
	}
}

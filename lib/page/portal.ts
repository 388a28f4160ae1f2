import type { Budget } from './budget';
import { all, attribute, beginOf, first, nodeAccess } from './dom';
import { type FieldPath, find, type Path, pick } from './path';
import type { ListingSays, PersonSays, Role } from './reading';
import type { Site } from './site';
import { EmbeddedState, type StateKey } from './sources/embedded-state';
import type { Findings, OwnProperties } from './sources/schema-org';

type TextFields<T> = { [Field in keyof T]-?: string extends T[Field] ? Field : never }[keyof T] & string;
type ListingField = Exclude<TextFields<Required<ListingSays>>, 'source' | 'about'>;
type PersonField = Exclude<TextFields<Required<PersonSays>>, 'source' | 'role'>;

/** Contacts in a portal's state: where each is, what it is to the listing, and which field is where. */
interface StatePeople {
	at: Path;
	role?: Role;
	fields: Partial<Record<PersonField, FieldPath>>;
}

/** One record of a portal's state: the listing, and its contacts seen from it. */
interface StateRecord {
	state: StateKey;
	at: Path;
	listing: Partial<Record<ListingField, FieldPath>>;
	people?: StatePeople[];
}

/** Contacts at stable attributes of the page. An empty selector is the element itself. */
interface VisiblePeople {
	each: string;
	role?: Role;
	fields: Partial<Record<PersonField, string>>;
}

/** A listing site as data: whose pages they are, and which field comes from where. */
export interface Portal {
	site: Site;
	/** What the generic sources get wrong here: these fields are not taken from structured data. */
	ignores?: ListingField[];
	records?: StateRecord[];
	/** Selector of the element that says the field, by attribute where `@name` ends it. */
	visible?: Partial<Record<ListingField, string>>;
	people?: VisiblePeople[];
}

const LONGEST_FIELD = 500;

/** The element's text, with a comma where a line of an address breaks. */
function linesOf(element: Element, budget: Budget): string {
	const { first: child, next, name, type, value } = nodeAccess();
	let text = '';
	for (let node = child(element); node && text.length < LONGEST_FIELD && budget.spend(); node = next(node)) {
		if (type(node) === 3) text += value(node)?.slice(0, 2 * LONGEST_FIELD) ?? '';
		else if (type(node) === 1) text += name(node) === 'BR' ? ', ' : beginOf(node, budget, LONGEST_FIELD);
	}
	return text.replace(/,\s*,/g, ',');
}

function readSelector(root: Document | Element, selector: string, budget: Budget): string | undefined {
	const [css = '', name] = selector.split('@');
	const element = css ? first(root, css) : (root as Element);
	if (!element) return undefined;
	const text = name ? attribute(element, name) : linesOf(element, budget).replace(/\s+/g, ' ');
	return text?.trim().slice(0, LONGEST_FIELD) || undefined;
}

function readFields<Field extends string>(
	root: Document | Element,
	fields: Partial<Record<Field, string>>,
	budget: Budget,
) {
	const read: Partial<Record<Field, string>> = {};
	for (const field of Object.keys(fields) as Field[]) {
		const text = readSelector(root, fields[field] ?? '', budget);
		if (text) read[field] = text;
	}
	return read;
}

function readRecord(record: StateRecord, state: EmbeddedState, found: Findings): void {
	for (const node of find(state.get(record.state), record.at).slice(0, 3)) {
		const of = found.listings.length;
		found.listings.push({ source: 'portal_data', about: 'portal', ...pick(node, record.listing) });
		for (const { at, role, fields } of record.people ?? []) {
			for (const entry of find(node, at).slice(0, 12)) {
				const says = pick(entry, fields);
				if (Object.keys(says).length > 0)
					found.people.push({ source: 'portal_data', ...(role && { role }), ...says, of });
			}
		}
	}
}

/** What the portal's own state and its stable attributes say, best trusted first. */
export function readPortal(
	portal: Pick<Portal, 'records' | 'visible' | 'people'>,
	document: Document,
	found: Findings,
	budget: Budget,
): void {
	const state = new EmbeddedState(document, budget);
	for (const record of portal.records ?? []) readRecord(record, state, found);
	const visible = readFields(document, portal.visible ?? {}, budget);
	if (Object.keys(visible).length > 0) found.listings.push({ source: 'page_attribute', about: 'portal', ...visible });
	for (const { each, role, fields } of portal.people ?? []) {
		for (const element of all(document, each, 20)) {
			const says = readFields(element, fields, budget);
			if (Object.keys(says).length > 0) found.people.push({ source: 'page_attribute', ...(role && { role }), ...says });
		}
	}
}

/** Takes back what the portal's structured data is known to say wrong. */
export function forgetIgnored(portal: Portal, found: Findings): void {
	for (const says of found.listings) {
		if (says.source === 'structured_data' || says.source === 'microdata')
			for (const field of portal.ignores ?? []) delete says[field];
	}
}

/** The software behind a broker's own site, known by what it leaves in the page. */
export interface Engine extends Pick<Portal, 'visible' | 'people'> {
	name: string;
	/** A selector that only its pages match. */
	marks: string;
	/** What its structured data calls a field where other sites mean something of their own. */
	properties?: OwnProperties;
}

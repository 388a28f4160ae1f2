import { isObject } from '@/lib/parse/is-object';
import type { Budget } from '../budget';
import { asText, type Json, own } from '../json';
import type { ListingSays, PersonSays, Source } from '../reading';

/** Properties that say a field on one site and something of the site's own elsewhere: `{ mls_number: 'identifier' }`. */
export type OwnProperties = Partial<Record<'mls_number', string>>;

/** What sources say, collected as they are read. */
export interface Findings {
	listings: ListingSays[];
	people: PersonSays[];
}

/** schema.org's types for what is offered, and those that sites use in their place. */
const HOME =
	/^(?:realestatelisting|.*residence|residence.*|house|apartment|apartmentcomplex|gatedresidencecommunity|accommodation|suite|room|product|individualproduct|offer|place|event|saleevent|lodgingbusiness)$/;
const CONTACT = /^(?:person|.*agent|.*organization|.*localbusiness|corporation|.*broker(?:age)?)$/;
/** Who offers: properties whose value is a contact for the listing. */
const OFFERERS = ['offeredBy', 'seller', 'agent', 'realEstateAgent', 'listingAgent', 'broker', 'brokerage', 'provider'];
/** Where a listing's description continues in another object. */
const CONTINUED = ['mainEntity', 'about', 'itemOffered', 'object', 'location', 'contentLocation'];
const CONTAINERS = [
	'@graph',
	'mainEntity',
	'itemListElement',
	'item',
	'about',
	'hasPart',
	'itemOffered',
	'offers',
	'makesOffer',
];
const EMPLOYERS = ['worksFor', 'affiliation', 'memberOf', 'parentOrganization', 'brand', 'brokerage'];
const MAX_DEPTH = 10;
const MAX_NODES = 2_000;
const MAX_FOUND = 60;

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** The node's schema.org types, lower case, without their vocabulary. */
function typesOf(node: unknown): string[] {
	return list(own(node, '@type'))
		.map(
			(type) =>
				asText(type)
					?.replace(/^.*[/:#]/, '')
					.toLowerCase() ?? '',
		)
		.filter(Boolean);
}

const nameOf = (value: unknown) => asText(first(value)) ?? asText(own(first(value), 'name'));

/** Fields of the first object that says them: later ones only fill gaps. */
function fill<T extends object>(target: T, source: Partial<T>): T {
	for (const [key, value] of Object.entries(source)) {
		if (value !== undefined && (target as Json)[key] === undefined) (target as Json)[key] = value;
	}
	return target;
}

function imageOf(value: unknown): string | undefined {
	const image = first(value);
	return (
		asText(image, 2000) ??
		asText(first(own(image, 'contentUrl') ?? own(image, 'url')), 2000) ??
		asText(own(image, '@id'), 2000)
	);
}

function addressSays(value: unknown): Partial<ListingSays> {
	const address = first(value);
	if (!isObject(address)) return { address: asText(address) };
	return {
		address: asText(own(address, 'name')),
		street: asText(first(own(address, 'streetAddress'))),
		city: nameOf(own(address, 'addressLocality')),
		state: nameOf(own(address, 'addressRegion')),
		postal_code: asText(own(address, 'postalCode')),
		country: nameOf(own(address, 'addressCountry')),
	};
}

function offerSays(value: unknown): Partial<ListingSays> {
	const offer = first(value);
	const specification = first(own(offer, 'priceSpecification'));
	const price = (from: unknown) => asText(own(from, 'price')) ?? asText(own(from, 'lowPrice'));
	return {
		price: price(offer) ?? price(specification),
		currency: asText(own(offer, 'priceCurrency')) ?? asText(own(specification, 'priceCurrency')),
		transaction: asText(own(offer, 'businessFunction'))?.replace(/^.*[/#]/, ''),
	};
}

/** An MLS number that is called one: `identifier` and `sku` alone are as often the site's own. */
function mlsSays(node: Json): Partial<ListingSays> {
	const named = [...list(own(node, 'identifier')), ...list(own(node, 'additionalProperty'))].find((property) =>
		/\bMLS/i.test(`${asText(own(property, 'propertyID')) ?? ''} ${asText(own(property, 'name')) ?? ''}`),
	);
	return { mls_number: asText(own(node, 'mlsNumber')) ?? asText(own(node, 'mlsId')) ?? asText(own(named, 'value')) };
}

/** Reads a graph of schema.org objects (JSON-LD, or microdata in its form) into what it says of listings and contacts. */
export class SchemaReader {
	private readonly byId = new Map<string, Json>();
	private readonly visited = new Set<Json>();

	constructor(
		private readonly source: Source,
		private readonly found: Findings,
		private readonly budget: Budget,
		private readonly properties: OwnProperties = {},
	) {}

	/** Reads a root object or an array of them; cycles, depth and number are bounded. */
	read(root: unknown): void {
		for (const node of list(root)) {
			for (const entry of [node, ...list(own(node, '@graph'))]) {
				const id = asText(own(entry, '@id'));
				if (id && isObject(entry) && Object.keys(entry).length > 1) this.byId.set(id, entry);
			}
		}
		this.visit(root, false, 0);
	}

	/** An object that only names another is that other. */
	private resolve(value: unknown): unknown {
		const node = first(value);
		const id = asText(own(node, '@id'));
		return id && isObject(node) && Object.keys(node).length <= 2 ? (this.byId.get(id) ?? node) : node;
	}

	private visit(value: unknown, listed: boolean, depth: number): void {
		if (depth > MAX_DEPTH || this.visited.size > MAX_NODES || !this.budget.spend()) return;
		if (Array.isArray(value)) {
			for (const entry of value.slice(0, 300)) this.visit(entry, listed, depth + 1);
			return;
		}
		if (!isObject(value) || this.visited.has(value)) return;
		this.visited.add(value);
		const types = typesOf(value);
		if (types.some((type) => type.startsWith('breadcrumb'))) return;
		if (types.some((type) => HOME.test(type))) {
			if (this.isOfHome(value)) this.listing(value, types, listed);
			return;
		}
		if (types.some((type) => CONTACT.test(type)) && !listed) this.person(value, types.join(' '));
		for (const key of CONTAINERS) this.visit(own(value, key), listed || key === 'itemListElement', depth + 1);
	}

	private listing(node: Json, types: string[], listed: boolean): void {
		if (this.found.listings.length >= MAX_FOUND) return;
		const says: ListingSays = { source: this.source, about: types.join(' ') };
		if (listed) says.listed = true;
		const of = this.found.listings.length;
		for (const part of this.parts(node)) {
			fill(says, this.partSays(part));
			if (!listed) this.offerers(part, of);
		}
		this.found.listings.push(says);
	}

	/** The node, and the nodes in which its description continues. */
	private parts(node: Json): Json[] {
		const parts = [node];
		for (const part of parts) {
			for (const key of CONTINUED) {
				for (const entry of list(own(part, key)).slice(0, 3)) {
					const next = this.resolve(entry);
					if (isObject(next) && !parts.includes(next) && parts.length < 12) parts.push(next);
				}
			}
		}
		for (const part of parts) this.visited.add(part);
		return parts;
	}

	/** An offer may be of a warranty, a tour, or a subscription. */
	private isOfHome(offer: unknown): boolean {
		const types = typesOf(this.resolve(own(offer, 'itemOffered')));
		return types.length === 0 || types.some((type) => HOME.test(type));
	}

	private offersOf(part: Json): unknown[] {
		const offers = list(own(part, 'offers')).slice(0, 20);
		return offers.map((offer) => this.resolve(offer)).filter((offer) => this.isOfHome(offer));
	}

	private partSays(part: Json): Partial<ListingSays> {
		const ownOffer = typesOf(part).includes('offer') || own(part, 'price') !== undefined ? offerSays(part) : {};
		const { mls_number } = this.properties;
		return {
			...fill(mlsSays(part), mls_number ? { mls_number: asText(own(part, mls_number)) } : {}),
			url: asText(own(part, 'url'), 2000),
			name: asText(own(part, 'name')),
			description: asText(own(part, 'description'), 1000),
			image: imageOf(own(part, 'image') ?? own(part, 'primaryImageOfPage') ?? own(part, 'photo')),
			...addressSays(this.resolve(own(part, 'address'))),
			...fill(offerSays(this.offersOf(part)[0]), ownOffer),
		};
	}

	private offerers(part: Json, of: number): void {
		for (const holder of [part, ...this.offersOf(part).slice(0, 2), own(part, 'subjectOf')]) {
			for (const key of OFFERERS) {
				for (const entry of list(own(holder, key)).slice(0, 6)) {
					const node = this.resolve(entry);
					if (isObject(node)) this.person(node, key, of);
				}
			}
		}
	}

	private person(node: Json, label: string, of?: number): void {
		if (this.found.people.length >= MAX_FOUND) return;
		const employer = this.resolve(EMPLOYERS.map((key) => own(node, key)).find((value) => value !== undefined));
		const says: PersonSays = { source: this.source, label: `${label} ${typesOf(node).join(' ')}` };
		fill(says, {
			name: nameOf(own(node, 'name')) ?? nameOf(own(node, 'legalName')),
			first_name: asText(own(node, 'givenName')),
			last_name: asText(own(node, 'familyName')),
			email: asText(first(own(node, 'email')))?.replace(/^mailto:/i, ''),
			phone: asText(first(own(node, 'telephone')))?.replace(/^tel:/i, ''),
			company: nameOf(employer),
			company_phone: asText(first(own(employer, 'telephone'))),
			company_email: asText(first(own(employer, 'email'))),
			of,
		});
		this.visited.add(node);
		if (Object.keys(says).length > 2) this.found.people.push(says);
	}
}

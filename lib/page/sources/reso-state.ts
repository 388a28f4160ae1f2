import { isObject } from '@/lib/parse/is-object';
import type { Budget } from '../budget';
import { all, textOf } from '../dom';
import { asText, type Json, parseJson } from '../json';
import type { ListingSays, PersonSays } from '../reading';
import type { Findings } from './schema-org';

/**
 * Listing sites that nobody named embed their data too, and mostly by the names of RESO's Data Dictionary
 * (https://ddwiki.reso.org): `ListAgentFullName`, `list_agent_full_name` and `listAgentFullName` are one here.
 */
const LISTING: Record<string, keyof ListingSays> = {
	unparsedaddress: 'address',
	fulladdress: 'address',
	displayaddress: 'address',
	streetaddress: 'street',
	addressline1: 'street',
	streetnumber: 'street_number',
	streetdirprefix: 'street_dir_prefix',
	streetname: 'street_name',
	streetsuffix: 'street_suffix',
	streetdirsuffix: 'street_dir_suffix',
	unitnumber: 'unit',
	city: 'city',
	postalcity: 'city',
	stateorprovince: 'state',
	statecode: 'state',
	state: 'state',
	postalcode: 'postal_code',
	zipcode: 'postal_code',
	zip: 'postal_code',
	listprice: 'price',
	price: 'price',
	mlsnumber: 'mls_number',
	listingid: 'mls_number',
	standardstatus: 'status',
	mlsstatus: 'status',
};
const PERSON: Record<string, keyof PersonSays> = {
	listagentfullname: 'name',
	listingagentname: 'name',
	listagentname: 'name',
	listagentdirectphone: 'phone',
	listagentmobilephone: 'phone',
	listagentpreferredphone: 'phone',
	listagentphone: 'phone',
	listagentemail: 'email',
	listagentmlsid: 'mls_id',
	listagentstatelicense: 'license',
	listofficename: 'company',
	listingofficename: 'company',
	listofficephone: 'company_phone',
	listofficeemail: 'company_email',
};
const SCRIPTS = 'script[type="application/json"]';
const MAX_OBJECTS = 30_000;
const MAX_FOUND = 20;

const plainKey = (key: string) => key.toLowerCase().replace(/[^a-z\d]/g, '');

function taken<T extends object>(node: Json, names: Record<string, keyof T>): Partial<T> {
	const says: Partial<T> = {};
	for (const key of Object.keys(node)) {
		const name = plainKey(key);
		const field = Object.hasOwn(names, name) ? names[name] : undefined;
		const text = field && asText(node[key], 300);
		if (field && text && says[field] === undefined) Object.assign(says, { [field]: text });
	}
	return says;
}

/** A home has a street, a place and a number of its own: other objects of a state have one of these. */
const isHome = (says: Partial<ListingSays>) =>
	Boolean(
		(says.address ?? says.street ?? says.street_name) &&
			(says.city ?? says.postal_code) &&
			(says.mls_number ?? says.price),
	);

function take(node: Json, found: Findings): boolean {
	const says = taken<ListingSays>({ ...(isObject(node['address']) ? node['address'] : {}), ...node }, LISTING);
	if (!isHome(says)) return false;
	const of = found.listings.length;
	// A number without a word for the MLS is the site's own as often as not.
	if (!Object.keys(node).some((key) => /mls/i.test(key))) delete says.mls_number;
	found.listings.push({ ...says, source: 'structured_data', about: 'reso' });
	const person = taken<PersonSays>(node, PERSON);
	if (person.name ?? person.company)
		found.people.push({ ...person, source: 'structured_data', label: 'listing agent', of });
	return true;
}

/** What the states of a site that is not known by name say of homes and their agents, in RESO's names. */
export function readResoState(document: Document, found: Findings, budget: Budget): void {
	for (const script of all(document, SCRIPTS, 20)) {
		const text = textOf(script);
		if (!budget.spendText(text)) return;
		if (!/list_?agent|list_?office|mls_?(?:number|id)|unparsed_?address/i.test(text)) continue;
		const queue: unknown[] = [parseJson(text)];
		for (let at = 0; at < queue.length && found.listings.length < MAX_FOUND; at++) {
			if (!budget.spend()) return;
			const node = queue[at];
			if (typeof node !== 'object' || node === null || (isObject(node) && take(node, found))) continue;
			const room = MAX_OBJECTS - queue.length;
			if (room > 0) queue.push(...Object.values(node).slice(0, Math.min(500, room)));
		}
	}
}

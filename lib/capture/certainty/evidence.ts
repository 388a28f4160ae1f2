import type { AddressField } from '@/lib/lead/fields';
import type { Address } from '@/lib/lead/lead';
import type { Source } from '@/lib/page/reading';
import { isCompanyName } from '@/lib/parse/company-name';
import { readPersonName } from '@/lib/parse/person-name/person-name';
import type { Capture, Origin, Person } from '../capture';
import type { PreparedPage } from '../prepared-page';
import { agrees, hasStreet } from '../subject/same-home';
import { saysSame } from '../subject/same-part';
import type { Subject } from '../subject/subject';
import { Shown } from './shown';

/** What is fitted together: fields for whose value the same speaks. */
type Kind = 'price' | 'mls' | 'street' | 'unit' | 'place' | 'name' | 'phone' | 'email' | 'company' | 'other';

const KINDS: [RegExp, Kind][] = [
	[/^listing\.price$/, 'price'],
	[/^listing\.mls_number$/, 'mls'],
	[/\.unit_number$/, 'unit'],
	[/^listing\.property\.address\.street/, 'street'],
	[/^listing\.property\.address\./, 'place'],
	[/\.(?:first|last)_name$/, 'name'],
	[/\.phone_number$/, 'phone'],
	[/\.email$/, 'email'],
	[/\.company$/, 'company'],
];

const ADDRESS: ReadonlySet<Kind> = new Set(['street', 'unit', 'place']);
/** What another home's words can be taken for. */
const OF_HOMES: ReadonlySet<Kind> = new Set(['price', 'street', 'unit', 'place']);

const kindOf = (field: string): Kind => KINDS.find(([pattern]) => pattern.test(field))?.[1] ?? 'other';

/** Sources whose word is worth about the same; all others are what is seen. */
const GROUPS: Partial<Record<Source, string>> = {
	portal_data: 'records',
	structured_data: 'records',
	microdata: 'records',
	page_attribute: 'records',
	page_description: 'head',
};

/** A captured value with what speaks for and against it. */
export interface Evidence {
	origin: Origin;
	features: string[];
}

/** The value that a dotted path leads to, as text. */
function valueAt(capture: Omit<Capture, 'origins'>, field: string): string {
	const value = field
		.split('.')
		.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], capture);
	return value === undefined ? '' : String(value);
}

const counted = (what: string, count: number, most: number) => `${what} ${Math.min(count, most)}`;

/** What the page as a whole says about how far it can be relied on. */
function ofPage(page: PreparedPage, subject: Subject, address: Address): string[] {
	const claims = [...subject.records.map((record) => record.address), ...subject.headings, ...subject.visible];
	const isOther = (parts: Address | undefined) => parts && hasStreet(parts) && !agrees(parts, address);
	return [
		page.isHeadStale ? 'head is stale' : '',
		subject.left.length > 0 ? 'records of another home' : '',
		claims.some((claim) => isOther(claim?.parts)) ? 'another house is named' : '',
		address.state_code && address.country !== 'CA' ? '' : 'no American place',
	].filter(Boolean);
}

/** How many sources say the same of a part of the address, and where it is seen. */
function ofAddress(field: string, value: string, subject: Subject, shown: Shown): string[] {
	const part = field.split('.').at(-1) as AddressField;
	const claims = [...subject.records.map((record) => record.address), ...subject.headings, ...subject.visible];
	const same = claims.filter((claim) => claim?.parts[part] && saysSame(part, claim.parts[part] ?? '', value));
	const sources = new Set(same.map((claim) => claim?.source));
	return [
		counted('sources', sources.size, 3),
		shown.heads(value) ? 'in heading' : '',
		shown.shows(value) || sources.has('visible_text') ? 'shown' : 'not shown',
	];
}

const nameOf = ({ first_name, last_name }: Person) => [first_name, last_name].filter(Boolean).join(' ');

/** How likely the name is one, and how many records have it. */
function ofName(person: Person, shown: Shown): string[] {
	const read = readPersonName(nameOf(person), { place: 'record' });
	return [(read?.likelihood ?? 0) < 3 ? 'unlikely' : '', counted('records', shown.records(person.last_name ?? ''), 2)];
}

function ofValue(origin: Origin, kind: Kind, value: string, capture: Omit<Capture, 'origins'>, shown: Shown): string[] {
	const person = capture.people[Number(origin.field.split('.')[1])];
	if (kind === 'price') return [shown.showsAmount(Number(value)) ? 'shown' : 'not shown'];
	if (kind === 'phone') return [shown.showsPhone(value) ? 'shown' : 'not shown', `of ${person?.role}`];
	if (kind === 'company')
		return [isCompanyName(value) || shown.heads(value) ? '' : 'no trade', shown.shows(value) ? 'shown' : 'not shown'];
	if (kind === 'name') {
		return [
			person && shown.shows(nameOf(person)) ? 'shown' : 'not shown',
			person?.phone_number || person?.email ? 'reached' : 'unreached',
		];
	}
	return ADDRESS.has(kind) ? [] : [shown.shows(value) ? 'shown' : 'not shown'];
}

/** Whether the record that says it names the page's own address or an id that is in it. */
const isAddressed = ({ source }: Origin, { records }: Subject) =>
	records.some(({ says, isOthers }) => says.source === source && isOthers === false);

/** Each captured value with what speaks for it, each piece of evidence named with the kind of value it is about. */
export function evidenceOf(page: PreparedPage, subject: Subject, capture: Capture): Evidence[] {
	if (capture.origins.length === 0) return [];
	const names = capture.people.map(nameOf);
	const shown = new Shown(page, [...names, ...capture.origins.map(({ field }) => valueAt(capture, field))]);
	const address = capture.listing?.property?.address ?? {};
	const about = ofPage(page, subject, address);
	return capture.origins.map((origin) => {
		const kind = kindOf(origin.field);
		const value = valueAt(capture, origin.field);
		const person = capture.people[Number(origin.field.split('.')[1])];
		const seen = [
			'',
			`from ${GROUPS[origin.source] ?? 'text'}`,
			origin.sure ? '' : 'weak',
			origin.others?.length ? 'others differ' : '',
			isAddressed(origin, subject) ? 'addressed' : '',
			...(OF_HOMES.has(kind) ? about : []),
			...ofValue(origin, kind, value, capture, shown),
			...(ADDRESS.has(kind) ? ofAddress(origin.field, value, subject, shown) : []),
			...(kind === 'name' && person ? ofName(person, shown) : []),
		];
		return { origin, features: [kind, ...seen.filter(Boolean).map((one) => `${kind}: ${one}`)] };
	});
}

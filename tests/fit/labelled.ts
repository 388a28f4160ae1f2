import type { Capture, Person } from '@/lib/capture/capture';

/** What makes two spellings of an address part one. */
export type Norm = Record<string, (value: unknown) => string>;

type Values = Record<string, unknown>;

interface LabelPerson extends Values {
	full_name?: string;
	role_detail?: string;
}

/** What people say of a recorded page. */
export interface Label {
	portal?: string;
	listing?: (Values & { address?: Values }) | null;
	people?: LabelPerson[];
}

const arr = (value: unknown): unknown[] =>
	value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const plain = (value: unknown) =>
	String(value ?? '')
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
const digits = (value: unknown) =>
	String(value ?? '')
		.replace(/(ext|x)\.?\s*\d+$/i, '')
		.replace(/\D/g, '')
		.replace(/^0+/, '')
		.slice(-10);
const surname = (value: unknown) =>
	plain(value).replace(/ (jr|sr|ii|iii|iv|esq|pa|realtor|phd|md|sior|gri|crs|abr)$/, '');
const nameOf = (one: Values) =>
	plain(one['full_name'] || [one['first_name'], one['last_name']].filter(Boolean).join(' ') || one['company']);
const ends = (one: Values) => {
	const words = surname(nameOf(one)).split(' ').filter(Boolean);
	return words.length > 0 ? `${words[0]} ${words.at(-1)}` : '';
};
const rounded = (value: unknown) => (value === null || value === undefined ? '' : String(Math.round(Number(value))));

/** A page's label, and which captured values it confirms. */
export class Labelled {
	constructor(
		private readonly label: Label,
		private readonly norm: Norm,
	) {}

	/** For each captured field that the label tells about, whether it is right. */
	judge(capture: Capture): Map<string, boolean> {
		const found = new Map<string, boolean>();
		this.judgeListing(capture, found);
		const left = new Set(this.label.people ?? []);
		for (const [index, person] of capture.people.entries()) {
			const match = [...left].find((one) => isSame(one, person));
			if (match) left.delete(match);
			judgePerson(person, match, `people.${index}.`, found);
		}
		return found;
	}

	private judgeListing({ listing }: Capture, found: Map<string, boolean>): void {
		const said = this.label.listing ?? {};
		const address = said.address ?? {};
		const compare = (field: string, got: unknown, wanted: unknown[], norm: (value: unknown) => string) => {
			if (norm(got)) found.set(field, wanted.map(norm).filter(Boolean).includes(norm(got)));
		};
		compare('listing.price', listing?.price, [said['price'], ...arr(said['accepted_prices'])], rounded);
		if (!said['mls_number_optional'])
			compare(
				'listing.mls_number',
				listing?.mls_number,
				[said['mls_number'], ...arr(said['mls_number_alternatives'])],
				plain,
			);
		for (const [part, value] of Object.entries(listing?.property?.address ?? {})) {
			const norm = this.norm[part];
			const isOpen = address[part] === undefined && !('street_name' in address) && part.startsWith('street');
			if (!norm || isOpen) continue;
			const wanted = [address[part], ...arr(address[`${part}_alternatives`]), ...arr(said[`${part}_alternatives`])];
			compare(`listing.property.address.${part}`, value, wanted, norm);
		}
	}
}

const phonesOf = (one: Values) =>
	[one['phone_number'], one['office_phone'], ...arr(one['alt_phone_numbers'])].map(digits).filter(Boolean);

function isSame(one: LabelPerson, person: Person): boolean {
	if (ends(one) && (ends(one) === ends(person) || nameOf(one) === nameOf(person))) return true;
	if (one['email'] && plain(one['email']) === plain(person.email)) return true;
	const isNameless = !nameOf(one) || !nameOf(person) || Boolean(one['name_is_placeholder']);
	return isNameless && phonesOf(one).includes(digits(person.phone_number));
}

/** Who is not on the page is wrong by what they are called; their other fields say nothing more. */
function judgePerson(person: Person, label: LabelPerson | undefined, at: string, found: Map<string, boolean>): void {
	if (!label) {
		for (const field of ['first_name', 'last_name', 'company'] as const)
			if (person[field]) found.set(at + field, false);
		if (!person.first_name && !person.company && person.phone_number) found.set(`${at}phone_number`, false);
		return;
	}
	const compare = (field: keyof Person, wanted: unknown[], norm: (value: unknown) => string) => {
		if (person[field]) found.set(at + field, wanted.map(norm).includes(norm(person[field])));
	};
	const accepted = (field: string) => [label[field], ...arr(label[`${field}_alternatives`])];
	if (label['first_name'] || (!label.full_name && !label['name_is_placeholder'])) {
		compare('first_name', accepted('first_name'), plain);
		compare('last_name', accepted('last_name'), surname);
	}
	if (label['phone_number'] || phonesOf(label).length === 0) compare('phone_number', phonesOf(label), digits);
	compare('email', accepted('email'), plain);
	if (label['company']) compare('company', [...accepted('company'), ...arr(label['alt_companies'])], plain);
}

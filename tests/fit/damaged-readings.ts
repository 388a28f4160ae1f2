import type { Line, ListingSays, PersonSays, Reading } from '@/lib/page/reading';

/** A reading as another page leaves it behind, with a source missing, or with one that says something else. */
export interface Damage {
	name: string;
	/** Of a reading and another one of a listing; undefined where it leaves the page as it is. */
	make: (reading: Reading, other: Reading) => Reading;
}

const isHead = ({ source }: ListingSays | PersonSays) => source === 'structured_data' || source === 'microdata';
const headOf = ({ title, meta, canonical }: Reading) => ({ title, meta, ...(canonical && { canonical }) });
const cut = (price: string | undefined) => {
	const amount = Number((price ?? '').replace(/[^\d.]/g, ''));
	return amount > 0 ? String(Math.round(amount * 1.06)) : price;
};
const dearer = (text: string) =>
	text.replace(/([$£€]\s?)(\d[\d,]{2,})/g, (_, sign: string, amount: string) => {
		const more = Math.round(Number(amount.replace(/,/g, '')) * 1.06);
		return `${sign}${more.toLocaleString('en-US')}`;
	});
const mapMeta = (meta: Reading['meta'], change: (text: string) => string) =>
	Object.fromEntries(Object.entries(meta).map(([name, texts]) => [name, texts.map(change)]));
/** A portal's own state describes the page that it names: wrong it is only as another page's. */
const isOpen = ({ source }: ListingSays | PersonSays) => source !== 'portal_data';
const listingsOf = ({ listings }: Reading, change: (says: ListingSays) => Partial<ListingSays>): ListingSays[] =>
	listings.map((says) => (isOpen(says) ? { ...says, ...change(says) } : says));

const others = (people: PersonSays[], by: PersonSays[], field: 'name' | 'phone' | 'company') =>
	people.map((says, i) =>
		isOpen(says) && says[field] && by.length > 0
			? { ...says, [field]: by[i % by.length]?.[field] ?? says[field] }
			: says,
	);
const LABEL = /^(?:listed|listing|presented|courtesy|brokered|agent|broker|office|contact|seller|owner|realtor)\b/i;

/** Each caption that stands alone six lines further down. */
function captionsMoved(lines: Line[]): Line[] {
	const moved = [...lines];
	for (let i = lines.length - 7; i >= 0; i--) {
		const line = moved[i];
		if (line && LABEL.test(line.text)) {
			moved.splice(i, 1);
			moved.splice(i + 6, 0, line);
		}
	}
	return moved;
}

const houseNumbers = (says: ListingSays): ListingSays => ({
	...says,
	...(says.street_number && { street_number: String(Number.parseInt(says.street_number, 10) + 4) }),
	...(says.street && { street: says.street.replace(/^\d+/, (number) => String(Number(number) + 4)) }),
});
const withoutSign = (line: Line) => !/[$£€]\s?\d/.test(line.text);

/** What happens to pages: all of it was seen on real ones. */
export const DAMAGES: Damage[] = [
	{
		name: 'a head left behind',
		make: (a, b) => ({
			...a,
			...headOf(b),
			listings: [...b.listings.filter(isHead), ...a.listings.filter((says) => !isHead(says))],
		}),
	},
	{ name: 'records left behind', make: (a, b) => ({ ...a, listings: b.listings, people: b.people }) },
	{
		name: 'records left behind beside the own',
		make: (a, b) => ({
			...a,
			listings: [...b.listings, ...a.listings],
			people: [
				...b.people,
				...a.people.map((says) => (says.of === undefined ? says : { ...says, of: says.of + b.listings.length })),
			],
		}),
	},
	{ name: 'no records', make: (a) => ({ ...a, listings: [], people: [] }) },
	{ name: 'no head', make: (a) => ({ ...a, title: '', meta: {} }) },
	{ name: 'neither', make: (a) => ({ ...a, title: '', meta: {}, listings: [], people: [] }) },
	{ name: 'no main heading', make: (a) => ({ ...a, listings: [], lines: a.lines.map(({ tag, ...line }) => line) }) },
	{
		name: 'a former price in the records',
		make: (a) => ({
			...a,
			listings: listingsOf(a, (says) => (says.price ? { price: cut(says.price) ?? says.price } : {})),
		}),
	},
	{
		name: 'a former price in the head',
		make: (a) => ({
			...a,
			listings: a.listings.map(({ price, ...says }) => says) as ListingSays[],
			meta: mapMeta(a.meta, dearer),
		}),
	},
	{
		name: 'a former price in the records, the present one not shown',
		make: (a) => ({
			...a,
			lines: a.lines.filter(withoutSign),
			listings: listingsOf(a, (says) => (says.price ? { price: cut(says.price) ?? says.price } : {})),
		}),
	},
	{
		name: 'prices only in the text',
		make: (a) => ({ ...a, meta: {}, listings: a.listings.map(({ price, ...says }) => says) as ListingSays[] }),
	},
	{
		name: 'a former price in the text',
		make: (a) => ({
			...a,
			meta: {},
			listings: a.listings.map(({ price, ...says }) => says) as ListingSays[],
			lines: a.lines.flatMap((line) =>
				/^[$£€]\s?\d/.test(line.text) ? [{ ...line, text: dearer(line.text) }, line] : [line],
			),
		}),
	},
	{ name: 'another house in the records', make: (a) => ({ ...a, listings: listingsOf(a, houseNumbers) }) },
	{ name: 'captions moved', make: (a) => ({ ...a, people: [], lines: captionsMoved(a.lines) }) },
	{
		name: 'names of another page',
		make: (a, b) => ({
			...a,
			people: others(
				a.people,
				b.people.filter(({ name }) => name),
				'name',
			),
		}),
	},
	{
		name: 'phones of another page',
		make: (a, b) => ({
			...a,
			people: others(
				a.people,
				b.people.filter(({ phone }) => phone),
				'phone',
			),
		}),
	},
	{
		name: 'companies of another page',
		make: (a, b) => ({
			...a,
			people: others(
				a.people,
				b.people.filter(({ company }) => company),
				'company',
			),
		}),
	},
	{ name: 'no people but in the text', make: (a) => ({ ...a, people: [] }) },
	{ name: 'the lines of another page above', make: (a, b) => ({ ...a, lines: [...b.lines.slice(0, 80), ...a.lines] }) },
	{
		name: 'the lines of another page below',
		make: (a, b) => ({ ...a, lines: [...a.lines.slice(0, 150), ...b.lines.slice(0, 150)] }),
	},
	{
		name: 'another MLS number in the records',
		make: (a, b) => ({
			...a,
			listings: listingsOf(a, (says) =>
				says.mls_number ? { mls_number: b.listings.find((one) => one.mls_number)?.mls_number ?? '20250001' } : {},
			),
		}),
	},
];

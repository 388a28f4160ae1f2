import type { Address } from '@/lib/lead/lead';
import type { Reading } from '@/lib/page/reading';
import { addressInText } from '../inquiry/address-in-text';
import { plain } from '../lines';
import { isSamePage } from '../page-url';
import { type AddressClaim, addressOfTitle } from './address-claim';
import { agrees, hasStreet } from './same-home';

/** Whether the page's head still describes another page: single-page sites change the address bar and leave it behind. */
export function isHeadStale(reading: Reading): boolean {
	const ownUrl = reading.meta['og:url']?.[0];
	return (ownUrl !== undefined && isSamePage(ownUrl, reading.url) === false) || namesAnotherHouse(reading);
}

/** The house number that a listing's address spells: `/listing/12-alder-way-sparks-nv`. */
const houseOf = (url: string | undefined) => /\/(\d{1,6}[a-z]?)-(?=[a-z])/i.exec(url ?? '')?.[1];

const beginsWith = (text: string | undefined, house: string) => /^\d+[a-z]?\b/i.exec(text ?? '')?.[0] === house;

/** The address bar and the main heading name one house, and the canonical link or the title for sharing another. */
function namesAnotherHouse(reading: Reading): boolean {
	const house = houseOf(reading.url);
	const heading = reading.lines.find((line) => line.tag === 'h1');
	if (!house || !heading || !beginsWith(plain(heading), house)) return false;
	const [title = ''] = reading.meta['og:title'] ?? [];
	const canonical = houseOf(reading.canonical);
	return (canonical !== undefined && canonical !== house) || (/^\d+ \p{L}/u.test(title) && !beginsWith(title, house));
}

/** The address that a title consists of, or the first whole one in a description: in prose, a number and a word are none. */
function addressOf(text = ''): Address | undefined {
	const inText = addressInText(text);
	return addressOfTitle(text, 'page_description')?.parts ?? (inText?.state_code ? inText : undefined);
}

/** Whether a text of the head names another house than the heading that is seen. */
function isOfAnother(text: string | undefined, heading: AddressClaim): boolean {
	const parts = addressOf(text);
	return parts !== undefined && hasStreet(parts) && !agrees(parts, heading.parts);
}

/** What is shared of a page is written together: its title, its text, its picture, its price. */
const SHARED = /^(?:og|twitter|product|place|business)[:.]/;

function ownMeta(meta: Reading['meta'], heading: AddressClaim): Reading['meta'] {
	const isSharedStale = Object.entries(meta).some(
		([name, [text]]) => SHARED.test(name) && /title|description/.test(name) && isOfAnother(text, heading),
	);
	return Object.fromEntries(
		Object.entries(meta).filter(([name, [text]]) => (SHARED.test(name) ? !isSharedStale : !isOfAnother(text, heading))),
	);
}

/** The reading without descriptions that name another page than the address bar, or another house than the heading. */
export function withoutStaleHead(reading: Reading, heading: AddressClaim | undefined): Reading {
	const { canonical: _, ...rest } = reading;
	const page = isHeadStale(reading) ? { ...rest, meta: {} } : reading;
	if (!heading) return page;
	return {
		...page,
		title: isOfAnother(page.title, heading) ? '' : page.title,
		meta: ownMeta(page.meta, heading),
	};
}

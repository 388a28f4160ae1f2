import type { Address } from '@/lib/lead/lead';
import type { Reading } from '@/lib/page/reading';
import { addressInText } from '../address-in-text';
import type { PageLine } from '../page-line';
import { isSamePage } from '../page-url';
import { type AddressClaim, addressOfTitle } from './address-claim';
import { agrees, hasStreet } from './same-home';

/** What a page's head says of it. */
type Head = Pick<Reading, 'title' | 'meta' | 'canonical'>;

/** Whether the page's head still describes another page: single-page sites change the address bar and leave it behind. */
export function isHeadStale(reading: Reading, lines: PageLine[]): boolean {
	const ownUrl = reading.meta['og:url']?.[0];
	return (ownUrl !== undefined && isSamePage(ownUrl, reading.url) === false) || namesAnotherHouse(reading, lines);
}

/** The house number that a listing's address spells: `/listing/12-alder-way-sparks-nv`. */
const houseOf = (url: string | undefined) => /\/(\d{1,6}[a-z]?)-(?=[a-z])/i.exec(url ?? '')?.[1];

const beginsWith = (text: string | undefined, house: string) => /^\d+[a-z]?\b/i.exec(text ?? '')?.[0] === house;

/** The address bar and the main heading name one house, and the canonical link or the title for sharing another. */
function namesAnotherHouse(reading: Reading, lines: PageLine[]): boolean {
	const house = houseOf(reading.url);
	const heading = lines.find((line) => line.tag === 'h1');
	if (!house || !heading || !beginsWith(heading.text, house)) return false;
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

/** Names of what is written in sentences and may name a house. */
const IS_TEXT = /title|description|keywords|address/;

function ownMeta(meta: Reading['meta'], heading: AddressClaim): Reading['meta'] {
	const isSharedStale = Object.entries(meta).some(
		([name, [text]]) => SHARED.test(name) && IS_TEXT.test(name) && isOfAnother(text, heading),
	);
	return Object.fromEntries(
		Object.entries(meta).filter(([name, [text]]) =>
			SHARED.test(name) ? !isSharedStale : !IS_TEXT.test(name) || !isOfAnother(text, heading),
		),
	);
}

/** The head without what names another page than the address bar, or another house than the heading. */
export function ownHead(reading: Reading, isStale: boolean, heading: AddressClaim | undefined): Head {
	const { title, meta, canonical } = reading;
	const head = isStale ? { title, meta: {} } : { title, meta, ...(canonical && { canonical }) };
	if (!heading) return head;
	return { ...head, title: isOfAnother(title, heading) ? '' : title, meta: ownMeta(head.meta, heading) };
}

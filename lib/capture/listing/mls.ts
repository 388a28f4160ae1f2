import { type Claim, choose, originOf } from '../claim';
import { withoutHistory } from '../own-lines';
import type { PageLine } from '../page-line';
import type { PreparedPage } from '../prepared-page';
import type { Subject } from '../subject/subject';

/** A number as MLSs give them: letters of a region or a class first, at least four digits, perhaps more after a hyphen, or the year before one. */
const NUMBER = String.raw`([A-Z]{0,6}[-.]?\d[A-Z\d]{3,14}(?:-\d{1,8}[A-Z]?)?|\d\d-\d{3,8})`;
const CALLED = new RegExp(
	String.raw`(?:\b(?!NMLS)(?:[A-Z]{0,6}MLS|multiple listing)\b\s*(?:®|™|\(R\)|\/\s*source)?\s*(?:listing\s*)?(?:ID|no\b\.?|num\b\.?|number)?\s*[:#]*\s*#?\s*|\bsource:?\s*[\w .&®-]{2,40}?\s*#\s*|\bsource['’]s property id\s*[:#]*\s*|\blisting (?:id|number|no\.?|#)\s*\(?mls\)?\s*[:#]*\s*)${NUMBER}(?![\w/-]*\w@)`,
	'i',
);
const LABEL_ALONE =
	/^(?!NMLS)(?:[A-Z]{0,6}MLS|source['’]s property id|multiple listing)\s*(?:®|™)?\s*(?:listing\s*)?(?:ID|no\.?|num\.?|number)?\s*[:#]*$/i;
const ALONE = new RegExp(`^#?${NUMBER}$`, 'i');

/** What the page names as its source, as "NTREIS" in "Source: NTREIS, MLS#: 1". */
const SOURCE_NAME = /\bsource:?\s*([A-Z][\w® .&-]{1,40}?)\s*(?:,|#|\bMLS\s*(?:#|ID|no)|$)/i;
const SOURCE_IN_DESCRIPTION = /^\(([A-Z][A-Z\d]{2,9})\)\s/;

const digits = (text: string) => text.replace(/\D/g, '').length;

/** The MLS number that a text calls one: a licence, a parcel or a portal's id is called something else. */
function mlsNumberIn(text: string): string | undefined {
	const number = CALLED.exec(text)?.[1];
	return number && digits(number) >= 4 && !/^(?:19|20)\d\d$/.test(number) ? number : undefined;
}

/** Sites that show an MLS's listings (an IDX) call its number the listing's. */
const IDX = /\bidx\b|internet data exchange/i;
const LISTING_ID = new RegExp(`^listing (?:id|number|no\\.?|#)[\\s:#]+${NUMBER}$`, 'i');

function idxNumber(page: PreparedPage, lines: PageLine[]): string | undefined {
	if (page.site || !(IDX.test(page.url) || lines.some(({ text }) => IDX.test(text)))) return undefined;
	return lines.map(({ text }) => LISTING_ID.exec(text)?.[1]).find((number) => number && digits(number) >= 4);
}

function visibleNumbers(lines: PageLine[]): string[] {
	const numbers: string[] = [];
	lines.forEach((line, i) => {
		const text = line.text;
		const next = LABEL_ALONE.test(text) ? (lines[i + 1] ?? line).text : '';
		const number = text.length < 400 ? (mlsNumberIn(text) ?? ALONE.exec(next)?.[1]) : undefined;
		if (number && digits(number) >= 4) numbers.push(number);
	});
	return numbers;
}

/** The numbers that the page shows as MLS numbers, former listings' left out. */
export const mlsNumbers = (own: PageLine[]) => visibleNumbers(withoutHistory(own));

/** The listing's MLS number with its origin, and the abbreviation of the MLS where the page names it. */
export function listingMls(page: PreparedPage, subject: Subject) {
	const claims: Claim<string>[] = [];
	for (const { says } of subject.records)
		if (says.mls_number) claims.push({ value: says.mls_number, source: says.source });
	const titles = [
		page.title,
		...['og:title', 'twitter:title', 'og:description', 'description', 'mls', 'mlsnumber'].flatMap(
			(name) => page.meta[name] ?? [],
		),
	];
	const own = page.own.filter((line) => line.zone !== 'nav');
	const headings = own.filter((line) => line.tag === 'h1').map(({ text }) => text);
	for (const text of headings) add(mlsNumberIn(text), 'visible_text');
	for (const text of titles) add(mlsNumberIn(text), 'page_description');
	for (const number of mlsNumbers(own)) add(number, 'visible_text');
	if (!claims.length) add(idxNumber(page, own), 'visible_text');
	const choice = choose(claims, (value) => value.toUpperCase().replace(/[^A-Z\d]/g, ''));
	return {
		number: choice?.claim.value,
		origin: choice && originOf('listing.mls_number', choice),
		mls: mlsName(page, subject, own),
	};

	function add(value: string | undefined, source: Claim<string>['source']) {
		if (value) claims.push({ value, source });
	}
}

const withoutDistributor = (name: string | undefined) => name?.replace(/\s+as distributed by.*$/i, '').trim();

function mlsName(page: PreparedPage, subject: Subject, lines: PageLine[]): string | undefined {
	const said = subject.records.map(({ says }) => says.mls).find(Boolean);
	const described = SOURCE_IN_DESCRIPTION.exec(page.meta['og:description']?.[0] ?? '')?.[1];
	if (said ?? described) return withoutDistributor(said ?? described);
	const line = lines
		.map(({ text }) => text)
		.find((text) => text.length < 120 && /\bMLS|#/.test(text) && SOURCE_NAME.test(text));
	return line && withoutDistributor(SOURCE_NAME.exec(line)?.[1]);
}

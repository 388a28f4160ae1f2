import { type Claim, choose, originOf } from '../claim';
import type { PageLine } from '../page-line';
import type { PreparedPage } from '../prepared-page';
import type { Subject } from '../subject/subject';

/** A number as MLSs give them: letters of a region or a class first, at least four digits, perhaps more after a hyphen, or the year before one. */
const NUMBER = String.raw`([A-Z]{0,6}[-.]?\d[A-Z\d]{3,14}(?:-\d{1,8}[A-Z]?)?|\d{2,3}-\d{3,8}|[A-Z]{1,2}\d-\d{4,8})`;
const KIND = String.raw`(?:ID|no\b\.?|num\b\.?|number)`;
const MLS = String.raw`(?!NMLS)(?:[A-Z]{0,6}MLS|ML(?=\s?#)|multiple listing|(?:no\.? )?centris)\b\s*(?:®|™|\(R\)|\/\s*source)?\s*(?:listing\s*|system\s*)?${KIND}?`;
const CALLED = new RegExp(
	String.raw`(?:\b${MLS}\s*[:#]*\s*#?\s*(?:[A-Z]{2,8} #\s?)?|\bsource:?\s*[\w .&®-]{2,40}?\s*#\s*|\bsource['’]s property id\s*[:#]*\s*|\blisting (?:${KIND}|#)\s*\(?mls\)?\s*[:#]*\s*)${NUMBER}(?![\w/-]*\w@)`,
	'i',
);
/** In a row of figures the number is before its name: "12 Rooms", "P1-20877 MLS #". */
const CALLED_BEHIND = new RegExp(`^#?${NUMBER}\\s+MLS ?(?:${KIND}|#)$`, 'i');
const CALLED_ALONE = new RegExp(`^(?:${MLS}|source['’]s property id)\\s*[:#]*$`, 'i');
const ALONE = new RegExp(`^#?${NUMBER}$`, 'i');

/** What the page names as its source, as "NTREIS" in "Source: NTREIS, MLS#: 1". */
const SOURCE_NAME = /\bsource:?\s*([A-Z][\w® .&-]{1,40}?)\s*(?:,|#|\bMLS\s*(?:#|ID|no)|$)/i;
const SOURCE_IN_DESCRIPTION = /^\(([A-Z][A-Z\d]{2,9})\)\s/;

const digits = (text: string) => text.replace(/\D/g, '').length;

/** The MLS number that a text calls one: a licence, a parcel or a portal's id is called something else. */
function mlsNumberIn(text: string): string | undefined {
	const number = CALLED.exec(text)?.[1] ?? CALLED_BEHIND.exec(text)?.[1];
	return number && digits(number) >= 4 && !/^(?:19|20)\d\d$/.test(number) ? number : undefined;
}

/** What sites that show an MLS's listings call its number; elsewhere it is the site's own. */
const OTHERWISE = String.raw`^(?:listing|web|property|ref(?:erence)?)\b\.? ?(?:${KIND}|#|:)\s*[:#]*\s*`;
const CALLED_OTHERWISE = new RegExp(`${OTHERWISE}${NUMBER}$`, 'i');
const OTHERWISE_ALONE = new RegExp(`(?:${OTHERWISE}|^reference)$`, 'i');
/** Who lists a home names themselves, and the MLS has them do so. */
const IS_LISTED =
	/\bidx\b|internet data exchange|\bcourtesy\b|\bbroker|\brealtor|\blist(?:ed|ing) (?:by|agent|office)/i;

function numberCalledOtherwise(page: PreparedPage, lines: PageLine[]): string | undefined {
	if (page.site || ![page.url, ...page.main.map(({ text }) => text)].some((text) => IS_LISTED.test(text)))
		return undefined;
	return numbersIn(lines, (text) => CALLED_OTHERWISE.exec(text)?.[1], OTHERWISE_ALONE)[0];
}

/** The numbers that the lines call so, beside the label or on the line below one that is alone. */
function numbersIn(lines: PageLine[], beside: (text: string) => string | undefined, alone: RegExp): string[] {
	return lines.flatMap(({ text }, i) => {
		const next = alone.test(text) ? (lines[i + 1]?.text ?? '') : '';
		const number = text.length < 400 ? (beside(text) ?? ALONE.exec(next)?.[1]) : undefined;
		return number && digits(number) >= 4 ? [number] : [];
	});
}

/** The numbers that the page shows as MLS numbers, former listings' left out. */
export const mlsNumbers = ({ own, past }: PreparedPage) =>
	numbersIn(
		own.filter((line) => line.zone !== 'nav' && !past.has(line)),
		mlsNumberIn,
		CALLED_ALONE,
	);

/** The listing's MLS number with its origin, and the abbreviation of the MLS where the page names it. */
export function listingMls(page: PreparedPage, subject: Subject) {
	const claims: Claim<string>[] = [];
	for (const { says } of subject.records)
		if (says.mls_number) add(mlsNumberIn(says.mls_number) ?? says.mls_number, says.source);
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
	for (const number of mlsNumbers(page)) add(number, 'visible_text');
	if (!claims.length) add(numberCalledOtherwise(page, own), 'visible_text', true);
	const choice = choose(claims, (value) => value.toUpperCase().replace(/[^A-Z\d]/g, ''));
	return {
		number: choice?.claim.value,
		origin: choice && originOf('listing.mls_number', choice),
		mls: mlsName(page, subject, own),
	};

	function add(value: string | undefined, source: Claim<string>['source'], unsure = false) {
		if (value) claims.push({ value, source, ...(unsure && { unsure }) });
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

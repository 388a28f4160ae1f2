import type { ListingSays } from '@/lib/page/reading';
import { Phrases } from '@/lib/parse/phrases';
import type { ParsedPrice } from '@/lib/parse/price';
import { type Claim, choose, originOf } from '../claim';
import type { PageLine } from '../page-line';
import type { PreparedPage } from '../prepared-page';
import { amountOf, NOT_A_PRICE, SIGN } from '../price-line';
import type { Subject } from '../subject/subject';

const RENT = /\/\s*(?:mo|month|pcm|pm|wk|week)\b|\bper (?:calendar )?month\b|\bpcm\b|\ba month\b|\bmonthly rent\b/i;

/** Not for sale or rent now: what a site prints there is an estimate or a tax value. */
const OFF_MARKET =
	/^(?:assessor|off.?market|not[ _-](?:for[ _-]sale|listed)|public[ _-]record|other|withdrawn|pre.?foreclosure)$|off.?market/i;

export const isOffMarket = (status: string | undefined) => OFF_MARKET.test(status?.trim() ?? '');

function recordClaim(says: ListingSays): Claim<ParsedPrice> | undefined {
	if (/estimate|assess|\bavm\b|tax/i.test(says.price_label ?? '')) return undefined;
	const price = amountOf(says.price);
	const currency = says.currency ?? price?.currency;
	return price && { value: { ...price, ...(currency && { currency }) }, source: says.source };
}

/** What the description tags say of the price; an amount in a sentence is not sure. */
export function describedClaims(page: PreparedPage): Claim<ParsedPrice>[] {
	const names = ['product:price:amount', 'og:price:amount', 'price', 'og:price'];
	const currency =
		page.meta['product:price:currency']?.[0] ?? page.meta['og:price:currency']?.[0] ?? page.meta['pricecurrency']?.[0];
	const stated = names.map((name) => amountOf(page.meta[name]?.[0])).filter((price) => price !== undefined);
	const described = ['og:description', 'description', 'twitter:data1', 'og:title', 'twitter:title'].flatMap((name) =>
		describedPrices(page.meta[name]?.[0]),
	);
	return [
		...stated.map((price) => ({
			value: { ...price, ...(currency && { currency }) },
			source: 'page_description' as const,
		})),
		...described.map((value) => ({ value, source: 'page_description' as const, unsure: true })),
	];
}

/** The amounts in a sentence, those that are called something else left out. */
function describedPrices(text: string | undefined): ParsedPrice[] {
	const prices: ParsedPrice[] = [];
	for (const part of (text ?? '').split(/[∙·•|;]|\.\s|\s-\s/)) {
		const price = SIGN.test(part) && !NOT_A_PRICE.test(part) ? amountOf(part) : undefined;
		if (price && (price.amount >= 10_000 || price.period)) prices.push(price);
	}
	return prices;
}

/** What a sold home went for is written in words; the larger number beside it is today's estimate. */
const SOLD_FOR = /^(?:closed\W*)?(?:last )?sold\b.{0,30}\bfor\b\W{0,3}[$£€]/i;

/** What a sentence says that is asked for the home: "It’s offered at $689K". */
const ASKED =
	/\b(?<!was |were |been )(?:offered|listed|priced|asking(?: price)?|list price)(?: is| of)?(?: at| for)?:? ([$£€]\s?\d[\d,.]*(?:\s?[KMkm]\b)?)/;

function pricesOf({ text, price }: PageLine): ParsedPrice | undefined {
	if (SOLD_FOR.test(text) && text.length < 60) return amountOf(text);
	return price ?? amountOf(ASKED.exec(text)?.[1]);
}

/** What appears below a number that is no price. */
const CAPTION = /^(?:.{0,25}\b(?:estimate|average|avg|median|value|income|household|down payment)|.{0,12}zestimate)\b/i;
/** The same of a small number; "Est. payment" below a home's price is a link to a calculator. */
const CAPTION_OF_COSTS = /^.{0,25}\b(?:dues|payment|taxes)\b/i;
const MOST_OF_COSTS = 50_000;

/** The lines around it tell what a number is: "Average price" above, "Redfin Estimate" below. */
function isCalledOtherwise(lines: PageLine[], at: number): boolean {
	const [above = '', below = ''] = [lines[at - 1], lines[at + 1]].map((line) => line?.text);
	const isCaption = (text: string) => text.length < 40 && !SIGN.test(text);
	if (isCaption(above) && NOT_A_PRICE.test(above)) return true;
	const isSmall = (lines[at]?.price?.amount ?? 0) < MOST_OF_COSTS;
	return isCaption(below) && (CAPTION.test(below) || (isSmall && CAPTION_OF_COSTS.test(below)));
}

/** The price is near the top of its page. */
const MOST_LINES = 250;

/** Prices near the main heading, nearest first; those before it count as a little farther off. */
function visibleClaims({ main: shown, past }: PreparedPage): Claim<ParsedPrice>[] {
	const main = shown.filter((line) => line.zone !== 'aside' && !past.has(line)).slice(0, MOST_LINES);
	const heading = main.findIndex((line) => line.tag === 'h1');
	const found: { rank: number; value: ParsedPrice }[] = [];
	main.forEach((line, at) => {
		// What leads to another page has that page's price.
		if (line.control === 'link') return;
		const isSold = SOLD_FOR.test(line.text);
		if (!isSold && isCalledOtherwise(main, at)) return;
		const value = pricesOf(line);
		const isRent = isRental(line) || RENT.test((main[at + 1] ?? line).text) || isRentsCaption(main[at - 1]);
		if (!value || !(value.amount >= 5_000 || value.period || isRent)) return;
		if ((isRent || value.period) && EXTRA.test(line.text)) return;
		const distance = heading < 0 ? at : Math.abs(at - heading) + (at < heading ? 8 : 0);
		const period = value.period ?? (isRent && value.amount < 5_000 ? 'month' : undefined);
		found.push({ rank: isSold ? -1 : distance, value: { ...value, ...(period && { period }) } });
	});
	found.sort((a, b) => a.rank - b.rank);
	const nearest = new Map<number, ParsedPrice>();
	for (const { value } of found) if (!nearest.has(value.amount)) nearest.set(value.amount, value);
	return [...nearest.values()].slice(0, 3).map((value) => ({ value, source: 'visible_text' as const, unsure: true }));
}

const ESTIMATE = /estimate|\bvaluation\b|\bavm\b/i;

/** Without amounts that the page itself shows as an estimate alone: sites put them into the data for search engines. */
function withoutEstimates(claims: Claim<ParsedPrice>[], lines: PageLine[]): Claim<ParsedPrice>[] {
	// Its name is on the line above, or before it.
	const isEstimate = (at: number) =>
		[lines[at - 1]?.text, lines[at]?.text.split(SIGN)[0]].some(
			(text) => text && text.length < 40 && ESTIMATE.test(text),
		);
	if (!lines.some((_, at) => isEstimate(at))) return claims;
	const priced = lines.flatMap((line, at) =>
		line.price ? { amount: line.price.amount, isEstimate: isEstimate(at) } : [],
	);
	const asked = new Set(priced.filter((one) => !one.isEstimate).map(({ amount }) => amount));
	const estimates = new Set(
		priced.filter((one) => one.isEstimate && !asked.has(one.amount)).map(({ amount }) => amount),
	);
	return claims.filter(({ source, value }) => source === 'portal_data' || !estimates.has(value.amount));
}

/** A small amount beside rooms is a month's rent: "$1590 / 1br". */
const isRental = (line: PageLine) =>
	/[$£€]\s?[\d,]{3,6}\s*[/|·•-]?\s*(?:\d\s?(?:br|bd|bed)|studio)|^(?:monthly )?rent:?\s*[$£€]/i.test(line.text);

const isRentsCaption = (above: PageLine | undefined) =>
	above !== undefined && /^(?:monthly |total )?rent(?: price)?:?$/i.test(above.text);

/** What is rented beside the home, or with it. */
const EXTRA = /\b(?:garages?|parking|pets?|dogs?|cats?|storage|furnished)\b/i;

/** What is in the price's place: any amount below is another home's. */
const ON_REQUEST = new Phrases(
	'price upon request|price on request|price on application|call for price|call for pricing|contact for price|price to be announced|price tba|contact for pricing|contact agent for price|inquire for price|poa',
);

const saysOnRequest = (lines: PageLine[]) =>
	aroundHeading(lines).some((text) => text.length < 60 && ON_REQUEST.areIn(text));

/** The short texts beside the main heading, where a price or a status appears. */
function aroundHeading(lines: PageLine[]): string[] {
	const heading = Math.max(
		lines.findIndex((line) => line.tag === 'h1'),
		0,
	);
	return lines.slice(Math.max(0, heading - 12), heading + 25).map(({ text }) => text);
}

/** A page that says, beside its heading, that the home is off the market. */
function saysOffMarket(lines: PageLine[]): boolean {
	return aroundHeading(lines).some((text) =>
		/^(?:off[- ]market|not (?:currently )?for sale|public record)\b.{0,20}$/i.test(text),
	);
}

/**
 * All claims in order of trust. What is stated for search engines alone yields to a price that the page shows: it may be a
 * former one, or that of something else; neither is sure then. What is shown much lower is no price.
 */
function inOrder(stated: Claim<ParsedPrice>[], visible: Claim<ParsedPrice>[], lines: PageLine[]): Claim<ParsedPrice>[] {
	const [asked, ...further] = visible;
	const isFormer = ({ source, value: { amount }, unsure }: Claim<ParsedPrice>) =>
		asked &&
		!unsure &&
		source !== 'portal_data' &&
		amount <= 2 * asked.value.amount &&
		!visible.some(({ value }) => value.amount === amount);
	const sure = stated.filter((claim) => !claim.unsure);
	const rest = stated.filter((claim) => claim.unsure);
	const [former] = sure.filter(isFormer);
	if (asked && former && sure.every(isFormer)) {
		const others = rest.filter(({ value }) => value.amount !== former.value.amount);
		return [asked, { ...former, unsure: true }, ...others, ...further];
	}
	const shown = new Set(lines.map(({ price }) => price?.amount));
	const both = rest.filter(({ value }) => shown.has(value.amount));
	return [...sure, ...both.slice(0, 1), ...visible.slice(0, 1), ...rest, ...further];
}

/** The listing's price with its origin: asking, sold, or a month's rent; undefined off the market and where none is said. */
export function listingPrice(page: PreparedPage, subject: Subject) {
	if (subject.records.some(({ says }) => isOffMarket(says.status))) return undefined;
	const lines = page.own;
	const records = subject.records.map(({ says }) => recordClaim(says)).filter((claim) => claim !== undefined);
	const stated = withoutEstimates([...records, ...describedClaims(page)], lines);
	const isStated = records.some(({ source }) => source === 'portal_data' || source === 'structured_data');
	if (!isStated && (saysOffMarket(lines) || saysOnRequest(lines))) return undefined;
	const claims = inOrder(stated, visibleClaims(page), lines);
	const choice = choose(claims, ({ amount }) => String(Math.round(amount)));
	if (!choice) return undefined;
	return {
		price: choice.claim.value,
		origin: originOf('listing.price', choice, ({ amount }) => String(amount)),
	};
}

export interface ParsedPrice {
	/** In whole units of the currency, as written (cents kept). */
	amount: number;
	/** ISO 4217 when the text says which; a bare "$" does not. */
	currency?: string;
	/** Present for a rent. */
	period?: 'month' | 'week' | 'year';
}

const LONGEST_TEXT = 500;

const CURRENCIES: [RegExp, string][] = [
	[/\b(?:CA|C|CDN)\s?\$|\bCAD\b/i, 'CAD'],
	[/\b(?:AU|A)\s?\$|\bAUD\b/i, 'AUD'],
	[/\bNZ\s?\$|\bNZD\b/i, 'NZD'],
	[/\bUS\s?\$|\bUSD\b/i, 'USD'],
	[/\bMX\s?\$|\bMXN\b/i, 'MXN'],
	[/\bHK\s?\$|\bHKD\b/i, 'HKD'],
	[/\bS\s?\$|\bSGD\b/i, 'SGD'],
	[/\bR\s?\$|\bBRL\b/i, 'BRL'],
	[/£|\bGBP\b/i, 'GBP'],
	[/€|\bEUR\b/i, 'EUR'],
	[/₹|\bINR\b/i, 'INR'],
	[/\bAED\b/i, 'AED'],
	[/\bCHF\b/i, 'CHF'],
];

const SIGN = String.raw`(?:\b(?:CA|CDN|C|AU|A|NZ|US|MX|HK|S|R)\s?\$|[$£€₹]|\b(?:CAD|AUD|NZD|USD|MXN|HKD|SGD|BRL|GBP|EUR|INR|AED|CHF)\b)`;
/** Groups of three with any usual separator ("1,250,000", "1.250.000", "1 250 000"), or plain digits. */
const NUMBER = String.raw`(?:\d{1,3}(?:[,.'’\s]\d{3}){1,3}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,12}(?:[.,]\d{1,3}(?!\d))?)`;
const SCALE = String.raw`(?:\s?(?:k|m|mm|mil|million|thousand)\b)?`;
const AMOUNT = new RegExp(`((?:${SIGN}\\s?)*)(?<![\\d.,])(${NUMBER})(${SCALE})((?:\\s?${SIGN}(?!\\s?\\d))*)`, 'gi');
/** A field that holds nothing but a number: "415000", "1,590 /mo". */
const ALONE = new RegExp(`^${NUMBER}${SCALE}(?:\\s?(?:/|per|a|pcm|pw|monthly|weekly)[a-z\\s]{0,15})?$`, 'i');

/** What comes before an amount that is not what the home costs. */
const NOT_PRICE_BEFORE =
	/(?:\best\b|estimate|mortgage|payment|\bhoa\b|deposit|\bwas\b|\bcut\b|drop|reduced by|\bfees?\b|\btax(?:es)?\b|dues|\bdown\b|previous|original|last sold|per sq)[^\d$£€]*$/i;
const NOT_PRICE_AFTER =
	/^\s?(?:\/|per\s|a\s)?\s?(?:sq|square|ac\b|acre|m²|m2|ft)|^\s?(?:\([^)]{0,10}\)\s)?(?:price )?(?:cut|drop|off)\b|^\s?(?:\/\s?mo\w*|per month|a month)\s?\(?est/i;

const PERIODS: [RegExp, 'month' | 'week' | 'year'][] = [
	[/^\s?(?:\/\s?mo|per (?:calendar )?month|pcm\b|p\/?m\b|a month|monthly|per mo)/i, 'month'],
	[/^\s?(?:\/\s?w(?:k|eek)|per week|pw\b|p\/w\b|a week|weekly)/i, 'week'],
	[/^\s?(?:\/\s?y(?:r|ear)|per (?:year|annum)|p\.?a\b|a year|yearly|annually)/i, 'year'],
];
const RANGE = new RegExp(`^\\s?(?:/\\w+\\s?)?(?:-|–|—|to)\\s?(?:${SIGN}\\s?)?(${NUMBER})(${SCALE})`, 'i');

function amountOf(number: string, scale: string): number {
	const factor = /k|th/i.test(scale) ? 1000 : /m/i.test(scale) ? 1_000_000 : 1;
	const compact = number.replace(/[\s'’]/g, '');
	const isGrouped = /^\d{1,3}(?:[,.]\d{3})+(?:[.,]\d{1,2})?$/.test(compact) && factor === 1;
	const plain = isGrouped ? compact.replace(/[,.](?=\d{3})/g, '') : compact;
	return Math.round(Number(plain.replace(',', '.')) * factor * 100) / 100;
}

function priceOf(match: RegExpExecArray, after: string): ParsedPrice {
	const [, before = '', number = '', scale = '', behind = ''] = match;
	const sign = `${before} ${behind}`;
	const currency = CURRENCIES.find(([pattern]) => pattern.test(sign))?.[1];
	const period = PERIODS.find(([pattern]) => pattern.test(after))?.[1];
	return { amount: amountOf(number, scale), ...(currency && { currency }), ...(period && { period }) };
}

/** "$1,200 - $1,500", "$500-600K": the second number is the greater; "$415,000 - 3 beds" is no range. */
function isRange(price: ParsedPrice, after: string): boolean {
	if (!/^\s?(?:[-–—/]|to)/i.test(after)) return false;
	const [, number, scale = ''] = RANGE.exec(after) ?? [];
	return number !== undefined && amountOf(number, scale) >= price.amount;
}

/**
 * The first amount in a text ("$1.2M", "£450 pcm", "Guide price £395,000") that is a price, with its currency and, for a
 * rent, its period. "From" and "Offers over" are prices; a range is not, because neither end is what the home costs.
 * Undefined for ranges, estimates, payments, fees, former prices and words.
 */
export function parsePrice(text: string): ParsedPrice | undefined {
	const searched = text.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim();
	const isAlone = ALONE.test(searched);
	let last = 0;
	for (const match of searched.matchAll(AMOUNT)) {
		const after = searched.slice(match.index + match[0].length);
		const words = searched.slice(last, match.index);
		if (!isAlone && !match[1] && !match[4]) continue;
		last = match.index + match[0].length;
		if (NOT_PRICE_BEFORE.test(words) || NOT_PRICE_AFTER.test(after)) continue;
		const price = priceOf(match, after);
		if (price.amount > 0) return isRange(price, after) ? undefined : price;
	}
	return undefined;
}

/** Reads what was typed as a price: a bare number too. Undefined when it is none, or too large to be written exactly. */
export const readPrice = (typed: string): number | undefined => {
	const number = /^\d+(\.\d{1,2})?$/.test(typed) ? Number(typed) : parsePrice(typed)?.amount;
	return number !== undefined && number > 0 && number <= Number.MAX_SAFE_INTEGER ? number : undefined;
};

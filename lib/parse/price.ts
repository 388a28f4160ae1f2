export interface ParsedPrice {
	/** In whole units of the currency, as written (cents kept). */
	amount: number;
	/** ISO 4217 when the text says which; a bare "$" does not. */
	currency?: string;
	/** Present for a rent. */
	period?: 'month' | 'week' | 'year';
}

const CURRENCIES: [RegExp, string][] = [
	[/(?:\bCA|\bC|\bCDN)\s?\$|\bCAD\b/i, 'CAD'],
	[/(?:\bAU|\bA)\s?\$|\bAUD\b/i, 'AUD'],
	[/\bNZ\s?\$|\bNZD\b/i, 'NZD'],
	[/\bUS\s?\$|\bUSD\b/i, 'USD'],
	[/\bMX\s?\$|\bMXN\b/i, 'MXN'],
	[/\bHK\s?\$|\bHKD\b/i, 'HKD'],
	[/\bS\s?\$|\bSGD\b/i, 'SGD'],
	[/\bR\$|\bBRL\b/i, 'BRL'],
	[/£|\bGBP\b/i, 'GBP'],
	[/€|\bEUR\b/i, 'EUR'],
	[/₹|\bINR\b/i, 'INR'],
	[/\bAED\b/i, 'AED'],
	[/\bCHF\b/i, 'CHF'],
];

const SIGN = String.raw`(?:\b(?:CA|CDN|C|AU|A|NZ|US|MX|HK|S|R)\s?\$|[$£€₹]|\b(?:CAD|AUD|NZD|USD|MXN|HKD|SGD|BRL|GBP|EUR|INR|AED|CHF)\b)`;
const NUMBER = String.raw`(?:\d{1,3}(?:[,.'’\s]\d{3}){1,3}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,12}(?:[.,]\d{1,3}(?!\d))?)`;
const SCALE = String.raw`(?:\s?(?:k|m|mm|mil|million|thousand)\b)?`;
const AMOUNT = new RegExp(`(${SIGN}\\s?)?(?<![\\d.,])(${NUMBER})(${SCALE})(\\s?${SIGN})?`, 'gi');

/** What stands before an amount that is not what the home costs. */
const NOT_PRICE_BEFORE =
	/(?:\best\b|estimate|mortgage|payment|\bhoa\b|deposit|\bwas\b|\bcut\b|drop|reduced by|\bfees?\b|\btax(?:es)?\b|dues|down\b|previous|original|sold for|per sq)[^\d$£€]*$/i;
const NOT_PRICE_AFTER =
	/^\s?(?:\/|per\s|a\s)?\s?(?:sq|square|ac\b|acre|m²|m2|ft)|^\s?(?:\([^)]{0,10}\)\s)?(?:price )?(?:cut|drop|off)\b/i;

const PERIODS: [RegExp, 'month' | 'week' | 'year'][] = [
	[/^\s?(?:\/\s?mo|per (?:calendar )?month|pcm\b|p\/?m\b|a month|monthly|\/\s?month|per mo)/i, 'month'],
	[/^\s?(?:\/\s?w(?:k|eek)|per week|pw\b|p\/w\b|a week|weekly)/i, 'week'],
	[/^\s?(?:\/\s?y(?:r|ear)|per (?:year|annum)|p\.?a\b|a year|yearly|annually)/i, 'year'],
];

function amountOf(number: string, scale: string): number {
	const factor = /^\s?k|thousand/i.test(scale) ? 1000 : /m/i.test(scale) ? 1_000_000 : 1;
	const compact = number.replace(/[\s'’]/g, '');
	const grouped = /^\d{1,3}(?:[,.]\d{3})+(?:[.,]\d{1,2})?$/.test(compact) && factor === 1;
	const plain = grouped ? compact.replace(/[,.](?=\d{3})/g, '') : compact;
	return Math.round(Number(plain.replace(',', '.')) * factor * 100) / 100;
}

/**
 * Takes the text of a price ("$1.2M", "£450 pcm", "Guide price £395,000") and gives amount, currency and, for a rent,
 * its period. Yields nothing for a range (neither end is the price), an estimate, a payment, a former price, or words.
 */
export function parsePrice(text: string): ParsedPrice | undefined {
	const searched = text.slice(0, 500).replace(/\s+/g, ' ').trim();
	const alone = /^[\d,.' ]+(?:[a-z/ ]{1,12})?$/i.test(searched);
	const found: { price: ParsedPrice; start: number; end: number }[] = [];
	let last = 0;
	for (const match of searched.matchAll(AMOUNT)) {
		const [whole, before = '', number = '', scale = '', behind = ''] = match;
		const end = match.index + whole.length;
		const sign = before || behind;
		const words = searched.slice(last, match.index);
		if (!sign && !(alone && !found.length)) continue;
		const after = searched.slice(end);
		last = end;
		if (NOT_PRICE_BEFORE.test(words) || NOT_PRICE_AFTER.test(after)) continue;
		const amount = amountOf(number, scale);
		if (!(amount > 0)) continue;
		const currency = CURRENCIES.find(([pattern]) => pattern.test(sign))?.[1];
		const period = PERIODS.find(([pattern]) => pattern.test(after))?.[1];
		found.push({
			price: { amount, ...(currency && { currency }), ...(period && { period }) },
			start: match.index,
			end,
		});
	}
	const [first, second] = found;
	if (first && second && /^\s?(?:\/\w+\s?)?(?:-|–|—|to)\s?$/i.test(searched.slice(first.end, second.start)))
		return undefined;
	return first?.price;
}

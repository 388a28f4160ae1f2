import { type ParsedPrice, parsePrice } from '@/lib/parse/price';

/** Amounts beside a price and are none: estimates, payments, cuts, rates, fees, histories. */
export const NOT_A_PRICE =
	/\best(?:\.|imate\w*|\b)|zestimate|mortgage|payment|\bcut\b|reduced|drop|save|sav(?:ed|ings)|\bhoa\b|dues|\btax|fees?\b|deposit|down\b|per sq|\/\s*sq|sq\.? ?ft|\bm²|insurance|income|worth|value|median|average|closing|last sold|assess|budget|min|max|\bunder\b(?! contract)|\bover\b|\bup to\b|from the|million dollar|\d\s?k\b|cash ?back|refund|commission|bonus|credit|utilities|\bbid\b|\bper (?:week|night|day)\b/i;
export const SIGN = /[$£€]|\b(?:USD|CAD|AUD|GBP|EUR|AED|ZAR)\s?\d|\bR\s?\d{1,3}(?!\d)/;

/** The amount that a text names: of a home's size, below it fees, above it the numbers of something else. */
export function amountOf(text: string | undefined): ParsedPrice | undefined {
	// "R 1 395 000", "1 250 000 €": spaces between the thousands.
	const joined = text?.replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
	const rand = joined && /^R\s?(?=\d)/.exec(joined)?.[0];
	const parsed = joined && !/\d{13}/.test(joined) ? parsePrice(rand ? joined.replace(rand, '$') : joined) : undefined;
	const price = parsed && rand ? { ...parsed, currency: 'ZAR' } : parsed;
	return price && price.amount >= 100 && price.amount < 10_000_000_000 ? price : undefined;
}

/** A line that is a price, with at most the words that announce one. */
export function priceOfLine(line: string): ParsedPrice | undefined {
	const text = line.replace(/\s*\([^)]*\)/g, '');
	if (text.length > 60 || !SIGN.test(text) || NOT_A_PRICE.test(text)) return undefined;
	const words = text.replace(/[^\p{L}]+/gu, ' ').trim();
	return words.length <= 34 ? amountOf(text) : undefined;
}

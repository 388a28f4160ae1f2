/**
 * A price as its field shows it: "415,000", "1,590.5". As `toLocaleString('en-US')` gives it, but without what that loads:
 * the first such call takes the browser milliseconds while the form is being filled.
 */
export function priceText(price: number): string {
	const [whole = '', ...fraction] = price.toString().split('.');
	return [whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,'), ...fraction].join('.');
}

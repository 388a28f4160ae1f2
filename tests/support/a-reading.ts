import { emptyReading, type Line, type Reading } from '../../lib/page/reading';

/** The lines of a page, one string each: "h1: 12 Alder Way" is a heading, everything lies equally deep. */
export const someLines = (...texts: string[]): Line[] =>
	texts.map((text) => {
		const [, tag, rest] = /^(h[1-6]): (.*)$/.exec(text) ?? [];
		return { text: rest ?? text, up: 1, ...(tag && { tag }) };
	});

/** A page of an invented site that says nothing yet; `change` says what it does say. */
export const aReading = (change: Partial<Reading> = {}): Reading => ({
	...emptyReading('https://homes.example.com/homes/62'),
	...change,
});

/** A home's page, as its heading and its structured data say it. */
export const aHome = (street: string, url = 'https://homes.example.com/homes/62'): Reading =>
	aReading({
		url,
		listings: [
			{ source: 'structured_data', url, street, city: 'Reno', state: 'NV', postal_code: '89501', price: '$415,000' },
		],
		lines: someLines(`h1: ${street}, Reno, NV 89501`, '$415,000'),
	});

import { describe, expect, it } from 'vitest';
import { Phrases } from './phrases';

describe('phrases', () => {
	const trade = new Phrases('realty|real estate|keller williams');

	it.each([
		['Dewdrop Realty', true],
		['REAL-ESTATE by Otto', true],
		['with Keller  Williams', true],
		['Realtyville', false],
		['keller of williams', false],
		['real', false],
		['', false],
	])('%s', (text, isFound) => {
		expect(trade.areIn(text)).toBe(isFound);
	});

	it('tells where a text begins with one', () => {
		expect(trade.begin('Keller Williams Reno')).toBe(true);
		expect(trade.begin('Reno Keller Williams')).toBe(false);
	});
});

import { describe, expect, it } from 'vitest';
import { wordsOf } from './address-words';
import { isTownOf } from './town-list';

describe('the towns of a state', () => {
	it.each([
		['Cedar Rapids', 'IA'],
		['St. Simons Island', 'GA'],
		['ft collins', 'CO'],
		["Coeur d'Alene", 'ID'],
		['Kailua-Kona', 'HI'],
		['N Palm Beach', 'FL'],
		['West Bloomfield Twp', 'MI'],
		['Denver', 'CO'],
	])('has %s in %s', (town, state) => {
		expect(isTownOf(state, wordsOf(town))).toBe(true);
	});

	it.each([
		['East Greenville', 'MS'],
		['N Palm Beach Gardens', 'FL'],
		['West Denver', 'CO'],
		['Ste 300 Denver', 'CO'],
	])('does not have %s in %s', (town, state) => {
		expect(isTownOf(state, wordsOf(town))).toBe(false);
	});

	it('has none where the state is not known', () => {
		expect(isTownOf(undefined, wordsOf('Cedar Rapids'))).toBe(false);
	});
});

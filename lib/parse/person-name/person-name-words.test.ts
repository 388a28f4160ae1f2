import { describe, expect, it } from 'vitest';
import { PAGE_WORDS } from '@/tests/support/page-words';
import commonest from '../../../tests/support/common-surnames.json';
import { isGivenName, isOrdinaryWord, isSurname, kindOf } from './person-name-words';

describe('what a word is', () => {
	it('knows the commonest surnames', () => {
		expect(commonest.filter((surname) => !isSurname(surname))).toEqual([]);
	});

	it('knows all words of pages: after a change of the list `npm run names` packs it anew', () => {
		expect(PAGE_WORDS.filter((word) => !kindOf(word, 'surname').endsWith('and of pages'))).toEqual([]);
	});

	it('tells given names, surnames and ordinary words apart', () => {
		expect(['Olivia', 'Ming', 'José', 'Anne-Marie'].filter((name) => !isGivenName(name))).toEqual([]);
		expect(['Ceiling', 'Agent', 'Snapshot'].filter((word) => isGivenName(word) || isSurname(word))).toEqual([]);
		expect(['Agents', 'Ceilings', 'Medical'].filter((word) => !isOrdinaryWord(word))).toEqual([]);
	});

	it('takes each half of a double name', () => {
		expect(kindOf('Quimby-Nguyen', 'surname')).toBe('surname name');
	});
});

import { describe, expect, it } from 'vitest';
import { find, pick } from './path';

const DATA = {
	cache: JSON.stringify({ 'Query{"id":1}': { property: { id: 1 } } }),
	'a/b?c=1': { text: '{}&&{"price": 415000}' },
	listedBy: [
		{ id: 'AGENT', elements: [{ id: 'NAME', text: 'Petra Quill' }] },
		{ id: 'BROKER', elements: [{ id: 'NAME', text: 'Quill Realty LLC' }] },
	],
	number: 12,
	street: 'Alder Way',
	nothing: null,
};

describe('a path into JSON', () => {
	it.each([
		['number', [12]],
		['cache/@json/*/property/id', [1]],
		['*b?c*/text/@json/price', [415000]],
		['listedBy/[id=BROKER]/elements/*/text', ['Quill Realty LLC']],
		['listedBy/[0]/id', ['AGENT']],
		['listedBy/[1+]/id', ['BROKER']],
		['missing|street', ['Alder Way']],
		['nothing', []],
		['street/length/x', []],
		['__proto__/constructor', []],
	])('%s', (path, found) => {
		expect(find(DATA, path)).toEqual(found);
	});

	it('gives fields as text: the first path that has one, or several in a sentence', () => {
		expect(pick(DATA, { a: ['missing', 'number'], b: '{number} {street}', c: 'missing', d: '{missing}' })).toEqual({
			a: '12',
			b: '12 Alder Way',
		});
	});
});

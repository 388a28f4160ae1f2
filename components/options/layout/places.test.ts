import { expect, it } from 'vitest';
import { placeOf } from './places';

it('has a page for every link of the product that names one', () => {
	const sources = import.meta.glob<string>('/{components,entrypoints,lib}/**/*.{ts,tsx,html}', {
		query: '?raw',
		import: 'default',
		eager: true,
	});
	const links = Object.entries(sources).flatMap(([file, source]) =>
		file.includes('.test.') ? [] : [...source.matchAll(/options\.html#([\w-]+)/g)].map(([, name = '']) => name),
	);
	expect(links).toContain('files');
	expect(links.filter((name) => !placeOf(name))).toEqual([]);
});

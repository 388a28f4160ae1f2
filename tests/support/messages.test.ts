import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import english from '@/public/_locales/en/messages.json';
import { ROOT } from './places';

interface Message {
	message: string;
	description?: string;
}

const LOCALES = join(ROOT, 'public/_locales');
const MESSAGES: Record<string, Message> = english;
const KEYS = Object.keys(MESSAGES);

/** The names of messages for a number: as many as `Intl.PluralRules` has categories. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The product's name is also what its button says. */
const NAME = 'extensionName';

/** The code that speaks to the user. */
const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
		.map((file) => join(folder, file)),
);

const parsed = sources.map((file) => {
	const code = readFileSync(join(ROOT, file), 'utf8');
	return { file, tree: ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true) };
});

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
	see(node);
	ts.forEachChild(node, (child) => visit(child, see));
}

/** All strings of the code, and patterns for those that are put together. */
function wordsOfCode() {
	const strings = new Set<string>();
	const patterns: RegExp[] = [];
	for (const { tree } of parsed)
		visit(tree, (node) => {
			if (ts.isStringLiteralLike(node)) strings.add(node.text);
			if (!ts.isTemplateExpression(node) || !/^[a-z]+_/.test(node.head.text)) return;
			const rest = node.templateSpans.map(({ literal }) => `\\w+${literal.text}`).join('');
			if (/^[\w\\+]+$/.test(rest)) patterns.push(new RegExp(`^${node.head.text}${rest}$`));
		});
	return { strings, patterns };
}

/** What a page shows that is not from the catalogue: text in markup, and in attributes that are read or shown. */
function textInMarkup(): string[] {
	const shown = /^(aria-label|aria-description|title|placeholder|alt|label)$/;
	const found: string[] = [];
	for (const { file, tree } of parsed)
		visit(tree, (node) => {
			const text =
				ts.isJsxText(node) && !isKey(node)
					? node.text
					: ts.isJsxAttribute(node) &&
							shown.test(node.name.getText()) &&
							node.initializer &&
							ts.isStringLiteral(node.initializer)
						? node.initializer.text
						: '';
			if (/\p{L}{2}/u.test(text)) found.push(`${file}: ${text.trim()}`);
		});
	return found;
}

/** What is printed on a key is the same in every language. */
const isKey = (node: ts.JsxText) =>
	ts.isJsxElement(node.parent) && node.parent.openingElement.tagName.getText() === 'kbd';

/** Which values a message takes, as `$1 $2`. */
const placesOf = ({ message }: Message) => [...new Set(message.replaceAll('$$', '').match(/\$\d/g))].sort().join(' ');

describe('the English words', () => {
	it('are all used', () => {
		const { strings, patterns } = wordsOfCode();
		const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
		const isUsed = (key: string) =>
			strings.has(key) ||
			strings.has(key.replace(PLURAL, '')) ||
			patterns.some((pattern) => pattern.test(key)) ||
			manifest.includes(`__MSG_${key}__`);
		expect(KEYS.filter((key) => !isUsed(key))).toEqual([]);
	});

	it('hold everything that a page says', () => {
		expect(textInMarkup()).toEqual([]);
	});

	it('say each thing once', () => {
		const keysOf = new Map<string, string[]>();
		for (const key of KEYS.filter((name) => name !== NAME)) {
			const { message = '' } = MESSAGES[key] ?? {};
			keysOf.set(message, [...(keysOf.get(message) ?? []), key]);
		}
		expect([...keysOf].filter(([, keys]) => keys.length > 1)).toEqual([]);
	});

	it('use typographic apostrophes and quotation marks', () => {
		expect(KEYS.filter((key) => /(?<=\p{L})'(?=\p{L})|"/u.test(MESSAGES[key]?.message ?? ''))).toEqual([]);
	});
});

it('tells translators where each English message is, and what its values are', () => {
	expect(KEYS.filter((key) => !MESSAGES[key]?.description)).toEqual([]);
});

/** Adding a language is adding its file: it is found here. */
const others = readdirSync(LOCALES).filter((language) => language !== 'en');

it('speaks Spanish', () => expect(others).toContain('es'));

describe.each(others)('the words in %s', (language) => {
	const there: Record<string, Message> = JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
	const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	const isPlural = (key: string) =>
		['one', 'other'].every((form) => `${key.replace(PLURAL, '')}_${form}` in MESSAGES) && PLURAL.test(key);
	const stems = KEYS.filter((key) => key.endsWith('_one') && isPlural(key)).map((key) => key.replace(PLURAL, ''));
	const wanted = [
		...KEYS.filter((key) => !isPlural(key)),
		// Of a language's forms, those that whole numbers up to thousands take.
		...stems.flatMap((stem) => forms.filter((form) => form !== 'many').map((form) => `${stem}_${form}`)),
	];

	it('say everything, and nothing else', () => {
		expect(Object.keys(there).sort()).toEqual(wanted.sort());
		expect(Object.keys(there).filter((key) => !there[key]?.message)).toEqual([]);
	});

	it('take the same values', () => {
		const placesIn = (key: string) =>
			placesOf(MESSAGES[key] ?? MESSAGES[`${key.replace(PLURAL, '')}_other`] ?? { message: '' });
		// For one, "1" may be written out.
		const differing = Object.keys(there).filter(
			(key) => there[key] && placesOf(there[key]) !== placesIn(key) && !key.endsWith('_one'),
		);
		expect(differing).toEqual([]);
	});

	it('say which language they are in', () => expect(there.language?.message).toBe(language));
});

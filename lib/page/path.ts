import { isObject } from '@/lib/parse/is-object';
import { asText, type Json, own, parseJson } from './json';

/**
 * A path into JSON: keys separated by `/`; `*` in a key stands for any letters, and alone for every entry;
 * `[0]` is the first entry, `[1+]` the others, and `[id=NAME]` those whose `id` is NAME; `@json` parses a text; `a|b` takes the first key that is there.
 */
export type Path = string;

/** A path, several (the first that gives something counts), or a text with paths in braces: `{number} {street}`. */
export type FieldPath = Path | readonly Path[];

const MAX_MATCHES = 80;

function entries(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	return isObject(value) ? Object.values(value) : [];
}

function filtered(value: unknown, step: string): unknown[] {
	if (step === '[0]') return entries(value).slice(0, 1);
	if (step === '[1+]') return entries(value).slice(1);
	const [key = '', wanted = ''] = step.slice(1, -1).split('=');
	const alternatives = wanted.split('|');
	const fits = (entry: unknown) => alternatives.includes(String(own(entry, key)));
	return isObject(value) && Object.hasOwn(value, key) ? (fits(value) ? [value] : []) : entries(value).filter(fits);
}

function globbed(value: Json, step: string): unknown[] {
	const parts = step.split('*');
	return Object.keys(value)
		.filter((key) => parts.every((part) => key.includes(part)))
		.map((key) => value[key]);
}

function follow(value: unknown, step: string): unknown[] {
	if (step === '*') return entries(value);
	if (step === '@json') return typeof value === 'string' ? [parseJson(value)] : [];
	if (step.startsWith('[')) return filtered(value, step);
	if (step.includes('*')) return isObject(value) ? globbed(value, step) : [];
	for (const key of step.split('|')) {
		const found = own(value, key);
		if (found !== undefined && found !== null && found !== '') return [found];
	}
	return [];
}

/** Everything at the path, in the order of the data; empty where the path leads nowhere. */
export function find(root: unknown, path: Path): unknown[] {
	let values: unknown[] = [root];
	for (const step of path.split('/')) {
		if (step) values = values.flatMap((value) => follow(value, step)).slice(0, MAX_MATCHES);
	}
	return values.filter((value) => value !== undefined && value !== null);
}

function textAt(root: unknown, path: Path): string | undefined {
	if (!path.includes('{'))
		return find(root, path)
			.map((value) => asText(value, 2000))
			.find(Boolean);
	let found = false;
	const text = path.replace(/\{([^}]*)\}/g, (_, inner: string) => {
		const value = find(root, inner)
			.map((entry) => asText(entry))
			.find(Boolean);
		if (value) found = true;
		return value ?? '';
	});
	return found ? text.replace(/\s+/g, ' ').trim() : undefined;
}

/** The fields that the paths give as text; absent ones are left out. */
export function pick<Field extends string>(
	root: unknown,
	fields: Partial<Record<Field, FieldPath>>,
): Partial<Record<Field, string>> {
	const picked: Partial<Record<Field, string>> = {};
	for (const field of Object.keys(fields) as Field[]) {
		const path = fields[field];
		for (const option of typeof path === 'string' ? [path] : (path ?? [])) {
			const text = textAt(root, option);
			if (text === undefined) continue;
			picked[field] = text;
			break;
		}
	}
	return picked;
}

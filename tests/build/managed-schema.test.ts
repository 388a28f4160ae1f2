import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { MANAGEABLE } from '@/lib/setup/policy/managed';
import { mergePolicy } from '@/lib/setup/policy/merge-policy';
import { readPolicy } from '@/lib/setup/policy/policy';
import schema from '../../public/managed_schema.json';
import { ROOT } from '../support/places';
import { readBuild } from './built';

interface Schema {
	type?: string;
	$ref?: string;
	id?: string;
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** The schema itself and all that is in it. */
const parts = (part: Schema): Schema[] => [
	part,
	...Object.values(part.properties ?? {}).flatMap(parts),
	...(part.items ? parts(part.items) : []),
];
const all = parts(schema);
const named = new Map(all.flatMap((part) => (part.id ? [[part.id, part] as const] : [])));

/** Where a value is not of the schema's type, as Chromium looks at it: by its path. */
function misfits(value: unknown, given: Schema, path: string): string[] {
	const part = given.$ref ? (named.get(given.$ref) ?? {}) : given;
	if (Array.isArray(value))
		return part.items ? value.flatMap((entry, place) => misfits(entry, part.items ?? {}, `${path}.${place}`)) : [path];
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([name, entry]) => {
			const property = part.properties?.[name];
			return property ? misfits(entry, property, `${path}.${name}`) : [`${path}.${name}`];
		});
	const isFitting = typeof value === part.type || (Number.isInteger(value) && part.type === 'integer');
	return isFitting ? [] : [path];
}

describe('the managed schema', () => {
	it('keeps to what Chromium accepts: else it would not load the extension', () => {
		const KNOWN = ['type', '$ref', 'id', 'title', 'description', 'properties', 'items'];
		for (const part of all) {
			expect(Object.keys(part).filter((key) => !KNOWN.includes(key))).toEqual([]);
			expect(Number(part.type !== undefined) + Number(part.$ref !== undefined)).toBe(1);
			if (part.$ref) expect(named.has(part.$ref)).toBe(true);
			if (part.type === 'array') expect(part.items).toBeDefined();
		}
		expect(schema.type).toBe('object');
	});

	it('names all that can be managed, and nothing that would not be understood', () => {
		const names = Object.keys(schema.properties);
		expect(names).toEqual(expect.arrayContaining([...MANAGEABLE]));
		const given = Object.fromEntries(names.map((name) => [name, undefined]));
		expect(readPolicy(given).problems.filter(({ code }) => code === 'unknown')).toEqual([]);
	});

	it('is in the build that names it', () => {
		expect(readBuild('chrome').manifest).toMatchObject({ storage: { managed_schema: 'managed_schema.json' } });
		expect(JSON.parse(readBuild('chrome').read('managed_schema.json'))).toEqual(schema);
	});
});

describe("the administrators' page", () => {
	const page = readFileSync(join(ROOT, '.readme', 'administrators.md'), 'utf8');
	const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) => JSON.parse(text));
	const policies = examples.flatMap((example) => [
		...Object.values<Record<string, unknown>>(example['3rdparty']?.extensions ?? {}),
		...Object.values<Record<string, unknown>>(example.policies?.['3rdparty']?.Extensions ?? {}),
	]);

	it('shows a policy for each kind of browser', () => expect(policies).toHaveLength(2));

	it.each(policies.map((policy, place) => [place, policy] as const))(
		'shows policies without a fault: %i',
		(_, given) => {
			expect(misfits(given, schema, 'policy')).toEqual([]);
			const policy = readPolicy(given);
			const channels = policy.channels.map((channel, place) => ({ ...channel, id: String(place) }));
			const { managed } = mergePolicy({ channels: [], rules: [], settings: DEFAULT_SETTINGS }, { ...policy, channels });
			expect(managed.problems).toEqual([]);
			expect(managed.enforced).toEqual(given['enforced']);
		},
	);

	it('shows every value there is', () =>
		expect(Object.keys(policies[0] ?? {}).sort()).toEqual(Object.keys(schema.properties).sort()));
});

import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { isObject } from '@/lib/parse/is-object';

/** Whether a value has a shape. */
export type Shape = (value: unknown) => boolean;

/** The latest time that a `Date` can hold, in milliseconds since the epoch. No number of ours is larger. */
const LARGEST = 8.64e15;

/**
 * What of a schema code relies on so as not to stumble: that a text is a text, a list a list, a state one of the states.
 * Lengths, ranges and formats don't matter here, since a stricter schema of tomorrow must not hide what was written
 * today; nor are defaults filled in. A third of the cost of the schema itself, which is felt among 50,000 leads.
 */
export function shapeOf(schema: $ZodType): Shape {
	// How zod has its schemas looked into: https://zod.dev/library-authors.
	const { def } = (schema as $ZodTypes)._zod;
	switch (def.type) {
		case 'string':
			return (value) => typeof value === 'string';
		case 'number':
			return (value) => typeof value === 'number' && Math.abs(value) <= LARGEST;
		case 'unknown':
			return () => true;
		case 'boolean':
			return (value) => typeof value === 'boolean';
		case 'literal':
			return (value) => def.values.some((allowed) => allowed === value);
		case 'enum':
			return (value) => Object.values(def.entries).some((allowed) => allowed === value);
		case 'optional':
			return optional(shapeOf(def.innerType));
		case 'default':
			return shapeOf(def.innerType);
		case 'array':
			return list(shapeOf(def.element));
		case 'record':
			return record(shapeOf(def.valueType));
		case 'object':
			return object(def.shape);
		case 'union':
			return union(def.options.map(shapeOf));
		default:
			throw new Error(`No shape for a schema of the type ${def.type}.`);
	}
}

const optional =
	(shape: Shape): Shape =>
	(value) =>
		value === undefined || shape(value);

const list =
	(shape: Shape): Shape =>
	(value) =>
		Array.isArray(value) && value.every(shape);

const record =
	(shape: Shape): Shape =>
	(value) =>
		isObject(value) && Object.values(value).every(shape);

function object(fields: Readonly<Record<string, $ZodType>>): Shape {
	const shapes = Object.entries(fields).map(([name, field]) => [name, shapeOf(field)] as const);
	return (value) => isObject(value) && shapes.every(([name, shape]) => shape(value[name]));
}

const union =
	(shapes: readonly Shape[]): Shape =>
	(value) =>
		shapes.some((shape) => shape(value));

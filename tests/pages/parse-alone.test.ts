import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

const fileOf = (name: string) => fileURLToPath(new URL(`../../lib/parse/${name}.ts`, import.meta.url));

/** The module as one script without any alias, and what it gives in a world that has the language and nothing else. */
async function alone(name: string, call: string): Promise<unknown> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, lib: { entry: fileOf(name), formats: ['iife'], name: 'parse' } },
	});
	const [output] = Array.isArray(result) ? result : [result];
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	return JSON.parse(runInNewContext(`${chunk?.type === 'chunk' ? chunk.code : ''};JSON.stringify(parse.${call})`));
}

describe('the parsers alone, without the project, a browser or a page', () => {
	it.each([
		['address', `parseAddress('12 Alder Way, Sparks, NV 89431')`, { street_number: '12', state_code: 'NV' }],
		['name', `parseName('Petra Quill')`, { first_name: 'Petra', last_name: 'Quill' }],
		['price', `parsePrice('$415,000')`, { amount: 415000 }],
	])('%s', async (name, call, expected) => {
		expect(await alone(name, call)).toMatchObject(expected);
	});

	it.each([
		['phone', `findPhones('Call (775) 555-0132')`, ['(775) 555-0132']],
		['email', `findEmails('petra@example.com')`, ['petra@example.com']],
	])('%s', async (name, call, expected) => {
		expect(await alone(name, call)).toEqual(expected);
	});
});

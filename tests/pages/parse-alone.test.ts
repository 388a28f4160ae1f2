import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundle } from '../support/bundle';

/** What the module gives, without any alias, in a world that has the language and nothing else. */
async function alone(path: string, call: string): Promise<unknown> {
	const script = await bundle(`lib/parse/${path}.ts`, 'parse', {});
	return JSON.parse(runInNewContext(`${script};JSON.stringify(parse.${call})`, { atob }));
}

describe('the parsers alone, without the project, a browser or a page', () => {
	it.each([
		['address/address', `parseAddress('12 Alder Way, Sparks, NV 89431')`, { street_number: '12', state_code: 'NV' }],
		['person-name/person-name', `parseName('Petra Quill')`, { first_name: 'Petra', last_name: 'Quill' }],
		['price', `parsePrice('$415,000')`, { amount: 415000 }],
	])('%s', async (path, call, expected) => {
		expect(await alone(path, call)).toMatchObject(expected);
	});

	it.each([
		['phone/phone', `findPhones('Call (775) 555-0132')`, ['(775) 555-0132']],
		['email', `findEmails('petra@example.com')`, ['petra@example.com']],
	])('%s', async (path, call, expected) => {
		expect(await alone(path, call)).toEqual(expected);
	});
});

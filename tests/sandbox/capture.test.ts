import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from './client';
import { type Sandbox, startSandbox } from './sandbox';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

const webhook = (id = sandbox.channels[0]?.id) => `/leads/channels/${id}/webhook`;
const send = (body: unknown, path = webhook()) => call(sandbox.port, 'POST', path, { body });

const LEAD = {
	first_name: 'Nora',
	last_name: 'Fields',
	email: 'nora.fields@example.com',
	phone_number: '+17755550142',
	tag: ['Lead'],
	lead_source: 'Phone call',
	note: 'Two lines\nof a note',
	referer_url: 'https://sierra-vista-homes.example/listings/12-quail-hollow-ct',
	listing: {
		price: 415_000,
		mls_number: '250001234',
		cover_image_url: 'https://sierra-vista-homes.example/pictures/quail-hollow.png',
		property: { address: { street_number: '12', street_name: 'Quail Hollow', city: 'Reno', state_code: 'NV' } },
	},
	assignees: [{ email: 'marisol.quintana@example.com' }],
};

describe('capturing a lead', () => {
	it('answers with ids, what was sent and when', async () => {
		const before = Date.now() / 1000;
		const { status, json, headers } = await send(LEAD);
		expect(status).toBe(200);
		expect(json).toEqual({
			code: 'OK',
			data: {
				id: expect.stringMatching(/^[0-9a-f-]{36}$/),
				contact: expect.stringMatching(/^[0-9a-f-]{36}$/),
				lead_channel: sandbox.channels[0]?.id,
				raw_payload: LEAD,
				parsed_payload: LEAD,
				created_at: expect.any(Number),
			},
		});
		expect((json as { data: { created_at: number } }).data.created_at).toBeGreaterThanOrEqual(before);
		expect(headers).toMatchObject({ 'x-request-id': expect.any(String), connection: 'close' });
	});

	it('remembers the lead and writes the request in the book', async () => {
		const { json } = await send({ first_name: 'Ines' });
		const { id } = (json as { data: { id: string } }).data;
		expect(sandbox.leads.at(-1)).toMatchObject({
			id,
			payload: { first_name: 'Ines' },
			channel: { label: 'Inquiries' },
		});
		expect(sandbox.book.of('capture').at(-1)).toMatchObject({
			method: 'POST',
			path: webhook(),
			json: { first_name: 'Ines' },
			status: 200,
			leadId: id,
			customHeaders: [],
		});
	});

	it('matches contacts by email', async () => {
		await send({ first_name: 'Nora', email: 'same@example.com' });
		await send({ first_name: 'N.', email: 'Same@example.com' });
		await send({ first_name: 'Nora' });
		const [first, second, third] = sandbox.leads.slice(-3);
		expect(second?.contact).toBe(first?.contact);
		expect(third?.contact).not.toBe(first?.contact);
	});

	it('ignores a state that is no code, and shows so in the parsed payload', async () => {
		const { json } = await send({ listing: { property: { address: { city: 'Reno', state_code: 'Nevada' } } } });
		expect(json).toMatchObject({
			data: {
				raw_payload: { listing: { property: { address: { state_code: 'Nevada' } } } },
				parsed_payload: { listing: { property: { address: { city: 'Reno' } } } },
			},
		});
		expect(json).not.toHaveProperty('data.parsed_payload.listing.property.address.state_code');
	});

	it.each([
		['nobody', { first_name: '' }, '"first_name" must not be empty'],
		['a null', { last_name: null }, '"last_name" must be text'],
		['an unknown field', { tags: ['Lead'] }, '"tags" is not allowed'],
		[
			'an unknown part of the address',
			{ listing: { property: { address: { zip: '1' } } } },
			'"listing.property.address.zip" is not allowed',
		],
		['an empty object', { listing: {} }, '"listing" must not be empty'],
		['nothing at all', {}, '"payload" must not be empty'],
		['a list', [], '"payload" must be an object'],
		['an email that is none', { email: 'nora' }, '"email" must be an email address'],
		['a price in words', { listing: { price: '$1' } }, '"listing.price" must be a number'],
		['a tag that is no list', { tag: 'Lead' }, '"tag" must be an array'],
		['a script as address', { referer_url: 'javascript:alert(1)' }, '"referer_url" must be an http or https URL'],
		[
			'a picture as data',
			{ listing: { cover_image_url: 'data:image/png;base64,' } },
			'"listing.cover_image_url" must be an http or https URL',
		],
		['control characters', { note: 'a\u0007b' }, '"note" must be plain text'],
		[
			'an assignee that finds nobody',
			{ assignees: [{ first_name: 'Devon' }] },
			'"assignees.0" needs an email, a phone number, an MLS id with its MLS, or a full name',
		],
		['broken JSON', '{"first_name":', 'The body is not valid JSON'],
	])('refuses %s', async (_, body, message) => {
		const leads = sandbox.leads.length;
		const { status, json } = await send(body);
		expect({ status, json }).toEqual({ status: 400, json: { http: 400, code: 'Validation', message } });
		expect(sandbox.leads).toHaveLength(leads);
		expect(sandbox.book.requests.at(-1)).toMatchObject({ status: 400, message });
	});

	it('refuses what is not a UUID, and does not know every UUID', async () => {
		expect(await send(LEAD, webhook('reno'))).toMatchObject({ status: 400 });
		expect(await send(LEAD, webhook('55f50bdd-fc93-4737-84e4-6fa5ad97745f'))).toMatchObject({
			status: 404,
			json: { message: 'Lead channel 55f50bdd-fc93-4737-84e4-6fa5ad97745f was not found' },
		});
	});

	it('refuses another content type than JSON', async () => {
		const answered = await call(sandbox.port, 'POST', webhook(), {
			body: 'first_name=Nora',
			headers: { 'Content-Type': 'text/plain' },
		});
		expect(answered).toMatchObject({ status: 400, json: { message: 'Content-Type must be application/json' } });
	});

	it('notes a header that no browser sends by itself', async () => {
		await call(sandbox.port, 'POST', webhook(), { body: { first_name: 'Nora' }, headers: { 'X-Client': '1' } });
		expect(sandbox.book.requests.at(-1)?.customHeaders).toEqual(['x-client']);
	});

	it('answers the probe with some status and no body', async () => {
		expect(await call(sandbox.port, 'HEAD', '/')).toMatchObject({ status: 404, body: '' });
		expect(sandbox.book.requests.at(-1)).toMatchObject({ call: 'probe' });
	});
});

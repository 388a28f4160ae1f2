import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer';

const LEAD = '0e17f1d9-b9cb-4732-9185-fd80f990f693';
const NOW = Date.parse('2026-03-01T12:00:00Z');

const json = (body: unknown, init: ResponseInit = {}) => Response.json(body, init);

/** [what came, the response, what it means] */
const TABLE: [string, Response, object][] = [
	[
		'a captured lead',
		json({ code: 'OK', data: { id: LEAD, contact: 'c', parsed_payload: { email: 'ava@example.com' } } }),
		{ name: 'accepted', leadId: LEAD, contactId: 'c', parsed: { email: 'ava@example.com' } },
	],
	['204 without a body', new Response(null, { status: 204 }), { name: 'accepted', status: 204, leadId: undefined }],
	['an empty 200', new Response(''), { name: 'accepted', leadId: undefined }],
	['a 200 with {}', json({}), { name: 'accepted', leadId: undefined }],
	['a 200 without a code', json({ data: {} }), { name: 'accepted', leadId: undefined }],
	['a 200 that is no JSON', new Response('thank you'), { name: 'accepted', leadId: undefined }],
	['a lead id that is none', json({ code: 'OK', data: { id: '<b>' } }), { name: 'accepted', leadId: undefined }],
	['a code other than OK', json({ code: 'Forbidden', message: 'No' }), { name: 'refused', message: 'No' }],
	[
		"a proxy's page",
		new Response('<h1>Log in to Wi-Fi</h1>', { headers: { 'content-type': 'text/html' } }),
		{ name: 'doubtful', why: 'not-rechat' },
	],
	['a refusal with odd data', json({ code: 'Forbidden', data: 7 }), { name: 'refused', message: 'Forbidden' }],
	['a redirect', new Response(null, { status: 302 }), { name: 'doubtful', why: 'not-rechat' }],
	[
		'400 with a message',
		json({ message: 'email is not valid' }, { status: 400 }),
		{ name: 'refused', message: 'email is not valid' },
	],
	[
		'404 as text',
		new Response('Not  found\n', { status: 404 }),
		{ name: 'refused', status: 404, message: 'Not found' },
	],
	[
		'404 as markup',
		new Response('<p>Not <b>found</b></p>', { status: 404 }),
		{ name: 'refused', message: 'Not found' },
	],
	['404 with nothing', new Response('', { status: 404 }), { name: 'refused', message: undefined }],
	[
		'a refusal with its request id',
		json({ message: 'No' }, { status: 422, headers: { 'x-request-id': 'r-1' } }),
		{ name: 'refused', requestId: 'r-1' },
	],
	['408', new Response('', { status: 408 }), { name: 'doubtful', why: 'server-error' }],
	['500', new Response('', { status: 500 }), { name: 'doubtful', why: 'server-error' }],
	['502', new Response('', { status: 502 }), { name: 'doubtful', why: 'server-error' }],
	['503', new Response('', { status: 503 }), { name: 'busy', retryAfter: undefined }],
	[
		'429 in seconds',
		new Response('', { status: 429, headers: { 'retry-after': '90' } }),
		{ name: 'busy', retryAfter: 90_000 },
	],
	[
		'429 with a date',
		new Response('', { status: 429, headers: { 'retry-after': 'Sun, 01 Mar 2026 12:01:00 GMT' } }),
		{ name: 'busy', retryAfter: 60_000 },
	],
	[
		'429 with nonsense',
		new Response('', { status: 429, headers: { 'retry-after': 'soon' } }),
		{ name: 'busy', retryAfter: undefined },
	],
];

describe('what Rechat answers', () => {
	it.each(TABLE)('%s', async (_what, response, meaning) => {
		expect(await readAnswer(response, NOW)).toMatchObject(meaning);
	});

	it('is not read beyond a megabyte', async () => {
		const answer = await readAnswer(new Response('x'.repeat(3_000_000), { status: 400 }), NOW);
		expect(answer).toEqual({ name: 'refused', status: 400, message: undefined, requestId: undefined });
	});
});

import { Agent } from 'node:https';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call } from './client';
import type { Fault, FaultName } from './faults';
import { type Sandbox, startSandbox } from './sandbox';

let sandbox: Sandbox;
beforeEach(async () => {
	sandbox = await startSandbox();
});
afterEach(() => sandbox.stop());

const send = (body: unknown = { first_name: 'Nora' }) =>
	call(sandbox.port, 'POST', `/leads/channels/${sandbox.channels[0]?.id}/webhook`, { body });

describe('misbehaving on demand', () => {
	it.each<[Fault, number, boolean, object]>([
		[{ fault: 'too-many-requests', retryAfter: '30' }, 429, false, { headers: { 'retry-after': '30' } }],
		[
			{ fault: 'too-many-requests', retryAfter: 'Wed, 21 Oct 2026 07:28:00 GMT' },
			429,
			false,
			{ headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' } },
		],
		[{ fault: 'unavailable' }, 503, false, { json: { message: 'Down for maintenance' } }],
		[{ fault: 'server-error' }, 500, false, {}],
		[{ fault: 'bad-request' }, 400, false, { json: { message: 'This lead channel is archived' } }],
		[{ fault: 'server-error', taken: true }, 500, true, {}],
		[{ fault: 'bad-gateway' }, 502, false, { headers: { 'content-type': 'text/html' } }],
		[{ fault: 'gateway-timeout' }, 504, true, {}],
		[{ fault: 'request-timeout' }, 408, false, {}],
		[{ fault: 'no-content' }, 204, true, { body: '' }],
		[{ fault: 'redirect' }, 307, false, { headers: { location: 'https://sign-in.guest-network.example/' } }],
		[{ fault: 'html' }, 200, false, { headers: { 'content-type': 'text/html; charset=utf-8' } }],
		[{ fault: 'empty' }, 200, true, { body: '' }],
		[{ fault: 'empty-object' }, 200, true, { body: '{}' }],
		[{ fault: 'invalid-json' }, 200, true, { json: undefined }],
		[{ fault: 'not-ok' }, 200, false, { json: { code: 'Error', message: 'This lead channel is paused' } }],
	])('%j', async (fault, status, taken, answered) => {
		sandbox.misbehave(fault);
		expect(await send()).toMatchObject({ status, ...answered });
		expect(sandbox.leads).toHaveLength(taken ? 1 : 0);
		expect(sandbox.book.requests).toMatchObject([{ fault: fault.fault, status, call: 'capture' }]);
		expect(Boolean(sandbox.book.requests[0]?.leadId)).toBe(taken);
	});

	it.each<[FaultName, boolean]>([
		['cut-before', false],
		['cut-during', false],
		['cut-after', true],
		['cut-answer', true],
	])('%s', async (fault, taken) => {
		sandbox.misbehave({ fault });
		await expect(send()).rejects.toThrow();
		expect(sandbox.leads).toHaveLength(taken ? 1 : 0);
		expect(sandbox.book.requests).toMatchObject([{ fault }]);
	});

	it('answers with megabytes', async () => {
		sandbox.misbehave({ fault: 'huge' });
		expect((await send()).body.length).toBeGreaterThan(20_000_000);
	});

	it('answers late, but answers', async () => {
		sandbox.misbehave({ fault: 'stall', seconds: 0.3 });
		const start = Date.now();
		expect(await send()).toMatchObject({ status: 200 });
		expect(Date.now() - start).toBeGreaterThanOrEqual(290);
		expect(sandbox.book.requests).toMatchObject([{ fault: 'stall', status: 200 }]);
	});

	it('behaves again after as many requests as were ordered, or when told', async () => {
		sandbox.misbehave({ fault: 'server-error', times: 2 });
		expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([500, 500, 200]);
		sandbox.misbehave({ fault: 'server-error', times: 9 });
		sandbox.behave();
		expect((await send()).status).toBe(200);
	});

	it('leaves the probe alone unless it is meant', async () => {
		sandbox.misbehave({ fault: 'cut-after' });
		expect((await call(sandbox.port, 'HEAD', '/')).status).toBe(404);
		await expect(send()).rejects.toThrow();
		sandbox.misbehave({ fault: 'cut-after', on: 'all' });
		await expect(call(sandbox.port, 'HEAD', '/')).rejects.toThrow();
	});

	it('still refuses what is not valid', async () => {
		sandbox.misbehave({ fault: 'no-content' });
		expect(await send({ email: 'nora' })).toMatchObject({ status: 400 });
	});

	it('takes orders over the network, from its own page only', async () => {
		const body = { fault: 'unavailable', times: 1 };
		expect(await call(sandbox.port, 'POST', '/sandbox/faults', { body })).toMatchObject({
			status: 200,
			json: { faults: [{ fault: 'unavailable', says: '503' }] },
		});
		expect((await send()).status).toBe(503);
		const plain = { body: JSON.stringify(body), headers: { 'Content-Type': 'text/plain' } };
		expect(await call(sandbox.port, 'POST', '/sandbox/faults', plain)).toMatchObject({ status: 415 });
		expect(await call(sandbox.port, 'POST', '/sandbox/faults', { body: { fault: 'fire' } })).toMatchObject({
			status: 400,
		});
		expect(sandbox.book.of('unknown')).toEqual([]);
	});
});

describe('the network', () => {
	it('goes down and comes back on the same port with what it knew', async () => {
		await send();
		await sandbox.goDown();
		await expect(send()).rejects.toThrow('ECONNREFUSED');
		await sandbox.comeBack();
		expect((await send()).status).toBe(200);
		expect(sandbox.leads).toHaveLength(2);
	});

	it('keeps connections only when it is told to', async () => {
		const agent = new Agent({ keepAlive: true });
		const { port, stop } = await startSandbox({ keepAlive: true });
		expect((await call(port, 'HEAD', '/', { agent })).headers).toMatchObject({ connection: 'keep-alive' });
		expect((await call(sandbox.port, 'HEAD', '/', { agent })).headers).toMatchObject({ connection: 'close' });
		agent.destroy();
		await stop();
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from './client';
import { type Sandbox, startSandbox } from './sandbox';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

describe('the page', () => {
	it.each([
		['/', 'text/html; charset=utf-8'],
		['/sandbox/page.css', 'text/css'],
		['/sandbox/page.js', 'text/javascript'],
	])('serves %s under a policy that runs no markup', async (path, type) => {
		const { status, headers } = await call(sandbox.port, 'GET', path);
		expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type });
		expect(headers['content-security-policy']).toMatch(/^default-src 'self';/);
	});

	it('is told what it shows, and its own requests are not in the book', async () => {
		await call(sandbox.port, 'POST', `/leads/channels/${sandbox.channels[0]?.id}/webhook`, {
			body: { last_name: 'Fields' },
		});
		expect((await call(sandbox.port, 'GET', '/sandbox/book')).json).toMatchObject({
			leads: [{ payload: { last_name: 'Fields' } }],
			requests: [{ call: 'capture', status: 200 }],
			channels: [{ label: 'Inquiries' }, { label: 'Newsletters' }],
		});
	});

	it('serves nothing else', async () => {
		expect(await call(sandbox.port, 'GET', '/sandbox/../../package.json')).toMatchObject({ status: 404 });
	});
});

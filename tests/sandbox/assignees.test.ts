import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from './client';
import { findAgent } from './rechat/agents';
import { type Sandbox, startSandbox } from './sandbox';

describe('finding the agent whom an assignee means', () => {
	it.each([
		['an email', { email: 'Marisol.Quintana@example.com' }, 'S101', 'email'],
		['a phone number, however written', { phone_number: '+1 775-555-0102' }, 'S102', 'phone'],
		['an MLS id with its MLS', { mls: 'svrmls', mls_id: 'S103' }, 'S103', 'mls_id'],
		['a full name', { first_name: 'tobias', last_name: 'Lindgren' }, 'S104', 'name'],
		['the phone where the email is unknown', { email: 'new@example.com', phone_number: '7755550105' }, 'S105', 'phone'],
		[
			'the email before anything else',
			{ email: 'priya.ramanathan@example.com', first_name: 'Devon', last_name: 'Ashworth' },
			'S103',
			'email',
		],
	])('goes by %s', (_, asked, id, by) => {
		expect(findAgent(asked)).toMatchObject({ agent: { mls_id: id }, by });
	});

	it.each([[{ email: 'nobody@example.com' }], [{ mls_id: 'S101' }], [{ mls: 'NTREIS', mls_id: 'S101' }]])(
		'finds nobody for %j',
		(asked) => {
			expect(findAgent(asked)).toEqual({ asked });
		},
	);
});

describe('the later calls', () => {
	let sandbox: Sandbox;
	let id: string;
	beforeAll(async () => {
		sandbox = await startSandbox();
		const body = { first_name: 'Nora', assignees: [{ email: 'marisol.quintana@example.com' }] };
		await call(sandbox.port, 'POST', `/leads/channels/${sandbox.channels[0]?.id}/webhook`, { body });
		id = sandbox.leads[0]?.id ?? '';
	});
	afterAll(() => sandbox.stop());

	const put = (body: unknown, lead = id) => call(sandbox.port, 'PUT', `/leads/${lead}/assignees`, { body });
	const post = (body: unknown, lead = id) => call(sandbox.port, 'POST', `/leads/${lead}/timeline`, { body });

	it('replaces all assignees by a bare array', async () => {
		const answered = await put([{ mls: 'SVRMLS', mls_id: 'S104' }, { email: 'elsewhere@example.com' }]);
		expect(answered).toMatchObject({ status: 200, json: { success: true, message: 'Lead reassigned successfully' } });
		expect(sandbox.leads[0]).toMatchObject({
			assignees: [{ agent: { last_name: 'Lindgren' }, by: 'mls_id' }, { asked: { email: 'elsewhere@example.com' } }],
			reassigned: 1,
		});
	});

	it.each([
		['an object around the array', { assignees: [] }, '"payload" must be an array'],
		['an empty array', [], '"payload" must not be empty'],
		['an empty field', [{ email: '' }], '"0.email" must be an email address'],
	])('refuses %s', async (_, body, message) => {
		expect(await put(body)).toMatchObject({ status: 400, json: { message } });
	});

	it('keeps a timeline', async () => {
		const activity = {
			action: 'ContactViewedListing',
			listing: { url: 'https://sierra-vista-homes.example/listings/12-quail-hollow-ct', price: 415_000 },
			notes: 'Twice this week',
		};
		expect(await post(activity)).toMatchObject({ status: 200, json: { success: true } });
		expect(await post({ action: 'ContactSignedUp' })).toMatchObject({ status: 200 });
		expect(sandbox.leads[0]?.timeline).toMatchObject([{ activity }, { activity: { action: 'ContactSignedUp' } }]);
	});

	it.each([
		['an unknown action', { action: 'ContactCalled' }, '"action" must be one of the ten actions'],
		['no action', { notes: 'x' }, '"action" must be one of the ten actions'],
		['a viewing of nothing', { action: 'ContactViewedListing' }, '"listing" is required for this action'],
		[
			'a search for nothing',
			{ action: 'ContactCreatedSearch', listing: { price: 1 } },
			'"search" is required for this action',
		],
		[
			'a number in words',
			{ action: 'ContactCreatedSearch', search: { minimum_bedrooms: '3' } },
			'"search.minimum_bedrooms" must be a number',
		],
	])('refuses %s', async (_, body, message) => {
		expect(await post(body)).toMatchObject({ status: 400, json: { message } });
	});

	it('knows no lead that it never took', async () => {
		const unknown = '0e17f1d9-b9cb-4732-9185-fd80f990f693';
		expect(await put([{ email: 'a@example.com' }], unknown)).toMatchObject({ status: 404 });
		expect(await post({ action: 'ContactLoggedIn' }, unknown)).toMatchObject({ status: 404 });
	});
});

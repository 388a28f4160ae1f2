import { expect } from '@playwright/test';
import type { Fault } from '../sandbox/faults';
import type { Sandbox } from '../sandbox/sandbox';
import { usualSetUp } from '../support/set-up';
import { test } from './fixtures';
import type { FormPage } from './form-page';

const LISTING = 'https://www.sierra-vista-homes.example/listings/12-quail-hollow-ct';

/** Without an email it may not be sent twice by itself. */
const typeLead = (form: FormPage) => form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });

const FAULTS: [Fault, says: RegExp, leads: number][] = [
	[{ fault: 'no-content' }, /accepted it, without a lead id/, 1],
	[{ fault: 'empty' }, /accepted it, without a lead id/, 1],
	[{ fault: 'empty-object' }, /accepted it, without a lead id/, 1],
	[{ fault: 'too-many-requests', retryAfter: '120' }, /Safe on this computer/, 0],
	[{ fault: 'unavailable' }, /Safe on this computer/, 0],
	[{ fault: 'cut-after', on: 'probe' }, /Safe on this computer/, 0],
	[{ fault: 'bad-request' }, /Rechat said: “This lead channel is archived”/, 0],
	[{ fault: 'not-ok' }, /Rechat said: “This lead channel is paused”/, 0],
	[{ fault: 'server-error' }, /Not sure it arrived/, 0],
	[{ fault: 'bad-gateway' }, /Not sure it arrived/, 0],
	[{ fault: 'gateway-timeout' }, /Not sure it arrived/, 1],
	[{ fault: 'request-timeout' }, /Not sure it arrived/, 0],
	[{ fault: 'redirect' }, /Not sure it arrived/, 0],
	[{ fault: 'html' }, /Not sure it arrived/, 0],
	[{ fault: 'cut-before' }, /Not sure it arrived/, 0],
	[{ fault: 'cut-during' }, /Not sure it arrived/, 0],
	[{ fault: 'cut-after' }, /Not sure it arrived/, 1],
];

for (const [fault, says, leads] of FAULTS)
	test(`says what became of the lead: ${fault.fault} ${fault.on ?? ''}`, async ({ visit, openForm, sandbox }) => {
		const form = await openForm(await visit(LISTING));
		sandbox.misbehave(fault);
		await typeLead(form);
		await form.send();
		await expect(form.page.getByText(says).first()).toBeVisible({ timeout: 20_000 });
		expect(sandbox.leads).toHaveLength(leads);
		expect(sandbox.book.of('capture').length).toBe(fault.on === 'probe' ? 0 : 1);
	});

test('a lead that may be repeated is sent again by itself', async ({ visit, openForm, sandbox }) => {
	const form = await openForm(await visit(LISTING));
	sandbox.misbehave({ fault: 'server-error' });
	await form.fill({ 'First name': 'Nora', Email: 'nora.fields@example.com' });
	await form.send();
	await expect(form.page.getByText('Safe on this computer').first()).toBeVisible({ timeout: 20_000 });
	await form.page.getByRole('button', { name: 'Retry now' }).click();
	await form.acceptedLeadId();
	expect(sandbox.leads).toHaveLength(1);
});

test.describe('a channel that Rechat does not know', () => {
	const withStaleChannel = (sandbox: Sandbox) => {
		const usual = usualSetUp(sandbox);
		const [first, ...others] = usual.channels;
		const stale = first ? [{ ...first, leadChannel: '55f50bdd-fc93-4737-84e4-6fa5ad97745f' }] : [];
		return { ...usual, channels: [...stale, ...others] };
	};
	test.use({ stored: async ({ sandbox }, use) => use(withStaleChannel(sandbox)) });

	test('is said, and the lead can go to another one', async ({ visit, openForm, sandbox }) => {
		const form = await openForm(await visit(LISTING));
		await typeLead(form);
		await form.send();
		await expect(form.page.getByText(/Rechat doesn't know this channel/)).toBeVisible({ timeout: 20_000 });
		await form.page.getByRole('button', { name: 'Choose another channel' }).click();
		await expect(form.field('Lead channel')).toBeFocused();
		await form.chooseChannel('Newsletters');
		await form.expectFields({ 'First name': 'Nora' });
		await form.send();
		await form.acceptedLeadId();
		expect(sandbox.leads).toMatchObject([{ channel: { label: 'Newsletters' } }]);
	});
});

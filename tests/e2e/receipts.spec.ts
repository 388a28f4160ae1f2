import { expect } from '@playwright/test';
import type { Fault } from '../sandbox/faults';
import type { Sandbox } from '../sandbox/sandbox';
import { usualSetUp } from '../support/set-up';
import { test } from './fixtures';
import type { FormPage } from './form-page';
import { CALLER, LISTING } from './samples';

/** Without an email it may not be sent twice by itself. */
const typeLead = (form: FormPage) => form.fill(CALLER);

/** What `faults.spec.ts` and `accessibility.spec.ts` don't show: what Rechat itself said, and where nothing was sent. */
const FAULTS: [Fault, says: RegExp, requests: number][] = [
	[{ fault: 'cut-after', on: 'probe' }, /Saved\. Waiting for Rechat/, 0],
	[{ fault: 'bad-request' }, /“This lead channel is archived”/, 1],
	[{ fault: 'not-ok' }, /“This lead channel is paused”/, 1],
];

test('says what became of the lead', async ({ visit, openForm, sandbox }) => {
	for (const [place, [fault, says, requests]] of FAULTS.entries())
		await test.step(fault.fault, async () => {
			const form = await openForm(await visit(`${LISTING}?fault=${place}`));
			const before = sandbox.book.of('capture').length;
			sandbox.misbehave(fault);
			await typeLead(form);
			await form.send();
			await expect(form.page.getByText(says).first()).toBeVisible();
			expect(sandbox.book.of('capture').length - before).toBe(requests);
			expect(sandbox.leads).toEqual([]);
			await form.page.close();
		});
});

test('a lead that may be repeated is sent again by itself', async ({ visit, openForm, sandbox }) => {
	const form = await openForm(await visit(LISTING));
	sandbox.misbehave({ fault: 'server-error' });
	await form.fill({ 'First name': 'Nora', Email: 'nora.fields@example.com' });
	await form.send();
	await expect(form.page.getByText('Saved. Waiting for Rechat').first()).toBeVisible();
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
		await expect(form.page.getByText(/Rechat doesn’t know this channel/)).toBeVisible();
		await form.page.getByRole('button', { name: 'Choose another channel' }).click();
		await expect(form.field('Lead channel')).toBeFocused();
		await form.chooseChannel('Newsletters');
		await form.expectFields({ 'First name': 'Nora' });
		await form.send();
		await form.acceptedLeadId();
		expect(sandbox.leads).toMatchObject([{ channel: { label: 'Newsletters' } }]);
	});
});

import { expect } from '@playwright/test';
import type { Sandbox } from '../sandbox/sandbox';
import { usualSetUp } from '../support/set-up';
import { test } from './fixtures';
import { FormPage } from './form-page';
import { ReceiptPage } from './receipt-page';
import { CALLER, LISTING } from './samples';

/** Every text in a value, however deep. */
const texts = (value: unknown): unknown[] =>
	typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [value];

test('what reaches Rechat is clean', async ({ visit, openForm, sandbox }) => {
	const form = await openForm(await visit(`${LISTING}?utm_source=mail&gclid=abc#photos`));
	await form.fill({
		'First name': '  Nora ',
		Phone: '775.555.0142',
		Email: ' Nora.Fields@Example.com ',
	});
	await form.addTag('Open house');
	await form.askFor('Devon Ashworth');
	await form.send();
	await form.acceptedLeadId();

	const [request] = sandbox.book.of('capture');
	const [lead] = sandbox.leads;
	expect(request?.path).toBe(`/leads/channels/${sandbox.channels[0]?.id}/webhook`);
	expect(request?.body).not.toContain(sandbox.channels[0]?.id);
	expect(request?.headers['content-type']).toBe('application/json');
	expect(request?.headers).not.toHaveProperty('cookie');
	expect(request?.headers).not.toHaveProperty('referer');
	expect(sandbox.book.requests.flatMap(({ customHeaders }) => customHeaders)).toEqual([]);
	expect(lead?.payload).toMatchObject({
		first_name: 'Nora',
		phone_number: '+17755550142',
		tag: ['Lead', 'Open house'],
		referer_url: LISTING,
		assignees: [
			{ email: 'marisol.quintana@example.com', phone_number: '+17755550101', mls: 'SVRMLS', mls_id: 'S101' },
			{ email: 'devon.ashworth@example.com', phone_number: '+17755550102', mls: 'SVRMLS', mls_id: 'S102' },
		],
	});
	expect(lead?.payload.email?.toLowerCase()).toBe('nora.fields@example.com');
	expect(lead?.payload).not.toHaveProperty('last_name');
	expect(lead?.payload).not.toHaveProperty('lead_source');
	expect(texts(lead?.payload).filter((text) => text === '' || text === null || text === undefined)).toEqual([]);
});

test('however often it is pressed, one lead is sent', async ({ extension, visit, openForm, sandbox }) => {
	const begin = async (name: string) => {
		const page = await visit(`${LISTING}?caller=${name}`);
		const form = await openForm(page);
		await form.fill({ ...CALLER, 'First name': name });
		return { form, page };
	};
	await test.step('a double click on the button', async () => {
		const { form } = await begin('Ada');
		await form.sendButton.dblclick();
		await form.acceptedLeadId();
		expect(sandbox.leads).toHaveLength(1);
		await form.page.close();
	});
	await test.step('Ctrl+Enter twice', async () => {
		const { form } = await begin('Bea');
		await form.field('Phone').focus();
		await form.page.keyboard.down('Control');
		await form.page.keyboard.press('Enter');
		await form.page.keyboard.press('Enter');
		await form.page.keyboard.up('Control');
		await form.acceptedLeadId();
		expect(sandbox.leads).toHaveLength(2);
		await form.page.close();
	});
	await test.step('the same draft in two places', async () => {
		const { form } = await begin('Cleo');
		const beside = await form.keepOpen(extension.context);
		const twin = new FormPage(await extension.context.newPage());
		await twin.page.goto(beside.page.url());
		await twin.isRead();
		await twin.expectFields({ 'First name': 'Cleo' });
		// By keyboard: where the other one's receipt has come already, there is no button to wait for.
		await Promise.all([beside, twin].map(({ page }) => page.keyboard.press('Control+Enter')));
		const ids = [await beside.acceptedLeadId(), await twin.acceptedLeadId()];
		expect(ids).toEqual([sandbox.leads[2]?.id, sandbox.leads[2]?.id]);
	});
	expect(sandbox.book.of('capture')).toHaveLength(3);
});

test.describe('with ten seconds to take it back', () => {
	const patient = (sandbox: Sandbox) => {
		const usual = usualSetUp(sandbox);
		return { ...usual, settings: { ...usual.settings, undoSeconds: 10 } };
	};
	test.use({ stored: async ({ sandbox }, use) => use(patient(sandbox)) });

	test('Undo sends nothing and brings all back; the mended lead goes out although its form is closed', async ({
		visit,
		openForm,
		sandbox,
	}) => {
		const page = await visit(LISTING);
		const form = await openForm(page);
		await form.fill({ ...CALLER, Email: 'nora@example.com', Note: 'Saturday?' });
		await form.chooseSource('Sign call');
		await form.addTag('Garden');
		await form.askFor('Devon Ashworth');
		await form.chooseChannel('Newsletters');
		await form.send();
		const receipt = new ReceiptPage(form.page);
		await receipt.says(/Saved\. Sending in [1-9] s/);
		// It counts down for the eye only: read aloud, it would be said anew every second.
		await expect(receipt.state.getByRole('heading')).toHaveAccessibleName('Saved. Sending in 10 s');
		await receipt.button('Undo').click();

		await form.expectFields({ ...CALLER, Email: 'nora@example.com', Note: 'Saturday?' });
		await form.expectFields({ 'Lead channel': 'Carson City › Newsletters', 'Requested agents': 'Me+1' });
		await expect(form.page.getByRole('button', { name: 'Sign call' })).toHaveAttribute('aria-pressed', 'true');
		await expect(form.field('Requested agents')).toHaveAttribute('title', /Devon Ashworth/);
		await expect(form.page.getByText('Lead, Garden')).toBeVisible();
		expect(sandbox.book.requests).toEqual([]);

		await form.fill({ 'First name': 'Norah' });
		await form.send();
		await receipt.says('Saved');
		await form.page.close();
		await expect.poll(() => sandbox.leads.map(({ payload }) => payload.first_name)).toEqual(['Norah']);
		await new ReceiptPage((await openForm(page)).page).isAccepted();
		expect(sandbox.book.of('capture')).toHaveLength(1);
	});
});

import { expect } from '@playwright/test';
import { test } from './fixtures';
import { LISTING } from './samples';

test.use({ keepAlive: true });

/**
 * A record of what browsers do, not a wish: nothing the extension can do prevents it, so that one attempt of ours may be
 * two requests, and, where Rechat had taken the first, two leads.
 */
test('on a used connection that is cut the browser itself sends the lead again', async ({
	visit,
	openForm,
	sandbox,
}) => {
	const form = await openForm(await visit(LISTING));
	sandbox.misbehave({ fault: 'cut-after' });
	await form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
	await form.send();
	await form.acceptedLeadId();
	// The probe opened the connection, the lead went over it, and went again over a new one.
	expect(sandbox.book.requests.map(({ call, fault }) => [call, fault])).toEqual([
		['probe', undefined],
		['capture', 'cut-after'],
		['capture', undefined],
	]);
	expect(sandbox.leads).toHaveLength(2);
});

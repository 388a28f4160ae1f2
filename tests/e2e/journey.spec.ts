import { expect } from '@playwright/test';
import { test } from './fixtures';
import { LISTING } from './samples';

test('a caller asks about a listing, and Rechat has the lead', async ({ visit, openForm, sandbox }) => {
	const form = await openForm(await visit(LISTING));
	await form.expectFields({ 'First name': '', 'Last name': '', Phone: '', Email: '' });
	await form.openListing();
	await form.expectFields({
		'Street address': '12 Quail Hollow Ct',
		City: 'Reno',
		State: 'NV',
		ZIP: '89509',
		'MLS number': '250001234',
	});

	await form.fill({ 'First name': 'Nora', 'Last name': 'Fields', Phone: '(775) 555-0142', Note: 'Saturday morning?' });
	await form.page.getByRole('button', { name: 'Phone call' }).click();
	await form.chooseChannel('Newsletters');
	await form.askFor('Devon Ashworth');
	await form.send();
	const id = await form.acceptedLeadId();

	expect(sandbox.leads).toHaveLength(1);
	expect(sandbox.leads[0]).toMatchObject({
		id,
		channel: { label: 'Newsletters' },
		assignees: [
			{ agent: { first_name: 'Marisol' }, by: 'email' },
			{ agent: { first_name: 'Devon' }, by: 'email' },
		],
		payload: {
			first_name: 'Nora',
			last_name: 'Fields',
			phone_number: '+17755550142',
			tag: ['Lead'],
			lead_source: 'Phone call',
			referer_url: LISTING,
			listing: {
				price: 415_000,
				mls_number: '250001234',
				cover_image_url: 'https://www.sierra-vista-homes.example/pictures/quail-hollow-front.png',
				property: { address: { street_number: '12', street_name: 'Quail Hollow', street_suffix: 'Ct', city: 'Reno' } },
			},
		},
	});
	expect(sandbox.leads[0]?.payload.note).toMatch(/^Saturday morning\?/);
	expect(sandbox.book.of('capture')).toHaveLength(1);
	expect(sandbox.book.requests.flatMap(({ customHeaders }) => customHeaders)).toEqual([]);
});

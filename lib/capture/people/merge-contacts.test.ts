import { expect, it } from 'vitest';
import type { Contact } from './contact';
import { mergeContacts } from './merge-contacts';

const PETRA: Contact = { role: 'listing_agent', source: 'structured_data', name: 'Petra Quill' };

it('what further sources say of somebody is kept beside what is used, each value once', () => {
	const [merged, ...rest] = mergeContacts([
		{ ...PETRA, phone: '775-555-0132', company: 'Quill Realty' },
		{
			...PETRA,
			source: 'microdata',
			phone: '(775) 555-0132',
			company: 'Quill Realty, Inc.',
			email: 'petra@example.com',
		},
		{ ...PETRA, source: 'visible_text', phone: '775-555-0199', email: 'office@example.com' },
		{ ...PETRA, source: 'visible_text', phone: '775.555.0199' },
	]);
	expect(rest).toEqual([]);
	expect(merged).toMatchObject({ phone: '775-555-0132', company: 'Quill Realty', email: 'petra@example.com' });
	expect(merged?.others).toEqual({ phone: ['775-555-0199'], email: ['office@example.com'] });
});

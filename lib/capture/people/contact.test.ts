import { expect, it } from 'vitest';
import { toPerson } from './contact';

const personOf = (name: string) => toPerson({ role: 'listing_agent', source: 'visible_text', name });

it.each([
	['Mary Ann Lee Foster', 'Mary', 'Foster', 'Mary Ann Lee Foster'],
	['FOSTER, MARY ANN', 'MARY', 'FOSTER', 'MARY ANN FOSTER'],
	['Dr. Petra Ann Quill, ABR', 'Petra', 'Quill', 'Petra Ann Quill'],
])('beside first and last name the whole one is kept: %s', (name, first_name, last_name, full_name) => {
	expect(personOf(name)).toEqual({ role: 'listing_agent', first_name, last_name, full_name });
});

it('a name that is whole with its first and last word is kept once', () => {
	expect(personOf('Petra Quill, ABR')).toEqual({ role: 'listing_agent', first_name: 'Petra', last_name: 'Quill' });
});

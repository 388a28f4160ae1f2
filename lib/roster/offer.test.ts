import { expect, it } from 'vitest';
import { typedAgent } from './offer';

it.each([
	['devon@example.com', { email: 'devon@example.com' }],
	['(775) 555-0102', { phone_number: '(775) 555-0102' }],
	['Devon van Ashworth', { first_name: 'Devon', last_name: 'van Ashworth' }],
	['Devon', undefined],
	['555-0102', undefined],
	['Ashworth 1234567', undefined],
	['devon@', undefined],
])('takes "%s" for an agent: %o', (typed, agent) => {
	expect(typedAgent(typed)).toEqual(agent);
});

import { describe, expect, it } from 'vitest';
import { isSameAddress } from './same-address';

const HOME = 'https://www.example.com/homes/61';

describe('isSameAddress', () => {
	it.each([
		[HOME, HOME, true],
		[HOME, `${HOME}#photos`, true],
		[`${HOME}?utm_source=mail&gclid=1`, HOME, true],
		[`${HOME}/`, HOME, true],
		[HOME, 'https://www.example.com/homes/62', false],
		['https://www.example.com/home?id=61', 'https://www.example.com/home?id=62', false],
		['https://mail.example.com/inbox#message-1', 'https://mail.example.com/inbox#message-2', false],
		['https://www.example.com/100%', 'https://www.example.com/100%', true],
		['about:blank', 'about:blank', true],
		['tab:7', HOME, false],
	])('of %s and %s is %s', (one, other, expected) => {
		expect(isSameAddress(one, other)).toBe(expected);
	});
});

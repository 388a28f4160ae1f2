import { expect, it } from 'vitest';
import { pageKey } from './page-key';

it.each([
	['https://www.example.com/homes/1#photos', 'https://www.example.com/homes/1'],
	['https://www.example.com/homes/1?unit=2', 'https://www.example.com/homes/1?unit=2'],
	['https://mail.example.com/mail/u/0/#inbox/abc', 'https://mail.example.com/mail/u/0/#inbox/abc'],
	['https://www.example.com/inbox#message-7', 'https://www.example.com/inbox#message-7'],
	['https://www.example.com/#/homes/5512', 'https://www.example.com/#/homes/5512'],
	['https://www.example.com/#!/homes/5512', 'https://www.example.com/#!/homes/5512'],
	['', ''],
])('keeps a draft of %s under %s', (url, key) => {
	expect(pageKey(url)).toBe(key);
});

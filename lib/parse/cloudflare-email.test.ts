import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeCloudflareEmail } from './cloudflare-email';

function hide(email: string, key: number): string {
	return [key, ...new TextEncoder().encode(email).map((byte) => byte ^ key)]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}

it('gives the address behind the hex text, whatever the key', () => {
	for (const key of [0, 0x2a, 0xff]) {
		expect(decodeCloudflareEmail(hide('ada.ashdown@example.com', key))).toBe('ada.ashdown@example.com');
	}
	expect(decodeCloudflareEmail(hide('renée@example.com', 7))).toBe('renée@example.com');
});

it.each([
	'',
	'zz',
	'2a',
	'123',
	'not hex at all',
	hide('no address', 3),
	hide('a b@example.com', 3),
	'ff'.repeat(1000),
])('yields nothing for %j', (hex) => {
	expect(decodeCloudflareEmail(hex)).toBeUndefined();
});

it('never throws', () => {
	fc.assert(fc.property(fc.string(), (text) => void decodeCloudflareEmail(text)));
	fc.assert(fc.property(fc.uint8Array(), (bytes) => void decodeCloudflareEmail(Buffer.from(bytes).toString('hex'))));
});

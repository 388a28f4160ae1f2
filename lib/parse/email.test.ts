import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailProblem, findEmails, parseEmail } from './email';

describe('parseEmail', () => {
	it.each([
		['ada@example.com', 'ada@example.com'],
		[' <Ada.Ashdown@Example.COM>. ', 'Ada.Ashdown@example.com'],
		['mailto:ada@example.com?subject=12%20Oak%20St', 'ada@example.com'],
		['MAILTO:ada%2Bhome@example.com', 'ada+home@example.com'],
		['ada+home@mail.example.co.uk', 'ada+home@mail.example.co.uk'],
		['renee@exämple.example', 'renee@xn--exmple-cua.example'],
		['renee@EXÄMPLE.example', 'renee@xn--exmple-cua.example'],
		['renee@日本.example', 'renee@xn--wgv71a.example'],
	])('%j is %j', (text, expected) => {
		expect(parseEmail(text)).toBe(expected);
	});

	it.each([
		'',
		'ada',
		'ada@',
		'ada@example',
		'@example.com',
		'ada@@example.com',
		'ada..ashdown@example.com',
		'ada ashdown@example.com',
		'ada@example.com, ben@example.com',
		'[email protected]',
		'[email\u00a0protected]',
		'your.email@domain.com',
		'name@company.com',
		'logo@2x.png',
		`${'a'.repeat(65)}@example.com`,
		`ada@${'example.'.repeat(40)}com`,
		`ada@${'ä'.repeat(60)}.example`,
		'ada@exä/mple.example',
		'renée@example.com',
		'Ünï@exämple.com',
	])('yields nothing for %j', (text) => {
		expect(parseEmail(text)).toBeUndefined();
	});
});

it.each([
	['renee@example.com', undefined],
	['renée@example.com', 'email_not_ascii'],
	['Ünï@exämple.com', 'email_not_ascii'],
	['李@example.com', 'email_not_ascii'],
	['renée', 'email_invalid'],
	['renée@', 'email_invalid'],
	['é@@example.com', 'email_invalid'],
])('what keeps %j from being sent is %s', (text, problem) => {
	expect(emailProblem(text)).toBe(problem);
});

describe('findEmails', () => {
	it('finds each address once, in order, and no placeholder', () => {
		const text =
			'Ada (ada@example.com), Email:ben@example.com; ADA@example.com <mailto:cy@example.com> [email protected] x@2x.png';
		expect(findEmails(text)).toEqual(['ada@example.com', 'ben@example.com', 'cy@example.com']);
	});

	it('gives only addresses that parse again to themselves', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.string(), fc.emailAddress())), (parts) => {
				for (const email of findEmails(parts.join(' '))) expect(parseEmail(email)).toBe(email);
			}),
		);
	});

	it.each(['@'.repeat(100_000), 'a.'.repeat(50_000), 'a@a.'.repeat(25_000), 'a@ '.repeat(30_000)])(
		'survives long hostile text',
		(text) => {
			expect(findEmails(text)).toEqual([]);
		},
	);
});

it.each([
	['petra@example.comPhone: 775-555-0132', ['petra@example.com']],
	['otis@marsh.example.netWebsite', ['otis@marsh.example.net']],
	['775-555-0132/petra@example.com/Reno', ['petra@example.com']],
	['775-555-0132petra@example.com', ['petra@example.com']],
	['4petra@example.com, Otis@Example.com', ['4petra@example.com', 'Otis@example.com']],
])('what a page glues to an address is no part of it: %s', (text, emails) => {
	expect(findEmails(text)).toEqual(emails);
});

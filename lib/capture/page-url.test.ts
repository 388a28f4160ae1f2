import { describe, expect, it } from 'vitest';
import { isSamePage, namesId, refererUrl } from './page-url';

const PAGE = 'https://www.example.com/homedetails/12-Alder-Way-Sparks-NV-89431/33334444_zpid/';

describe('whether a source is about the page', () => {
	it.each([
		[PAGE, true],
		['/homedetails/12-Alder-Way-Sparks-NV-89431/33334444_zpid/', true],
		['https://www.example.com/homedetails/9-Cedar-Ct-Sparks-NV-89431/11112222_zpid/', false],
		['https://www.example.com/', undefined],
		['https://cdn.example.net/photo/99998888.jpg', undefined],
		['mailto:petra@example.com', undefined],
	])('%s', (url, same) => {
		expect(isSamePage(url, PAGE)).toBe(same);
	});

	it('by its id', () => {
		expect([
			namesId(PAGE, '33334444'),
			namesId(PAGE, '11112222'),
			namesId('https://www.example.com/home', '11112222'),
		]).toEqual([true, false, undefined]);
	});
});

describe('the address that is sent', () => {
	it.each([
		['without tracking and fragment', `${PAGE}?utm_source=x&fbclid=y&view=2#photos`, true, `${PAGE}?view=2`],
		['without user and password', 'https://me:secret@www.example.com/home/1', true, 'https://www.example.com/home/1'],
		[
			'of an unknown page without its query',
			'https://www.example.com/a?session=7#b',
			false,
			'https://www.example.com/a',
		],
		['never of a mailbox', 'https://mail.google.com/mail/u/0/#inbox/abc', true, undefined],
		['never of webmail elsewhere', 'https://www.example.com/webmail/?id=1', false, undefined],
		['never of a CRM', 'https://app.followupboss.com/2/people/view/1', false, undefined],
		['never of the extension or a file', 'file:///home/me/page.html', false, undefined],
	])('%s', (_, url, isRecognised, sent) => {
		expect(refererUrl(url, undefined, isRecognised)).toBe(sent);
	});

	it('is the canonical one, unless that is another page’s', () => {
		expect(refererUrl(`${PAGE}?view=2`, PAGE, true)).toBe(PAGE);
		expect(refererUrl(PAGE, 'https://www.example.com/homedetails/9-Cedar-Ct/11112222_zpid/', true)).toBe(PAGE);
	});
});

describe('an address whose escapes are no text', () => {
	it.each([
		'https://www.example.com/100%',
		'https://www.example.com/homes/caf%E9/12',
		'https://www.example.com/%C3%28',
	])('%s is compared as it is written', (url) => {
		expect([isSamePage(url, url), isSamePage(url, PAGE)]).toEqual([true, undefined]);
		expect(refererUrl(url, url, true)).toBe(url);
	});
});

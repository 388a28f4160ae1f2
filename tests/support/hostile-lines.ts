import type { Line } from '@/lib/page/reading';

const LETTERS = 'abcdefghij';
/** A different ending for each of a thousand names. */
const ending = (i: number) => [i, i / 10, i / 100].map((n) => LETTERS[Math.floor(n) % 10]).join('');
const phone = (i: number) => `(775) 555-${String(100 + (i % 100)).padStart(4, '0')}`;
const tel = (i: number) => `tel:775555${String(100 + (i % 100)).padStart(4, '0')}`;
const line = (text: string, more: Partial<Line> = {}): Line => ({ text, up: 3, ...more });

/** Pages that go on and on with the same, as lines of a reading: what the `i`th repetition adds. */
export const LINES: Record<string, (i: number) => Line[]> = {
	'links without a text': () => [line('', { link: 'tel:1' })],
	'links of one number': () => [line('c', { link: 'tel:7755550101' })],
	'mail links': (i) => [line(`a${i}@example.com`, { link: `mailto:a${i}@example.com` })],
	'cards of many people': (i) => [line(`Petra Quill${ending(i)}`), line(phone(i), { up: 4, link: tel(i) })],
	'cards of one person with many numbers': (i) => [line('Petra Quill'), line(phone(i), { up: 4, link: `tel:1${i}` })],
	'labels of many people': (i) => [
		line(`Listed by Petra Quill${ending(i)}`),
		line(`Quill${ending(i)} Realty`, { up: 4 }),
	],
	'labels of one office': () => [line('Listed by'), line('Quill Realty', { up: 4 })],
	'a staircase of links': (i) => [line(`Petra Alder Way${ending(i)}`, { up: 20 - (i % 16), link: 'tel:7755550101' })],
	'a staircase the other way': (i) => [line(`Cedar Ridge • Maple${ending(i)}`, { up: 4 + (i % 16), link: tel(i) })],
	'elements within elements': (i) => [line('call me', { up: i, link: 'tel:7755550101' })],
	'elements that end one by one': (i) => [line('call me', { up: 100_000 - i, link: 'tel:7755550101' })],
	'headings of one home': () => [line('12 Alder Way, Sparks, NV 89431', { tag: 'h1' })],
	'headings of many homes': (i) => [line(`${i} Alder Way, Sparks, NV 89431`, { tag: 'h1' })],
	'headings of other homes': (i) => [line('Similar homes', { tag: 'h2' }), line(`${i} Oak Ct, Sparks, NV 89431`)],
	addresses: (i) => [line(`${i} Alder Way, Sparks, NV 89431`)],
	'addresses in two lines': (i) => [line(`${i} Alder Way`), line('Sparks, NV 89431', { up: 4 })],
	prices: (i) => [line(`$${415 + i},000`)],
	names: (i) => [line(`Petra Quill${ending(i)}`)],
	companies: () => [line('Quill Realty')],
	'communities above the address': () => [line('Alder Apartments'), line('12 Alder Way, Sparks, NV 89431')],
	'pieces of lines': () => [line('a\u2063'.repeat(30))],
	'links in the footer': (i) => [line(phone(i), { zone: 'footer', link: tel(i) })],
	'facts of a contact': (i) => [line('Agent Phone: 775-555-0132'), line(`License: ${1_000_000 + i}`)],
};

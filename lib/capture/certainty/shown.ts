import { phoneKey } from '@/lib/parse/phone/phone-key';
import type { PreparedPage } from '../prepared-page';

const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim()
		.split(' ');

const plain = (text: string) => wordsOf(text).join(' ');

/** 415000 as "415,000" or "415 000"; plain as "415000". */
const grouped = (amount: number) => String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/g, ' ');

/** A value of more words than this is looked up by its first ones. */
const MOST_WORDS = 8;
const PHONE = 10;

const begin = (text: string) => wordsOf(text).slice(0, MOST_WORDS).join(' ');

/** Which of the wanted texts are in the words; each word is looked at once. */
function among(wanted: ReadonlySet<string>, words: readonly string[]): Set<string> {
	const found = new Set<string>();
	const firsts = new Set([...wanted].map((text) => text.split(' ', 1)[0]));
	words.forEach((first, i) => {
		if (!firsts.has(first)) return;
		let text = '';
		for (let length = 0; length < MOST_WORDS && i + length < words.length; length++) {
			text += `${length ? ' ' : ''}${words[i + length]}`;
			if (wanted.has(text)) found.add(text);
		}
	});
	return found;
}

/** Each run of ten digits in a line or its link. */
function phonesOf(text: string): string[] {
	const digits = text.replace(/\D/g, '');
	return Array.from({ length: Math.max(0, digits.length - PHONE + 1) }, (_, i) => digits.slice(i, i + PHONE));
}

/** What a page shows of its own home: whether values that were captured are there too. */
export class Shown {
	private readonly text: Set<string>;
	private readonly heading: Set<string>;
	private readonly phones: Set<string>;
	private readonly surnames = new Map<string, number>();

	constructor({ own, headings, title, people }: PreparedPage, values: readonly string[]) {
		const wanted = new Set(
			values.flatMap((value) => [begin(value), ...(/^\d+$/.test(value) ? [grouped(Number(value))] : [])]),
		);
		const lines = own.filter(({ zone }) => zone !== 'nav').map(({ text }) => text);
		const heads = own.filter(({ tag }) => tag === 'h1').map(({ text }) => text);
		this.text = among(wanted, lines.flatMap(wordsOf));
		this.heading = among(wanted, [title, ...heads, ...headings.map(({ line = '' }) => line)].flatMap(wordsOf));
		this.phones = new Set(own.flatMap(({ text, link = '' }) => [...phonesOf(text), ...phonesOf(link)]));
		for (const { name = '' } of people)
			for (const word of new Set(wordsOf(name))) this.surnames.set(word, (this.surnames.get(word) ?? 0) + 1);
	}

	shows(value: string): boolean {
		return this.text.has(begin(value));
	}

	heads(value: string): boolean {
		return this.heading.has(begin(value));
	}

	showsPhone(value: string): boolean {
		return this.phones.has(phoneKey(value) ?? plain(value));
	}

	showsAmount(amount: number): boolean {
		return this.text.has(grouped(amount)) || this.text.has(String(Math.round(amount)));
	}

	/** How many records name somebody with this surname. */
	records(surname: string): number {
		return this.surnames.get(wordsOf(surname).at(-1) ?? '') ?? 0;
	}
}

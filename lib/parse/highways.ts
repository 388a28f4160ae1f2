import type { Word } from './address-words';
import { stateNamed } from './states';

const OWNER = /^(?:us|u|s|state|county|country|co|cnty|interstate|federal|old|city|business|bus|ranch|farm|cr|fm|sr)$/;
const KIND =
	/^(?:highway|hwy|hgwy|route|rte|rt|road|rd|interstate|spur|loop|business|bus|i|sr|cr|fm|rr|sh|us|hiway|trunk)$/;
const NUMBER = /^(?:[a-z]{0,2}-?\d{1,5}[a-z]{0,2}|[a-z]{1,2})$/;

/** How many words at `start` name a numbered road ("State Route 690", "US Hwy 50", "County Road MM"); 0 when none does. */
export function highwayLengthAt(words: readonly Word[], start: number): number {
	let at = start;
	while (at - start < 3 && (OWNER.test(words[at]?.key ?? '') || stateNamed(words[at]?.key ?? '')) && words[at + 1])
		at++;
	if (!KIND.test(words[at]?.key ?? '')) {
		at--;
		if (at < start || !KIND.test(words[at]?.key ?? '')) return 0;
	}
	const number = words[at + 1]?.key === 'no' ? at + 2 : at + 1;
	const key = words[number]?.key ?? '';
	return NUMBER.test(key) && (/\d/.test(key) || at > start) && !words[at]?.comma ? number - start + 1 : 0;
}

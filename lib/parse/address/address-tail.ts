import { hasDigit, type Word } from './address-words';
import { isDirection } from './directions';
import { LONGEST_STATE, type State, stateNamed } from './states';
import { isStrongSuffix, isSuffix } from './suffixes';
import { isTownOf } from './town-list';
import { isUnitWord, unitLengthAt } from './units';
import { stateOfZip } from './zip-state';

/** What is at the end of an address, and the words before it. */
export interface Tail {
	rest: Word[];
	country?: string;
	postal?: string;
	state?: State;
	/** A unit that follows the ZIP. */
	unit?: Word[];
}

const COUNTRIES: [RegExp, string][] = [
	[/^(?:usa?|united states|united states of america)$/, 'US'],
	[/^canada$/, 'CA'],
];
const US_POSTAL = /^\d{5}(?:-\d{4})?$|^\d{9}$/;
const CA_POSTAL = /^[abceghj-nprstvxy]\d[abceghj-nprstv-z]-?\d[abceghj-nprstv-z]\d$/;

const ORDINAL = /^(?:\d+(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

const keyOf = (words: readonly Word[]) => words.map((word) => word.key).join(' ');

function takeCountry(tail: Tail): void {
	for (let length = 4; length > 0; length--) {
		if (tail.rest.length <= length) continue;
		const key = keyOf(tail.rest.slice(-length));
		const country = COUNTRIES.find(([pattern]) => pattern.test(key))?.[1];
		if (!country) continue;
		tail.rest = tail.rest.slice(0, -length);
		tail.country = country;
		return;
	}
}

/**
 * Five digits after "Suite" or "Box" are no ZIP; after a comma, a state ("FL" is a floor too) or a whole unit ("#3", "2nd
 * Floor") they are.
 */
function isOtherNumber(before: Word, ahead: Word | undefined): boolean {
	if (before.comma || stateNamed(before.key) || hasDigit(before) || ORDINAL.test(ahead?.key ?? '')) return false;
	return isUnitWord(before) || before.key === 'box';
}

function takePostal(tail: Tail): void {
	const { rest } = tail;
	const last = rest.at(-1);
	const before = rest.at(-2);
	if (!last || !before) return;
	if (US_POSTAL.test(last.key) && (last.key.length > 5 || !isOtherNumber(before, rest.at(-3)))) {
		tail.postal = last.key.length === 9 ? `${last.key.slice(0, 5)}-${last.key.slice(5)}` : last.key;
		tail.rest = rest.slice(0, -1);
		tail.country ??= 'US';
	} else if (CA_POSTAL.test(`${before.key}${last.key}`) && before.key.length === 3) {
		tail.postal = `${before.text} ${last.text}`;
		tail.rest = rest.slice(0, -2);
		tail.country ??= 'CA';
	} else if (CA_POSTAL.test(last.key)) {
		tail.postal = last.text;
		tail.rest = rest.slice(0, -1);
		tail.country ??= 'CA';
	}
}

/** Codes that are words of streets as well: court, northeast, floor, lane, prairie. */
const AMBIGUOUS = /^(?:ct|ne|fl|la|pr)$/;

/** Whether the last words are meant as a state although no ZIP follows: "12 Oak St Birch Hill CT", not "12 Birch Hill Ct". */
function isMeantAsState(rest: readonly Word[], length: number, state: State): boolean {
	const words = rest.slice(0, -length);
	const before = words.at(-1);
	const key = keyOf(rest.slice(-length));
	if (!before) return false;
	if (state.named && before.comma) return true;
	if (!state.named && !AMBIGUOUS.test(key)) return !hasDigit(before) || before.comma || isZipOfTown(words);
	if (/\./.test(rest.at(-1)?.text ?? '') && key === 'ne') return false;
	if (ORDINAL.test(before.key)) return false;
	if (before.comma || key === 'fl') return !isSuffix(before) || key !== 'ne';
	if (isStrongSuffix(before) || isDirection(before)) return false;
	const isAfterTown = words.some((_, i) => i > 1 && isTownOf(state.code, words.slice(i)));
	return words.slice(2, -1).some(isStrongSuffix) || (isAfterTown && (state.named || !AMBIGUOUS.test(key)));
}

/** "Reno 89501, NV": the ZIP comes after its town and before the state. */
const isZipOfTown = (words: readonly Word[]) => words.length > 2 && /^\d{5}(?:-\d{4})?$/.test(words.at(-1)?.key ?? '');

/** "Stuart, Florida FL": the state's name before its code. */
function withoutState(rest: readonly Word[], { code, named }: State): Word[] {
	for (let length = LONGEST_STATE; length > 0 && !named; length--) {
		const last = rest.slice(-length);
		const before = rest.at(-1 - length)?.comma ? stateNamed(keyOf(last)) : undefined;
		if (before?.named && before.code === code && !isTownOf(code, last)) return rest.slice(0, -length);
	}
	return [...rest];
}

function takeState(tail: Tail): void {
	for (let length = LONGEST_STATE; length > 0; length--) {
		if (tail.rest.length <= length) continue;
		const key = keyOf(tail.rest.slice(-length));
		const state = stateNamed(key);
		if (!state) continue;
		// Military mail has its own "states", after its own "cities" (Publication 28, section 238).
		if (/^A[AEP]$/.test(state.code) && !/^(?:apo|fpo|dpo)$/.test(tail.rest.at(-2)?.key ?? '')) continue;
		const isProven =
			tail.postal &&
			// Before another state's ZIP "Commerce Ct 22922" is a street.
			(!AMBIGUOUS.test(key) || tail.rest.at(-1 - length)?.comma || stateOfZip(tail.postal) === state.code);
		if (!isProven && !isMeantAsState(tail.rest, length, state)) continue;
		tail.rest = withoutState(tail.rest.slice(0, -length), state);
		tail.state = state;
		tail.country ??= state.country;
		return;
	}
}

/** "Reno, NV 89501 #64" */
function takeUnit(tail: Tail): void {
	for (const length of [1, 2]) {
		const at = tail.rest.length - length;
		if (at < 2 || unitLengthAt(tail.rest, at) !== length || !/^\d{5}(?:-\d{4})?$/.test(tail.rest[at - 1]?.key ?? ''))
			continue;
		tail.unit = tail.rest.slice(at);
		tail.rest = tail.rest.slice(0, at);
		return;
	}
}

/** "12 Oak St, 89501 Reno, NV": the ZIP begins a part of its own behind the street. */
function takeEarlyPostal(tail: Tail): void {
	const at = tail.rest.findIndex(
		({ key }, i) => i > 1 && tail.rest[i - 1]?.comma && /^\d{5}(?:-\d{4})?$/.test(key) && i < tail.rest.length - 1,
	);
	const postal = tail.rest[at]?.key;
	if (!postal || tail.rest.slice(at + 1).some(hasDigit)) return;
	tail.postal = postal;
	tail.rest = tail.rest.filter((_, i) => i !== at);
}

/** Country, ZIP or postal code, and state from the end of an address, with the words left over. */
export function peelTail(words: readonly Word[]): Tail {
	const tail: Tail = { rest: [...words] };
	takeUnit(tail);
	takeCountry(tail);
	takePostal(tail);
	takeCountry(tail);
	takeState(tail);
	if (tail.state && !tail.postal) takePostal(tail);
	if (tail.state && !tail.postal) takeEarlyPostal(tail);
	return tail;
}

import type { ParsedName } from '@/lib/parse/person-name/person-name-parts';
import type { Mail } from '../mail';
import type { Mention } from '../mentions/mentions';
import type { Named } from '../mentions/named';
import { mattersOf } from '../sentences/matters';
import type { Place } from '../sentences/places';

/** Matters of whoever asks. */
const ASKS = /^(?:interest|see|deal|question|available)$/;

const isAt = (line: number) => (one: Mention<unknown>) => one.line === line;

const wordsOf = ({ first_name = '', last_name = '' }: ParsedName) =>
	`${first_name} ${last_name}`.toLowerCase().split(' ');

/** "VALE D" is who "Dana Vale" is, or of the same house; two may have one given name. */
const isAlike = (one: ParsedName, other: ParsedName) =>
	wordsOf(one).some(
		(word, i) => word.length > 2 && wordsOf(other).some((same, k) => same === word && (i > 0 || k > 0)),
	);

const isHeader = ({ kind }: Place) => /^(?:from|to|subject|header)$/.test(kind);

/**
 * A line of one's own with a way to reach them and what they ask: a call in a list, a speaker's name above their words, a
 * quoted mail's sender.
 */
function asksOn(
	{ lines, places, mentions: { emails, phones } }: Mail,
	{ line, start, end }: Mention<unknown>,
): boolean {
	const place = places[line];
	if (!place || place.inFooter || place.inSignature || place.kind === 'professional') return false;
	// The first sender is the mail's own; below other lines than headers somebody is quoted.
	if (place.kind === 'from') return emails.some(isAt(line)) && !places.slice(1, line).every(isHeader);
	// "Dana," speaks to somebody.
	const isHeading = start === 0 && lines[line]?.text[end] !== ',' && /^(?:short|notice)$/.test(place.kind);
	const isNext = isHeading && /^(?:speech|sentence)$/.test(places[line + 1]?.kind ?? '');
	const own = isNext ? [line, line + 1] : [line];
	if (!own.some((i) => [...emails, ...phones].some(isAt(i)))) return false;
	return own.flatMap((i) => mattersOf(lines[i]?.text ?? '')).some((matter) => ASKS.test(matter));
}

/** Everybody who asks on lines of their own; a mail with two of them has no lead. A family asks together. */
export function askersOf(mail: Mail, people: readonly Named[]): Named[] {
	const lines = new Set<number>();
	const askers = people.filter(({ mentions }) => {
		const own = mentions.find((mention) => !lines.has(mention.line) && asksOn(mail, mention));
		if (own) lines.add(own.line);
		return own;
	});
	const isFamily = ({ name }: Named, i: number) =>
		askers.slice(0, i).some((other) => other.name.last_name && isAlike(other.name, name));
	return askers.filter((one, i) => !isFamily(one, i));
}

import { letters } from '@/lib/parse/person-name/person-name';
import type { ParsedName } from '@/lib/parse/person-name/person-name-parts';
import type { Mail } from '../mail';
import { nameKey } from '../thread/sides';
import type { Mention, MentionedName } from './mentions';
import { extendsName } from './names';

/** Somebody named anywhere in a mail. */
export interface Named {
	name: MentionedName;
	mentions: Mention<MentionedName>[];
}

/** "STRAND L", as a telephone shows whose it is. */
const isCallerOf = (shown: ParsedName, { first_name = '', last_name = '' }: ParsedName) =>
	shown.last_name?.length === 1 &&
	first_name.startsWith(shown.last_name) &&
	last_name.length > 1 &&
	shown.first_name === last_name.toUpperCase();

/** "Leo Strand" or "L. Strand" signs what "Leopold Strand" sends: one surname, and the given name's beginning. */
const isSameName = (one: ParsedName, other: ParsedName) => {
	const [given = '', otherGiven = ''] = [one, other].map(({ first_name = '' }) => letters(first_name).slice(0, 2));
	const [last, otherLast] = [one, other].map(({ last_name = '' }) => last_name.toLowerCase());
	const isGiven = !!given && !!otherGiven && (given.startsWith(otherGiven) || otherGiven.startsWith(given));
	return (
		nameKey(one) === nameKey(other) ||
		(!!last && last === otherLast && isGiven) ||
		isCallerOf(one, other) ||
		isCallerOf(other, one)
	);
};

const fuller = (one: MentionedName, other: MentionedName) =>
	isCallerOf(one, other) || (letters(one.first_name ?? '').length < 2 && letters(other.first_name ?? '').length > 2)
		? other
		: one;

/** Everybody a mail names, each once: a given name counts for the full name that begins with it. */
export function namedIn({ mentions: { names } }: Mail): Named[] {
	const whole = names.filter(({ value }) => value.first_name && value.last_name);
	const people: Named[] = [];
	const add = (name: MentionedName, mention: Mention<MentionedName>) => {
		const known = people.find((person) => isSameName(person.name, name));
		if (known) {
			known.mentions.push(mention);
			known.name = fuller(known.name, name);
		} else people.push({ name, mentions: [mention] });
	};
	for (const mention of names) {
		// "Lou Ann" signs what "Lou Ann Reed" sends.
		const longer = whole.find(
			({ value }) => extendsName(mention.value, value) || nameKey(value).startsWith(`${nameKey(mention.value)} `),
		);
		add(longer?.value ?? mention.value, mention);
	}
	return people;
}

import type { ParsedName } from '@/lib/parse/person-name/person-name-parts';
import { remembered } from '@/lib/parse/remembered';
import type { Mail } from './mail';
import type { Mention, MentionedName } from './mentions';
import { extendsName } from './names';
import { nameKey } from './sides';

/** Somebody named anywhere in a mail. */
export interface Named {
	name: MentionedName;
	mentions: Mention<MentionedName>[];
}

const letters = remembered((text) =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z]/g, ''),
);

/** "d.price@", "danap@": the address holds the surname, or the given name. */
export function isMadeOf(email: string, { first_name = '', last_name = '' }: MentionedName): boolean {
	const own = letters(email.replace(/@.*$/s, ''));
	return [last_name, first_name].some((part) => letters(part).length > 2 && own.includes(letters(part)));
}

/** "Leo Strand" signs what "Leopold Strand" sends: one surname, and a short form of the given name. */
const isSameName = (one: ParsedName, other: ParsedName) => {
	const [given, otherGiven] = [one, other].map(({ first_name = '' }) => first_name.slice(0, 2).toLowerCase());
	const [last, otherLast] = [one, other].map(({ last_name = '' }) => last_name.toLowerCase());
	return (
		nameKey(one) === nameKey(other) || (!!last && last === otherLast && given?.length === 2 && given === otherGiven)
	);
};

/** Everybody a mail names, each once: a given name counts for the full name that begins with it. */
export function namedIn({ mentions: { names } }: Mail): Named[] {
	const whole = names.filter(({ value }) => value.first_name && value.last_name);
	const people: Named[] = [];
	const add = (name: MentionedName, mention: Mention<MentionedName>) => {
		const known = people.find((person) => isSameName(person.name, name));
		if (known) known.mentions.push(mention);
		else people.push({ name, mentions: [mention] });
	};
	for (const mention of names) {
		const longer = whole.find(({ value }) => extendsName(mention.value, value));
		add(longer?.value ?? mention.value, mention);
	}
	return people;
}

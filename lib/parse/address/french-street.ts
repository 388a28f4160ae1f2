import { textOf, type Word } from './address-words';
import type { Street } from './street';
import { isStrongSuffix } from './suffixes';

/** French street types (Canada Post's addressing guidelines); they come before the name. */
const TYPE = /^(?:rue|chemin|rang|montée|côte|impasse|allée|ruelle)$/;
/** These are English too: French only in an address that is Canadian for sure. */
const SHARED_TYPE = /^(?:ch|boulevard|boul|avenue|av|place)$/;
const DIRECTION = /^(?:o|n|s|e|ouest|nord|sud|est)$/;

/** Whether the street is written in the French order, "Rue Sainte-Anne O"; never "Avenue Road". */
export function isFrenchStreet(words: readonly Word[], country: string | undefined): boolean {
	const [type, name] = words.map((word) => word.key);
	if (!type || !name || country === 'US' || /^[a-z]$/.test(name) || isStrongSuffix(words.at(-1))) return false;
	return TYPE.test(type) || (country === 'CA' && SHARED_TYPE.test(type));
}

/** The parts of a French street, the type as suffix. */
export function parseFrenchStreet(words: readonly Word[]): Street {
	const hasDirection = words.length > 2 && DIRECTION.test(words.at(-1)?.key ?? '');
	const name = words.slice(1, hasDirection ? -1 : undefined);
	return {
		street_name: textOf(name),
		street_suffix: words[0]?.text,
		...(hasDirection && { street_dir_suffix: words.at(-1)?.text }),
	};
}

import { isStrongSuffix } from './suffixes';

/** Ends of street names outside America that are none there or name places as often; British ones mostly have no house number. */
const STREET_WORDS = new Set(
	(
		'close grove gardens garden rise hill park view green parade wharf quay end vale croft drove gate mead meadow meadows ' +
		'chase circus esplanade promenade approach bank broadway brow common cottages dale dell drift embankment field fields ' +
		'fold glade glen heath heights lea link mount orchard paddock passage ride ridge side strand villas wood wynd pde cct'
	).split(' '),
);
const isStreetWord = (word: string) => {
	const key = word.toLowerCase().replace(/\.$/, '');
	return STREET_WORDS.has(key) || isStrongSuffix({ key, text: word, comma: false });
};

const NUMBERED = /^(?:(?:unit|flat|apt)\s+)?(?:([\w-]+)\s*\/\s*)?(\d+[a-z]?(?:\s*[-–]\s*\d+[a-z]?)?)\s+(.+)$/i;

type ForeignStreet = Partial<Record<'street_number' | 'street_name' | 'street_suffix' | 'unit_number', string>>;

/** A street line of a country without American street grammar: number or unit before it, one of the known words at its end. */
export function foreignStreet(line: string): ForeignStreet {
	const numbered = NUMBERED.exec(line);
	const words = (numbered?.[3] ?? line).trim().split(/\s+/);
	const suffix = words.at(-1) ?? '';
	if (words.length < 2 || words.length > 6 || !isStreetWord(suffix) || /\d/.test(words.join(''))) return {};
	return {
		...(numbered?.[2] && { street_number: numbered[2].replace(/\s/g, '') }),
		street_name: words.slice(0, -1).join(' '),
		street_suffix: suffix,
		...(numbered?.[1] && { unit_number: numbered[1] }),
	};
}

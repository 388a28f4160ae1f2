import { type NamePlace, readPersonName } from '@/lib/parse/person-name/person-name';
import type { ParsedName } from '@/lib/parse/person-name/person-name-parts';

/** Sites and services which announce inquiries by their own name: "New lead from Zillow". */
const PORTALS =
	/\b(?:zillow|trulia|hotpads|street ?easy|realtor|redfin|homes|apartments?|rent(?:als|path|cafe|berry)?|for ?rent|for sale by owner|fsbo|zumper|padmapper|craigs ?list|facebook|instagram|meta|google|yelp|nextdoor|messenger|whatsapp|linkedin|tik ?tok|twitter|youtube|bing|movoto|estately|homelight|opcity|homesnap|trulia|loopnet|costar|crexi|cozy|avail|turbo ?tenant|abodo|naked apartments|rightmove|zoopla|squarespace|wix|word ?press|wufoo|jot ?form|type ?form|gravity forms?|zapier|mailchimp|website|web ?site|web|site|online|form|chat ?bot|bot|idx|mls|e-?mail|gmail|outlook|yahoo|wireless|caller)\b/i;

const FILLER =
	/\b(?:wireless|unknown|anonymous|private|toll[- ]?free|blocked|restricted) (?:caller|number|call|name)\b|\(?\b(?:no (?:first |last |full )?name(?: (?:was )?(?:provided|given|entered))?|(?:last name |first name |name )?(?:was )?(?:not|none) (?:provided|given|specified|available|entered|disclosed)|not applicable|n\/a|null|undefined|unknown|anonymous|withheld)\b\)?/gi;

/** Whether a form prints it where nothing was typed. */
export const isFiller = (text: string): boolean => text.replace(FILLER, '').trim() === '' || isPortalName(text);

/** One to four words with capitals, as prose writes a person. */
const CAPITALISED =
	/^\p{Lu}[\p{L}'’-]*\.?(?: (?:(?:de|da|di|del|della|la|le|van|von|der|den|bin|al|el|y)|\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.)){0,4}$/u;

/** Whether the text is a site's or service's name. */
export function isPortalName(text: string): boolean {
	return PORTALS.test(text) || /\.(?:com|net|org|io|co|ca|us|ai)\b/i.test(text);
}

function named(text: string, place: NamePlace): ParsedName | undefined {
	const read = readPersonName(text, { place });
	if (!read) return undefined;
	const { first_name, last_name } = read;
	return { ...(first_name && { first_name }), ...(last_name && { last_name }) };
}

/** "Dana Vale, 775-555-0111, dana@example.com": what follows the name on its line is not part of it. */
const withoutContact = (text: string) =>
	/@|\d{3}/.test(text) ? text.replace(/(?:[,|;(<•·]|\s[-–—]\s|\s\+?\(?\d|\S+@).*$/s, '') : text;

/** "Vale, Dana", as lists are sorted; letters behind a comma are a degree. */
const LAST_FIRST = /^\s*(\p{Lu}\p{Ll}[\p{L}'’-]*), (\p{Lu}\p{Ll}[\p{L}'’-]*)(?: \p{Lu}\.?)?\s*$/u;

/** The person's name beside a name's label, in any spelling; undefined for fillers ("not provided"), companies and instructions. */
export function labelledName(text: string): ParsedName | undefined {
	const value = withoutContact(text)
		.replace(LAST_FIRST, '$2 $1')
		.replace(FILLER, ' ')
		.replace(/<[^>]*>|\([^)]*@[^)]*\)|\S+@\S+/g, ' ')
		.replace(/^[\s"'“”:*,-]+|[\s"'“”:*,-]+$/g, '')
		.replace(/\s+/g, ' ');
	if (
		value.length < 2 ||
		value.length > 80 ||
		value.split(' ').length > 6 ||
		/\d|[?!:;/]|\.\s*\p{Lu}\p{Ll}+ \p{Ll}/u.test(value)
	)
		return undefined;
	return named(value, 'label');
}

/** The person's name in words from prose or on a line of their own, if they are written like one and nothing speaks against it. */
export function plainName(text: string, place: NamePlace = 'announcement'): ParsedName | undefined {
	const value = text
		.replace(LAST_FIRST, '$2 $1')
		.replace(/^[\s"'“”*•·-]+|[\s"'“”,!.:*•·-]+$/g, '')
		.replace(/\s+/g, ' ')
		// "Ann & Paul Reed": one contact holds one name.
		.replace(COUPLE, '$1');
	if (value.length < 2 || value.length > 60 || !CAPITALISED.test(value)) return undefined;
	return isPortalName(value) ? undefined : named(value, place);
}

const COUPLE = /^(\p{Lu}[\p{L}'’-]+) (?:&|and) \p{Lu}[\p{L}'’-]+(?= \p{Lu}[\p{L}'’-]+$)/u;

const INTRODUCES =
	/\b(?:[Mm]y name is|[Mm]y name['’]s|[Tt]his is|I am|I['’]m|[Ii]t['’]s) (\p{Lu}[\p{L}'’-]+(?: (?!I['’])\p{Lu}[\p{L}'’-]+){0,2})/u;

/** The name by which somebody introduces themselves in what they write. */
export function introducedName(text: string): ParsedName | undefined {
	return plainName(INTRODUCES.exec(text)?.[1] ?? '');
}

/** Whether the longer of two names can be the same person's, with the same first name. */
export function extendsName(short: ParsedName, long: ParsedName): boolean {
	const isShort = !short.last_name || (short.last_name.length === 1 && !!long.last_name?.startsWith(short.last_name));
	return (
		isShort && (long.last_name?.length ?? 0) > 1 && short.first_name?.toLowerCase() === long.first_name?.toLowerCase()
	);
}

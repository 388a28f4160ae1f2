import { stateNamed } from '../address/states';
import { isStrongSuffix } from '../address/suffixes';
import { isCompanyName } from '../company-name';
import { Phrases } from '../phrases';
import { BRANDS } from '../words/brands';
import { TOWN_NAMES } from '../words/town-names';
import type { SplitName } from './person-name-parts';
import { isInitial, isOrdinary, kindOf, lettersOf, type WordKind } from './person-name-words';

const brands = new Phrases(BRANDS);
const towns = new Phrases(TOWN_NAMES);

type OfWords =
	| `first word: ${WordKind}`
	| `last word: ${WordKind}`
	| `only word: ${WordKind}`
	| 'both words are ordinary'
	| 'another word is of pages'
	| 'another word is of sentences'
	| 'a word ends like ordinary ones'
	| 'last word is a street’s'
	| 'last word is a street’s and a surname'
	| 'last word is a state'
	| 'a word is an abbreviation'
	| 'a word is spelt like no name'
	| 'it begins with a particle';
type OfShape =
	| 'it has many words'
	| 'it has an initial or a particle'
	| 'it has a title, a generation or a designation'
	| 'it is written small'
	| 'it is written large'
	| 'some of its words are written small';
type OfWhole = 'it is a town' | 'it is a brand' | 'it is named like a company';

/** What speaks for or against a text's being a person's name. */
export type NameEvidence = OfWords | OfShape | OfWhole;

type Maybe = NameEvidence | false;

const PARTICLE =
	/^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|les|los|las|al|el|bin|ibn|st|mc|mac|y|ó|ní|nic|uí|giolla)$/i;
const HONOUR = /^(?:mr|mrs|ms|miss|dr|prof|rev)\b\.?|\b(?:jr|sr|iii?|iv|esq|ph\.?d|m\.?d|cpa|gri|crs|abr|realtor)\b|®/i;
/** Endings of ordinary words that hardly a name has. */
const WORD_ENDING = /(?:ing|tion|sion|ment|ness|ity|able|ible|ous|ive|ful|less|ed|ly|ies|ers|ors|ism|ure|ance|ence)$/;
/** "GreatSchools", "Realtor.com", "Q&A"; "McBride", "DeLuca" and "O’Hara" are names. */
const NO_SPELLING =
	/^(?!(?:Mc|Mac|De|Di|Da|La|Le|Van|Von|O['’]|Fitz|St|[hnt])\p{Lu}).*\p{Ll}\p{Lu}|\p{L}[.&+]\p{L}{2}|&/u;

function ofWords(words: readonly string[], kinds: { first?: WordKind; last?: WordKind }): Maybe[] {
	const { first, last } = kinds;
	if (!first || !last) {
		const only = first ?? last;
		return only ? [`only word: ${only}`] : [];
	}
	return [
		`first word: ${first}`,
		`last word: ${last}`,
		isOrdinary(first) && isOrdinary(last) && 'both words are ordinary',
		isStrongSuffix({ key: lettersOf(words.at(-1) ?? ''), text: '', comma: false }) &&
			(last.startsWith('surname') ? 'last word is a street’s and a surname' : 'last word is a street’s'),
		stateNamed(lettersOf(words.at(-1) ?? ''))?.named === true && 'last word is a state',
	];
}

function ofSpelling(words: readonly string[]): Maybe[] {
	const isMixed = words.some((word) => /\p{Ll}/u.test(word));
	return [
		isMixed &&
			words.some((word, i) => /^\p{Lu}{2,5}$/u.test(word) && !(i === 0 && word.length === 2)) &&
			'a word is an abbreviation',
		words.some((word) => NO_SPELLING.test(word)) && 'a word is spelt like no name',
		words.some((word) => WORD_ENDING.test(lettersOf(word)) && kindOf(word, 'surname').startsWith('unknown')) &&
			'a word ends like ordinary ones',
		/^\p{Lu}/u.test(words[0] ?? '') && PARTICLE.test(words[0] ?? '') && 'it begins with a particle',
	];
}

function ofShape(text: string, words: readonly string[]): Maybe[] {
	return [
		words.length > 4 && 'it has many words',
		(words.slice(1, -1).some(isInitial) || words.slice(1, -1).some((word) => PARTICLE.test(word))) &&
			'it has an initial or a particle',
		HONOUR.test(text) && 'it has a title, a generation or a designation',
		...ofCase(words.join(''), words),
	];
}

function ofCase(letters: string, words: readonly string[]): Maybe[] {
	if (letters === letters.toLowerCase()) return ['it is written small'];
	if (letters === letters.toUpperCase()) return [letters.length > 3 && 'it is written large'];
	return [words.some((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word)) && 'some of its words are written small'];
}

/** "Allen Tate" and "Christie’s Realty" are houses; "Christie Cannon" is a person. */
const isBrand = (text: string) => brands.are(text) || (brands.begin(text) && isCompanyName(text));

/**
 * What speaks for and against a person's name, from the text as written and the name it was split into. Where the text
 * is and what is beside it do not count here.
 */
export function nameEvidence(text: string, { name, words }: SplitName): NameEvidence[] {
	// Of "La Ada" and "de la Birch" the last word counts.
	const [first, last] = [name.first_name, name.last_name].map((part) => part?.split(' ').at(-1));
	const kinds = {
		...(first && { first: kindOf(first, 'given') }),
		...(last && { last: kindOf(last, 'surname') }),
	};
	const own = new Set(`${name.first_name} ${name.last_name}`.split(' '));
	const others = words.filter((word) => !own.has(word) && !PARTICLE.test(word)).map((word) => kindOf(word, 'surname'));
	const left = words.join(' ');
	const found: Maybe[] = [
		...ofWords(words, kinds),
		others.some((kind) => kind.endsWith('pages')) && 'another word is of pages',
		others.includes('of sentences') && 'another word is of sentences',
		...ofSpelling(words),
		...ofShape(text, words),
		towns.are(left) && 'it is a town',
		isBrand(left) && 'it is a brand',
		isCompanyName(left) && 'it is named like a company',
	];
	return found.filter((one) => one !== false);
}

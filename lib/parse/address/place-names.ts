import type { Word } from './address-words';
import { isDirection } from './directions';
import { isWeakSuffix } from './suffixes';

/** Saints that towns are named for: "Main St Louis" is the town, "Main St Dallas" the street. */
const SAINTS =
	/^(?:albans|ann|anthony|augustine|bernard|bonifacius|charles|clair|cloud|francis|gabriel|george|helena|helens|ignace|inigoes|jacob|james|joe|john|johns|johnsbury|joseph|leonard|leo|libory|louis|lucie|maries|martin|martinville|mary|marys|matthews|michael|michaels|paul|pauls|pete|peter|peters|petersburg|robert|rose|simons|stephen|stephens|thomas)$/;

/** First words of towns of more than one word. */
const BEGINNINGS = new Set(
	'san santa saint st ste new los las fort ft mount mt el la le lac lake port grand great old salt royal north south east west upper lower big little del des long eau fond boca baton rancho prince terre elk apple bowling chapel cape'.split(
		' ',
	),
);
/** Last words of towns of more than one word, beside those that end streets too ("Springs", "Heights"). */
const ENDINGS = new Set(
	'city bay mills township twp twsp tw vly vy wd bh raton rouge air vista mesa verde cruz bend fe viejo lauderdale moines neck woods house town acres oaks pines lawn shores afb'.split(
		' ',
	),
);
/** "Lake in the Hills", "Fond du Lac". */
const BETWEEN = new Set('in the of on by du de del des la las los o and &'.split(' '));

const isEnding = (word: Word | undefined) => ENDINGS.has(word?.key ?? '') || isWeakSuffix(word);
/** Whether a word joins two others of a name: "Lake in the Hills". */
export const isBetween = (word: Word | undefined) => BETWEEN.has(word?.key ?? '');

/** "Lake", "New", "North": what comes before the names of towns. */
export const beginsLongName = (word: Word): boolean => BEGINNINGS.has(word.key) || isDirection(word);

/** Whether "St" before this word is Saint. */
export const isSaint = (word: Word | undefined): boolean => SAINTS.test(word?.key ?? '');

/**
 * Where a town begins at the end of `words` when nothing but the words themselves tells; never before `first`, so that a
 * street is left.
 */
export function townStart(words: readonly Word[], first: number): number {
	let start = words.length - 1;
	const back = (isPart: boolean) => {
		if (isPart && start > first) start--;
	};
	back(isEnding(words[start]));
	back(/^t(?:ownshi|w)/.test(words.at(-1)?.key ?? '') && isEnding(words[start]));
	while (start - 1 > first && isBetween(words[start - 1])) start--;
	back(isBetween(words[start]));
	back(BEGINNINGS.has(words[start - 1]?.key ?? ''));
	back(isDirection(words[start - 1]));
	return start;
}

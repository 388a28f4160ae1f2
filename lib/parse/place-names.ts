import type { Word } from './address-words';
import { isDirection } from './directions';

/** Saints that towns are named for: "Main St Louis" is the town, "Main St Dallas" the street. */
const SAINTS =
	/^(?:albans|ann|anthony|augustine|bernard|bonifacius|charles|clair|cloud|francis|gabriel|george|helena|helens|ignace|inigoes|jacob|james|joe|john|johns|johnsbury|joseph|leonard|leo|libory|louis|lucie|maries|martin|martinville|mary|marys|matthews|michael|michaels|paul|pauls|pete|peter|peters|petersburg|robert|rose|simons|stephen|stephens|thomas)$/;

/** First words of towns of more than one word. */
const BEGINNINGS = new Set(
	'san santa saint st ste new los las fort ft mount mt el la le lake palm oak port grand salt cedar royal north south east west upper lower big little white black red green rock round silver garden forest coral council federal pembroke boca baton des del elk long highland winter delray miami high redondo huntington laguna virginia newport daytona saratoga rancho sioux iowa kansas oklahoma jersey michigan traverse johnson carson dodge walnut orange beverly colorado hot'.split(
		' ',
	),
);
/** Last words of towns of more than one word. */
const ENDINGS = new Set(
	'city beach park springs spring falls heights hts hills village vlg township twp tw twsp grove island isle point pt gardens lake lakes valley vy rapids bluff bluffs creek ridge junction center harbor bay rock ranch haven river woods wd estates plains station mills prairie bridge bh rouge raton vista mesa verde cruz bend fe viejo lauderdale moines'.split(
		' ',
	),
);

/** Whether "St" before this word is Saint. */
export const isSaint = (word: Word | undefined): boolean => SAINTS.test(word?.key ?? '');

/** Where a town begins at the end of `words` when nothing but the words themselves tells: at least one word before it. */
export function townStart(words: readonly Word[]): number {
	let start = words.length - 1;
	if (ENDINGS.has(words[start]?.key ?? '') && start > 1) start--;
	if (start > 1 && BEGINNINGS.has(words[start - 1]?.key ?? '')) start--;
	if (start > 1 && isDirection(words[start - 1])) start--;
	return start;
}

import type { Word } from './address-words';

/**
 * Towns whose name begins with a direction. After a street's suffix, a direction that makes such a name is the town's
 * ("Birchwood Ave West Palm Beach"); any other is the street's ("Birchwood Dr S Reno").
 */
const TOWNS: Record<string, RegExp> = {
	n: /^(?:adams|andover|arlington|attleboro|augusta|aurora|babylon|barrington|bay|bellmore|bend|bergen|bethesda|branford|brunswick|canton|charleston|chicago|east|fort|ft|haledon|hampton|haven|hempstead|highlands|hills|hollywood|kansas|kingstown|las vegas|lauderdale|liberty|little|logan|manchester|mankato|massapequa|merrick|miami|muskegon|myrtle|newton|oaks|ogden|olmsted|palm beach|plainfield|plains|platte|pole|port|potomac|providence|reading|richland|ridgeville|royalton|salt lake|scituate|smithfield|st paul|saint paul|syracuse|tonawanda|vernon|versailles|wales|wilkesboro|windham)\b/,
	s: /^(?:amboy|barrington|bay|beloit|bend|boston|bound brook|burlington|charleston|chicago heights|daytona|el monte|elgin|euclid|fallsburg|fulton|gate|glastonbury|hackensack|hadley|haven|heights|hempstead|hill|holland|house|huntington|hutchinson|jordan|kingstown|lake|lebanon|lyon|miami|milwaukee|nyack|ogden|orange|padre|park|pasadena|pittsburg|plainfield|point|portland|range|richmond hill|river|royalton|salt lake|san francisco|setauket|shore|sioux|st paul|saint paul|toms river|weymouth|whittier|williamsport|windsor|yarmouth)\b/,
	e: /^(?:alton|amherst|aurora|bethel|boston|bridgewater|brunswick|canton|chicago|cleveland|dubuque|dundee|ellijay|elmhurst|falmouth|freetown|granby|grand rapids|greenwich|haddam|hampton|hanover|hartford|haven|hazel crest|helena|hemet|hempstead|hills|islip|jordan|lansing|liverpool|longmeadow|los angeles|lyme|mckeesport|meadow|moline|northport|norriton|orange|palo alto|pasadena|patchogue|peoria|petersburg|point|prairie|providence|quogue|ridge|rochester|rockaway|rutherford|sandwich|setauket|st louis|saint louis|stroudsburg|syracuse|taunton|tawas|troy|wenatchee|williston|windsor)\b/,
	w: /^(?:allis|babylon|bend|berlin|bloomf(?:ie)?ld|bloomington|bountiful|boylston|branch|bridgewater|brookfield|burlington|caldwell|carrollton|carson|chester|chicago|columbia|concord|conshohocken|covina|creek|dennis|des moines|dover|dundee|end|falmouth|fargo|fork|frankfort|goshen|greenwich|grove|hartford|haven|haverstraw|hazleton|helena|hempstead|hills|hollywood|homestead|islip|jefferson|jordan|lafayette|lawn|liberty|linn|long branch|mansfield|melbourne|memphis|miami|mifflin|milford|milwaukee|monroe|mountain|new york|newton|nyack|odessa|orange|palm beach|park|pasco|paterson|pensacola|peoria|pittston|plains|point|richland|roxbury|rutherford|sacramento|salem|sayville|seneca|springfield|st paul|saint paul|tisbury|union|university place|valley|warwick|wendover|yarmouth|yellowstone)\b/,
};

/** Whether the words at `at` are a direction and the rest of such a town's name. */
export function isDirectionalTownAt(words: readonly Word[], at: number): boolean {
	const after = words
		.slice(at + 1)
		.map((word) => word.key)
		.join(' ');
	return TOWNS[words[at]?.key.charAt(0) ?? '']?.test(after) ?? false;
}

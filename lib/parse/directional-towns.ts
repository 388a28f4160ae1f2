import type { Word } from './address-words';

/**
 * Towns whose name begins with a direction. After a street's suffix, a direction that makes such a name is the town's
 * ("Birchwood Ave West Palm Beach"); any other is the street's ("Birchwood Dr S Reno").
 */
const TOWNS: Record<string, RegExp> = {
	n: /^(?:adams|andover|arlington|attleboro|attleborough|augusta|aurora|babylon|barrington|bay|beach|bellmore|bend|bergen|berwick|bethesda|branch|branford|brookfield|brunswick|caldwell|canton|charleston|chicago|chili|clarendon|collins|conway|creek|dartmouth|dighton|druid hills|east|eastham|easton|fork|fort|ft|grafton|grosvenordale|haledon|hampton|haven|hempstead|hero|highlands|hills|hollywood|kansas|kingstown|kingsville|las vegas|lauderdale|liberty|little|logan|manchester|mankato|massapequa|merrick|miami|muskegon|myrtle|newton|oaks|ogden|olmsted|oxford|palm beach|plainfield|plains|platte|pole|port|potomac|providence|reading|richland|ridgeville|riverside|royalton|saint paul|salem|salt lake|scituate|sioux city|smithfield|st paul|stonington|syracuse|tonawanda|truro|tustin|uxbridge|valley stream|vernon|versailles|wales|webster|wilkesboro|windham|woodmere|yarmouth)\b/,
	s: /^(?:amboy|barrington|bay|beloit|bend|berwick|bloomfield|boston|bound brook|bristol|burlington|casco|charleston|chicago heights|china|congaree|dartmouth|daytona|deerfield|dennis|easton|egremont|el monte|elgin|euclid|fallsburg|farmingdale|floral park|fork|freeport|fulton|gate|glastonbury|grafton|hackensack|hadley|hamilton|harpswell|haven|heights|hempstead|hero|hill|holland|house|houston|huntington|hutchinson|jamesport|jordan|kingstown|lake tahoe|lebanon|lyon|miami|milwaukee|nyack|ogden|orange|padre|paris|park|pasadena|pekin|pittsburg|plainfield|point|portland|prairie|range|richmond hill|riding|river|roxana|royalton|russell|saint paul|salem|salt lake|san francisco|setauket|shore|sioux|st paul|thomaston|toms river|walpole|wayne|webster|wellfleet|weymouth|whitley|whittier|williamsport|windsor|yarmouth|zanesville)\b/,
	e: /^(?:alton|amherst|aurora|bend|berlin|bernard|bethel|boston|bridgewater|brookfield|brunswick|canaan|canton|chatham|chicago|cleveland|dennis|douglas|dover|dubuque|dundee|ellijay|elmhurst|falmouth|fishkill|flat rock|freetown|granby|grand forks|grand rapids|greenbush|greenville|greenwich|haddam|hampton|hanover|hartford|haven|hazel crest|helena|hemet|hempstead|hills|islip|jordan|kingston|lansing|liverpool|longmeadow|los angeles|lyme|machias|marion|mckeesport|meadow|millinocket|moline|moriches|newport|norriton|northport|norwich|orange|palatka|palestine|palo alto|pasadena|patchogue|peoria|petersburg|pittsburgh|point|prairie|providence|quogue|ridge|rochester|rockaway|rutherford|saint louis|sandwich|setauket|sparta|spencer|st louis|stroudsburg|syracuse|taunton|tawas|troy|wakefield|wallingford|walpole|wareham|waterboro|wenatchee|weymouth|williston|windsor)\b/,
	w: /^(?:allis|babylon|bend|berlin|bloomf(?:ie)?ld|bloomington|bountiful|boylston|branch|bridgewater|brookfield|burlington|caldwell|carrollton|carson|chazy|chester|chesterfield|chicago|columbia|concord|conshohocken|covina|creek|dennis|des moines|dover|dundee|end|falmouth|fargo|fork|frankfort|goshen|greenwich|grove|hartford|haven|haverstraw|hazleton|helena|hempstead|hills|hollywood|homestead|islip|jefferson|jordan|kingston|lafayette|lawn|lebanon|liberty|linn|long branch|mansfield|melbourne|memphis|miami|middlesex|mifflin|milford|milton|milwaukee|monroe|mountain|new york|newbury|newfield|newton|nyack|odessa|orange|palm beach|park|pasco|paterson|pensacola|peoria|pittston|plains|point|richland|river|roxbury|rutherford|sacramento|saint paul|salem|sayville|seneca|simsbury|springfield|st paul|stockbridge|suffield|terre haute|tisbury|townsend|union|university place|valley|wareham|warwick|wendover|windsor|winfield|yarmouth|yellowstone|york)\b/,
};

/** Whether the words at `at` are a direction and the rest of such a town's name. */
export function isDirectionalTownAt(words: readonly Word[], at: number): boolean {
	const after = words
		.slice(at + 1)
		.map((word) => word.key)
		.join(' ');
	return TOWNS[words[at]?.key.charAt(0) ?? '']?.test(after) ?? false;
}

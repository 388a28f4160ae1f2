import type { Word } from './address-words';

/**
 * Towns whose name begins with a direction. After a street's suffix, a direction that makes such a name is the town's
 * ("Birchwood Ave West Palm Beach"); any other is the street's ("Birchwood Dr S Reno"). By the directions with which there is one.
 */
const TOWNS: Record<string, RegExp> = {
	e: /^(?:alton|amherst|bernard|bethel|canaan|chatham|cleveland|douglas|dubuque|ellijay|elmhurst|fishkill|flat rock|freetown|granby|grand forks|grand rapids|greenbush|greenville|haddam|hanover|hazel crest|hemet|lansing|liverpool|longmeadow|los angeles|lyme|machias|marion|mckeesport|meadow|millinocket|moline|moriches|newport|norriton|northport|norwich|palatka|palestine|palo alto|patchogue|petersburg|pittsburgh|quogue|ridge|rochester|rockaway|saint louis|sandwich|sparta|spencer|st louis|stroudsburg|taunton|tawas|troy|wakefield|wallingford|waterboro|wenatchee|williston)\b/,
	n: /^(?:adams|andover|arlington|attleboro|attleborough|augusta|beach|bellmore|bergen|bethesda|branford|chili|clarendon|collins|conway|dighton|druid hills|east|eastham|fort|ft|grosvenordale|haledon|highlands|kansas|kingsville|las vegas|lauderdale|little|logan|manchester|mankato|massapequa|merrick|muskegon|myrtle|oaks|olmsted|oxford|platte|pole|port|potomac|reading|ridgeville|riverside|scituate|sioux city|smithfield|stonington|tonawanda|truro|tustin|uxbridge|valley stream|vernon|versailles|wales|wilkesboro|windham|woodmere)\b/,
	s: /^(?:amboy|beloit|bloomfield|bound brook|bristol|casco|chicago heights|china|congaree|daytona|deerfield|egremont|el monte|elgin|euclid|fallsburg|farmingdale|floral park|freeport|fulton|gate|glastonbury|hackensack|hadley|hamilton|harpswell|heights|hill|holland|house|houston|huntington|hutchinson|jamesport|lake tahoe|lyon|padre|paris|pekin|pittsburg|portland|range|richmond hill|riding|roxana|russell|san francisco|shore|sioux|thomaston|toms river|wayne|wellfleet|whitley|whittier|williamsport|zanesville)\b/,
	w: /^(?:allis|bloomf(?:ie)?ld|bloomington|bountiful|boylston|carrollton|carson|chazy|chester|chesterfield|columbia|concord|conshohocken|covina|des moines|end|fargo|frankfort|goshen|grove|haverstraw|hazleton|homestead|jefferson|lafayette|lawn|linn|long branch|mansfield|melbourne|memphis|middlesex|mifflin|milford|milton|monroe|mountain|new york|newbury|newfield|odessa|pasco|paterson|pensacola|pittston|roxbury|sacramento|sayville|seneca|simsbury|springfield|stockbridge|suffield|terre haute|tisbury|townsend|union|university place|valley|warwick|wendover|winfield|yellowstone|york)\b/,
	ew: /^(?:berlin|bridgewater|dover|dundee|falmouth|greenwich|hartford|helena|islip|kingston|peoria|rutherford|wareham)\b/,
	ne: /^(?:aurora|brunswick|canton|hampton|providence|syracuse)\b/,
	ns: /^(?:barrington|bay|berwick|charleston|dartmouth|easton|grafton|hero|kingstown|ogden|plainfield|royalton|salt lake|webster)\b/,
	nw: /^(?:babylon|branch|caldwell|creek|hollywood|liberty|newton|palm beach|plains|richland)\b/,
	se: /^(?:boston|pasadena|prairie|setauket|walpole|weymouth)\b/,
	sw: /^(?:burlington|lebanon|milwaukee|nyack|park|river)\b/,
	new: /^(?:brookfield|chicago|hills)\b/,
	nsw: /^(?:fork|miami|saint paul|salem|st paul|yarmouth)\b/,
	sew: /^(?:dennis|jordan|orange|point|windsor)\b/,
	nsew: /^(?:bend|haven|hempstead)\b/,
};

/** Whether the words at `at` are a direction and the rest of such a town's name. */
export function isDirectionalTownAt(words: readonly Word[], at: number): boolean {
	const after = words
		.slice(at + 1)
		.map((word) => word.key)
		.join(' ');
	const side = words[at]?.key.charAt(0);
	return Object.entries(TOWNS).some(([sides, names]) => side && sides.includes(side) && names.test(after));
}

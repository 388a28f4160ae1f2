const US = `AL alabama ala|AK alaska|AZ arizona ariz|AR arkansas ark|CA california calif cal|CO colorado colo|CT connecticut conn|DE delaware|DC district_of_columbia|FL florida fla|GA georgia|HI hawaii|ID idaho|IL illinois ill|IN indiana ind|IA iowa|KS kansas kans|KY kentucky|LA louisiana|ME maine|MD maryland|MA massachusetts mass|MI michigan mich|MN minnesota minn|MS mississippi|MO missouri|MT montana|NE nebraska nebr|NV nevada nev|NH new_hampshire|NJ new_jersey|NM new_mexico|NY new_york|NC north_carolina|ND north_dakota|OH ohio|OK oklahoma okla|OR oregon ore|PA pennsylvania penn penna|RI rhode_island|SC south_carolina|SD south_dakota|TN tennessee tenn|TX texas tex|UT utah|VT vermont|VA virginia|WA washington wash|WV west_virginia|WI wisconsin wis wisc|WY wyoming|PR puerto_rico|GU guam|VI virgin_islands us_virgin_islands|AS american_samoa|MP northern_mariana_islands|AA|AE|AP`;
const CANADA = `AB alberta|BC british_columbia|MB manitoba|NB new_brunswick|NL newfoundland_and_labrador newfoundland|NS nova_scotia|NT northwest_territories|NU nunavut|ON ontario|PE prince_edward_island pei|QC quebec québec|SK saskatchewan|YT yukon`;

export interface State {
	code: string;
	country: 'US' | 'CA';
	/** The text wrote the name, not the two letters. */
	named: boolean;
}

function table(text: string, country: State['country']): [string, State][] {
	return text.split('|').flatMap((line) => {
		const [code = '', ...names] = line.split(' ');
		const entries: [string, State][] = [[code.toLowerCase(), { code, country, named: false }]];
		for (const name of names) entries.push([name.replaceAll('_', ' '), { code, country, named: true }]);
		return entries;
	});
}

/** USPS Publication 28, Appendix B, and Canada Post's province symbols. */
const STATES = new Map([...table(US, 'US'), ...table(CANADA, 'CA')]);

/** The state or province by its name, usual abbreviation or code (lower case, without full stops); undefined when unknown. */
export function stateNamed(key: string): State | undefined {
	return STATES.get(key);
}

/** All words of their names, abbreviations and codes; those of Australia's states too. */
const STATE_WORDS = new Set([
	'nsw',
	'vic',
	'qld',
	'sa',
	'tas',
	'act',
	...[...STATES.keys()].flatMap((key) => key.split(' ')),
]);

/** False for a text that surely names no state or province; telling that takes much less than parsing an address. */
export const mayNameState = (text: string): boolean =>
	(
		text
			.toLowerCase()
			.replaceAll('.', '')
			.match(/[a-zé]+/g) ?? []
	).some((word) => STATE_WORDS.has(word));

/** The most words that a name has ("northern mariana islands"). */
export const LONGEST_STATE = 3;

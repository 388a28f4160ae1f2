import type { Role } from '@/lib/page/reading';

/** What pages write before a contact, and what it makes of him. Tried in order. */
const LABELS: [Role, RegExp][] = [
	['co_agent', /^(?:co-?list(?:ing|ed)?(?: agent| broker)?(?: by)?|co-?agents?|other agents?)\b/i],
	[
		'buyer_agent',
		/^(?:bought (?:with|by)|sold by(?! (?:the )?owner)|buyer['’]?s? (?:agent|broker|agency|office)|sell(?:ing)? agent|buying agent|represented buyer)\b/i,
	],
	[
		'owner',
		/^(?:(?:listed|for sale|offered|posted) by (?:the |property )?owner|(?:contact|call|text|email|message) (?:the )?(?:home ?|property )?(?:owner|seller)|property owner|owner(?:'s name)?(?=\s*:)|seller(?=\s*:))/i,
	],
	[
		'property_manager',
		/^(?:managed by|property manag(?:er|ed by|ement)(?: company)?|(?:leasing|rental) (?:office|agent|consultant|contact)|landlord|listed by (?:management company|property manager)|professionally managed by)\b/i,
	],
	[
		'broker',
		/^(?:brokered by|list(?:ing|ed)? (?:office|brokerage|broker|firm|company)(?: name| by)?|(?:real estate )?brokerage(?: name)?|(?:estate|letting|managing) agent(?:s(?=\s*:))?(?!s)|marketed by|agency(?=\s*:)|company(?=\s*:)|office(?: name)?(?=\s*:)|broker(?=\s*:)|courtesy of broker)\b/i,
	],
	[
		'listing_agent',
		/^(?:(?:property |home )?(?:exclusively )?(?:listed|(?:re)?presented|offered|listing)(?: is| provided| presented| information provided| data provided)?(?: courtesy of| by)|listing (?:courtesy|provided)(?: of)?|(?:property |data )?courtesy of|seller['’]?s? agent(?:s? name)?|list(?:ing)? (?:broker and )?agents?(?: name)?|(?:property |primary |real estate )?agent(?:s?(?: name)?(?=\s*:)|\s*$)|contact agents?(?=\s*:)|(?:your )?realtor®?(?=\s*:))(?!\w)/i,
	],
];

/** How labels begin: most lines are none, and need not be tried with every pattern. */
const LABELS_BEGIN: ReadonlySet<string> = new Set(
	'age bou bro buy cal co- coa col com con cou dat ema est exc for hom lan lea let lis mai man mar mes off oth own pos pre pri pro rea ren rep sel sol tex you'.split(
		' ',
	),
);

/** Facts said of the contact above: `Agent Phone:`, `Company:`. */
const FACTS: [Fact['fact'], RegExp][] = [
	[
		'company_phone',
		// "Contact:" below the listing's agents is what MLSs have brokers print: the listing broker's line.
		/^(?:company|office|broker(?:age)?|main|listing office) ?(?:phone|tel(?:ephone)?|number|#)\b|^(?:office|main|contact|o)(?=\s*:)/i,
	],
	[
		'phone',
		/^(?:agent |direct |mobile |cell |contact |listing agent )?(?:phone|tel(?:ephone)?|mobile|cell|direct|call|ph|m|c|d|p|t)(?: number| phone| line|\s?#)?(?=\s*[:.]|\s*\+?\(?\d)/i,
	],
	['email', /^(?:agent |contact )?e-?mail(?: address)?(?=\s*:)/i],
	[
		'license',
		/^(?:(?:agent |broker )?(?:cal)?(?:dre|bre)|(?:agent |real estate |re |state )?lic(?:ense|\.)?(?: number| no\.?| id)?|trec(?: license)?)\b\s*#?/i,
	],
	['mls_id', /^(?:agent|list agent) (?:mls )?id\b/i],
];

export interface Label {
	role: Role;
	/** What follows the label on its line. */
	rest: string;
}

const afterLabel = (text: string, label: string) => text.slice(label.length).replace(/^[\s:#.\u2063–-]+/, '');

/** The role that the beginning of the text names, with what follows; undefined where it is no label. */
export function readLabel(text: string): Label | undefined {
	if (!LABELS_BEGIN.has(text.slice(0, 3).toLowerCase())) return undefined;
	for (const [role, pattern] of LABELS) {
		const match = pattern.exec(text.replace(/\u2063/g, ' '));
		// "Listing Agent, Quill Realty" stands below a name: what somebody is, and where.
		if (match && /agents?$/i.test(match[0]) && /^\s?[,|•]/.test(text.slice(match[0].length))) return undefined;
		if (match) return { role, rest: afterLabel(text, match[0]) };
	}
	return undefined;
}

export interface Fact {
	fact: 'phone' | 'direct_phone' | 'company_phone' | 'email' | 'company' | 'license' | 'mls_id';
	rest: string;
}

/** First words of numbers that ring at one person. */
const DIRECT: ReadonlySet<string> = new Set(['direct', 'mobile', 'cell', 'm', 'c', 'd']);

const isDirect = (label: string) => DIRECT.has(/^[a-z]+/i.exec(label)?.[0].toLowerCase() ?? '');

/** The fact that the beginning of the text names, with what follows. */
export function readFact(text: string): Fact | undefined {
	for (const [fact, pattern] of FACTS) {
		const match = pattern.exec(text);
		if (!match) continue;
		const said = fact === 'phone' && isDirect(match[0]) ? 'direct_phone' : fact;
		return { fact: said, rest: afterLabel(text, match[0]) };
	}
	return undefined;
}

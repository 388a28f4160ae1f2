import { isCompanyName, parseName } from '@/lib/parse/name';

/** Brokerages whose names read like a person's. */
const BRANDS =
	/^(?:douglas elliman|howard hanna|coldwell banker|brown harris stevens|halstead|corcoran|warburg|stribling|allen tate|john l\.? scott|michael saunders|ebby halliday|william raveis|william pitt|houlihan lawrence|daniel gale|harry norman|jack conway|windermere|baird & warner|edina|rodeo|hilton & hyland|weichert|long & foster|patterson schwartz|smart ?choice|nest ?seekers|keyes|dream ?town|jameson|@properties|atproperties|redfin|zillow|opendoor|offerpad|homesmart|exp|bhhs|serhant|real broker|the agency|kw|savills|knight frank|hunters|foxtons|purplebricks|connells|strutt & parker|ray white|harcourts|belle property|mcgrath|lj hooker|barry plant|jellis craig|royal lepage|pam golding|seeff|sotheby'?s?|compass|engel & v[oö]lkers|christie'?s?)\b/i;

/** What a home or a place is called, and never a person. */
const PLACE_WORDS =
	/\b(?:estates?|residential|property|properties|land|homes?|living|lofts?|towers?|villages?|communit(?:y|ies)|condominiums?|management|cent(?:er|re)|society|studio|house|firm|international|worldwide|agents?|lettings?|due diligence)\b|&/i;

/** What stands beside contacts and is nobody's name: services, links, lenders. */
const SERVICES =
	/\b(?:mortgages?|insurance|escrow|calculator|managers|builders|pros|photographers|inspectors|resources?|checked|principle|properties (?:from|for|to|in)|(?:homes?|houses?|property|apartments?) for|for (?:sale|rent)|to (?:rent|let)|distributed|guides?|fees?|near me|find|view|search|sell with|see|more|log ?in|sign ?(?:in|up)|cookies?|contact|request|report|map|tour|schedule|call|email|website|profile|listings?|reviews?|ratings?|removals|commission|disclaimer|continue|click|show|hide|save|share|print|open house|description|overview|mls|nmls|source|terms|privacy|data|provided|copyright|reserved|equal housing)\b|[!?]$|https?:|\$|^\d+$/i;

/** Words of buttons and labels, which are written like names. */
const NOT_NAMES =
	/\b(?:contact|agents?|view|listings?|listed|request|call|email|e-mail|phone|mobile|office|cell|fax|property|details?|tour|home|homes|schedule|send|message|share|save|more|about|profile|website|learn|show|ask|question|questions|click|here|read|see|all|our|my|your|the|for|sale|rent|info|information|sign|log|in|up|owner|buyers?|sellers?|sales|associate|manager|president|director|specialist|consultant|advisor|lender|license|licensed|lic|dre|mls|real|estate|broker|realtor|virtual|open|house|street|road|avenue|drive|price|free|report|search|team|member|officer|coordinator|administrator|concierge|assistant|region|vice|chief|founder|principal|settlement|insurance|transaction|support|staff|senior|certified|luxury|commercial|residential|client|customer|operations|executive|corporate|arrange|arranging|viewings?|removals|commission|blog|news|offers?|deal|hi|hello|thanks|thank|get|new|apply|now|today|directions|map|photos?|video|features|description|overview|amenities|neighborhood|schools?|calculator|mortgage|privacy|policy|terms|rights|reserved|copyright|facebook|instagram|twitter|linkedin|youtube|whatsapp|united|states|usd|north|south|east|west|county|city|by|with|of|at|from|and|or|to|on|is|are|no|yes|floor|plan|plans|year|built|lot|size|type|status|active|pending|sold|premier|local|expert|experts|services?|source|marketing|brochure|download|print|back|next|previous|results|login|register|menu|navigation|skip|content|square|feet|bed|beds|bath|baths|bedrooms?|bathrooms?)\b/i;

const CONNECTOR = /^(?:by|with|of|at|from|and|via|,|[-–—•·|/:])+$/i;

export const isConnector = (text: string) => CONNECTOR.test(text);

/** A name without the letters of designations and licences behind it: "Ann Example, SIOR, CCIM". */
export const withoutDesignations = (name: string) =>
	name.replace(/(?:,\s*(?:[A-Z®*.]{2,9}|realtor®?|broker|agent))+\s*$/i, '').trim();

/** Whether the text is written like one person's name: first and last, capitals, no words of buttons. */
export function looksLikePerson(text: string): boolean {
	if (text.length > 50 || text.length < 4 || /[\d@:;!?$£€/\\|]/.test(text)) return false;
	if (BRANDS.test(text) || isCompanyName(text)) return false;
	const { first_name, last_name } = parseName(withoutDesignations(text));
	if (!first_name || !last_name) return false;
	const bare = withoutDesignations(text);
	const words = bare.split(/\s+/);
	const isWritten = words.every((word) =>
		/^[\p{Lu}"“'(]|^(?:de|da|di|del|der|den|van|von|la|le|du|dos|al|el|bin|mc|mac|st)$/u.test(word),
	);
	return words.length >= 2 && words.length <= 5 && isWritten && !NOT_NAMES.test(bare) && !PLACE_WORDS.test(bare);
}

/** What people are in a company, not what it is called. */
const JOB =
	/^(?:(?:senior|vice|executive|managing|associate|office|sales|marketing|region(?:al)?|listing|licensed|premier|buyer['’]?s|local|real estate|property) )*(?:director|president|manager|administrator|officer|associate|coordinator|specialist|consultant|advisor|agent|broker|salesperson|realtor®?)s?(?:\/\w+)?(?: (?:of|for|in|-) .*)?$/i;

/** Whether the text is a company's name, as far as names tell. */
export function looksLikeCompany(text: string): boolean {
	if (text.length > 80 || text.split(' ').length > 9 || !/^[\p{Lu}\d@]/u.test(text) || JOB.test(text)) return false;
	return BRANDS.test(text) || (isCompanyName(text) && !SERVICES.test(text));
}

/** Whether a text that stands where a company is announced can be one. */
export function mayBeCompany(text: string): boolean {
	const words = text.split(' ').length;
	if (JOB.test(text)) return false;
	return (
		text.length > 2 &&
		text.length <= 80 &&
		words <= 9 &&
		(/^[\p{Lu}\d@]/u.test(text) || text.includes('&')) &&
		!SERVICES.test(text) &&
		!/^\p{Ll}+(?: \p{Ll}+){2,}$/u.test(text)
	);
}

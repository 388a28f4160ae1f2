import { isCompanyName, parseName } from '@/lib/parse/name';
import { Phrases } from '@/lib/parse/phrases';

/** Brokerages whose names read like a person's. */
const BRANDS = new Phrases(
	'douglas elliman|howard hanna|coldwell banker|brown harris stevens|halstead|corcoran|warburg|stribling|allen tate|john l. scott|michael saunders|ebby halliday|william raveis|william pitt|houlihan lawrence|daniel gale|harry norman|jack conway|windermere|baird & warner|edina|rodeo|hilton & hyland|weichert|long & foster|patterson schwartz|smart choice|smartchoice|nest seekers|nestseekers|keyes|dream town|dreamtown|jameson|atproperties|redfin|zillow|opendoor|offerpad|homesmart|exp|bhhs|serhant|real broker|the agency|kw|savills|knight frank|hunters|foxtons|purplebricks|connells|strutt & parker|ray white|harcourts|belle property|mcgrath|lj hooker|barry plant|jellis craig|royal lepage|pam golding|seeff|sotheby’s|sotheby|sothebys|compass|engel & volkers|engel & völkers|christie’s|christie|christies',
);

/** What a home or a place is called, and never a person. */
const PLACE_WORDS = new Phrases(
	'estates|estate|residential|property|properties|land|homes|home|living|lofts|loft|towers|tower|villages|village|community|communities|condominiums|condominium|management|center|centre|society|studio|house|firm|international|worldwide|agents|agent|lettings|letting|due diligence|ranch|plaza|creek|ridge|farm|acres|villas|manor|towers|suites|beach|gardens|heights|crossing|landing|cottage|lodge|cabin|retreat|plantation|vineyard|shoppes|commons|building|apartments|mall',
);

/** What stands beside contacts and is nobody's name: services, links, lenders. */
const SERVICES = new Phrases(
	'office hours|leasing hours|opening hours|business hours|hours of operation|mortgages|mortgage|insurance|escrow|calculator|managers|builders|pros|photographers|inspectors|resources|resource|checked|principle|properties from|properties for|properties to|properties in|homes for|home for|houses for|house for|property for|apartments for|apartment for|for sale|for rent|to rent|to let|distributed|guides|guide|fees|fee|near me|find|view|search|sell with|see|more|log in|login|sign in|signin|sign up|signup|cookies|cookie|contact|request|report|map|tour|schedule|call|email|website|profile|listings|listing|reviews|review|ratings|rating|removals|commission|disclaimer|continue|click|show|hide|save|share|print|open house|description|overview|mls|nmls|source|terms|privacy|data|provided|copyright|reserved|equal housing',
);
const NO_NAME = /[!?]$|https?:|\$|^\d+$/i;

const isService = (text: string) => SERVICES.areIn(text) || NO_NAME.test(text);

/** Words of buttons and labels, which are written like names. */
const NOT_NAMES = new Phrases(
	'contact|agents|agent|view|listings|listing|listed|request|call|email|e-mail|phone|mobile|office|cell|fax|property|details|detail|tour|home|homes|schedule|send|message|share|save|more|about|profile|website|learn|show|ask|question|questions|click|here|read|see|all|our|my|your|the|for|sale|rent|info|information|sign|log|in|up|owner|buyers|buyer|sellers|seller|sales|associate|manager|president|director|specialist|consultant|advisor|lender|license|licensed|lic|dre|mls|real|estate|broker|realtor|virtual|open|house|street|road|avenue|drive|price|free|report|search|team|member|officer|coordinator|administrator|concierge|assistant|region|vice|chief|founder|principal|settlement|insurance|transaction|support|staff|senior|certified|luxury|commercial|residential|client|customer|operations|executive|corporate|arrange|arranging|viewings|viewing|removals|commission|blog|news|offers|offer|deal|hi|hello|thanks|thank|get|new|apply|now|today|directions|map|photos|photo|video|features|description|overview|amenities|neighborhood|schools|school|calculator|mortgage|privacy|policy|terms|rights|reserved|copyright|facebook|instagram|twitter|linkedin|youtube|whatsapp|united|states|usd|north|south|east|west|county|city|by|with|of|at|from|and|or|to|on|is|are|no|yes|floor|plan|plans|year|built|lot|size|type|status|active|pending|sold|premier|local|expert|experts|services|service|source|marketing|brochure|download|print|back|next|previous|results|login|register|menu|navigation|skip|content|square|feet|names|name|first|last|subject|comments|comment|required|optional|bed|beds|bath|baths|bedrooms|bedroom|bathrooms|bathroom',
);

const CONNECTOR = /^(?:by|with|of|at|from|and|via|,|[-–—•·|/:])+$/i;

export const isConnector = (text: string) => CONNECTOR.test(text);

/** A name without the letters of designations and licences behind it: "Ann Example, SIOR, CCIM". */
export const withoutDesignations = (name: string) =>
	name.replace(/(?:,\s*(?:[A-Z®*.]{2,9}|realtor®?|broker|agent))+\s*$/i, '').trim();

/** Whether the text is written like one person's name: first and last, capitals, no words of buttons. */
export function looksLikePerson(text: string): boolean {
	if (text.length > 50 || text.length < 4 || /[\d@:;!?$£€/\\|]/.test(text)) return false;
	if (BRANDS.begin(text) || isCompanyName(text)) return false;
	const { first_name, last_name } = parseName(withoutDesignations(text));
	if (!first_name || !last_name) return false;
	const bare = withoutDesignations(text);
	const words = bare.split(/\s+/);
	const isWritten = words.every((word) =>
		/^[\p{Lu}"“'(]|^(?:de|da|di|del|der|den|van|von|la|le|du|dos|al|el|bin|mc|mac|st)$/u.test(word),
	);
	return (
		words.length >= 2 &&
		words.length <= 5 &&
		isWritten &&
		!NOT_NAMES.areIn(bare) &&
		!PLACE_WORDS.areIn(bare) &&
		!bare.includes('&')
	);
}

/** What people are in a company, not what it is called. */
const JOB =
	/^(?:(?:senior|vice|executive|managing|associate|office|sales|marketing|region(?:al)?|listing|licensed|premier|buyer['’]?s|local|real estate|property|team) )*(?:lead(?:er)?|founder|partner|principal|director|president|manager|administrator|officer|associate|coordinator|specialist|consultant|advisor|agent|broker|salesperson|realtor®?)s?(?:\/\w+)?(?: (?:of|for|in|-) .*)?$/i;

/** Labels of a company without its name. */
const NAMELESS = /^(?:brokerage|brokers?|office|company|agency|firm|realty|real estate|realtors?®?)$/i;

/** Whether the text is a company's name, as far as names tell. */
export function looksLikeCompany(text: string): boolean {
	if (text.length > 80 || text.split(' ').length > 9 || !/^[\p{Lu}\d@]/u.test(text)) return false;
	if (JOB.test(text) || NAMELESS.test(text)) return false;
	return BRANDS.begin(text) || (isCompanyName(text) && !isService(text));
}

/** Whether a text that stands where a company is announced can be one. */
export function mayBeCompany(text: string): boolean {
	const words = text.split(' ').length;
	if (JOB.test(text) || NAMELESS.test(text)) return false;
	return (
		text.length > 2 &&
		text.length <= 80 &&
		words <= 9 &&
		(/^[\p{Lu}\d@]/u.test(text) || text.includes('&')) &&
		!isService(text) &&
		!/^\p{Ll}+(?: \p{Ll}+){2,}$/u.test(text)
	);
}

import { isCompanyName } from '@/lib/parse/company-name';
import { type NameContext, readPersonName } from '@/lib/parse/person-name/person-name';
import { Phrases } from '@/lib/parse/phrases';
import { BRANDS } from '@/lib/parse/words/brands';
import { DESIGNATIONS } from '@/lib/parse/words/designations';

const brands = new Phrases(BRANDS);

/** What appears beside contacts and is nobody's name: services, links, lenders. */
const SERVICES = new Phrases(
	'hours|mortgages|mortgage|insurance|escrow|calculator|managers|builders|pros|photographers|inspectors|resources|resource|checked|principle|properties from|properties in|for|to|distributed|guides|guide|fees|fee|near me|find|view|search|sell with|see|more|log in|login|sign in|signin|sign up|signup|cookies|cookie|contact|request|report|map|tour|schedule|call|email|website|profile|listings|listing|reviews|review|ratings|rating|location|address|highlights|features|details|facts|history|information|amenities|removals|commission|disclaimer|continue|click|show|hide|save|share|print|open house|description|overview|mls|nmls|source|terms|privacy|data|provided|copyright|reserved|equal housing',
);
const NO_NAME = /[!?]$|https?:|\$|^\d+$/i;

const isService = (text: string) => SERVICES.areIn(text) || NO_NAME.test(text);

const CONNECTOR = /^(?:by|with|of|at|from|and|via|,|[-–—•·|/:])+$/i;

export const isConnector = (text: string) => CONNECTOR.test(text);

/** A name without the letters of designations and licences after it: "Ann Example, SIOR, CCIM". */
export const withoutDesignations = (name: string) =>
	name.replace(/(?:,\s*(?:[A-Z®*.]{2,9}|realtor®?|broker|agent))+\s*$/i, '').trim();

/** The code by which an MLS knows an agent or an office, behind their name. */
const CODE = /\s*\((?:(?=[A-Z]*\d)[A-Z\d]{3,10}|[A-Z]{6,10})\)$/;

/** "Petra R Quill" of "Quill, Petra R (QUILLPE)", "Quill Realty" of "Quill Realty (QR01)", as MLSs print them. */
export function withoutCode(text: string): string {
	const name = text.replace(CODE, '');
	return name === text ? text : name.replace(/^(\p{Lu}[\p{L}'’ -]+), (\p{Lu}[\p{L}.'’ -]*)$/u, '$2 $1');
}

/** What links beside somebody say, and no name begins with: "Email Petra", "Meet Petra". */
const ASKS =
	/^(?:e-?mail|call|text|message|contact|phone|ask|meet|about|follow|view|chat with|connect with|schedule)\s/i;

/** Whether the text names one person with first and last name, given where it is. */
export function looksLikePerson(text: string, context: NameContext = { place: 'line' }): boolean {
	if (text.length > 50 || text.length < 4 || /[\d@:&|]/.test(text) || ASKS.test(text)) return false;
	const name = readPersonName(withoutDesignations(text), context);
	return Boolean(name?.first_name && name.last_name);
}

/** What people are in a company, not what it is called. */
const JOB =
	/^(?:[\p{L}.'’&/-]+ ){0,5}?(?:lead(?:er)?|co-founder|founder|owner|partner|principal|director|president|manager|administrator|officer|associate|coordinator|specialist|consultant|representative|counsell?or|advis[eo]r|auctioneer|agent|broker|salesperson|realtor®?)(?:\/\w+)?(?: (?:of|for|in|-) .*)?(?:,? \p{Lu}{2,5})*$|^(?:agent|broker|realtor)s$|^courti(?:er|ère)\b/iu;
/** Whether the text says what somebody is. */
export const isJob = (text: string): boolean => text.length < 60 && JOB.test(text);

/** What is said of a person, and of no company. */
const LICENCE = /\blic(?:en[sc]ed?|\.)|\b(?:dre|bre|trec|nmls)\b/i;

/** Labels of a company without its name. */
const NAMELESS =
	/:$|^(?:brokerage|brokers?|(?:\p{L}+ ){0,3}office(?:,.*)?|company|agency|firm|realty|real estate|realtors?®?)$/iu;

/** Letters behind names. */
const DESIGNATION = new Set<string>(DESIGNATIONS);
const isDesignation = (text: string) =>
	text.split(/[\s,]+/).every((word) => DESIGNATION.has(word.toLowerCase().replace(/\W/g, '')));

/** What Canadian agents are for the tax office, and no firm: "Personal Real Estate Corporation". */
export const isOwnCorporation = (text: string): boolean =>
	/^\*?(?:personal real estate corporation|prec)\*?$/i.test(text);

/** Whether the text is a company's name, as far as names tell. */
export function looksLikeCompany(text: string): boolean {
	if (text.length > 80 || text.split(' ').length > 9 || !/^[\p{Lu}\d@]/u.test(text)) return false;
	if (JOB.test(text) || NAMELESS.test(text) || LICENCE.test(text) || isOwnCorporation(text)) return false;
	return brands.begin(text) || (isCompanyName(text) && !isService(text) && !isDesignation(text));
}

/** Whether a text that is where a company is announced can be one. */
export function mayBeCompany(text: string): boolean {
	const words = text.split(' ').length;
	if (JOB.test(text) || NAMELESS.test(text) || LICENCE.test(text)) return false;
	return (
		text.length > 2 &&
		text.length <= 80 &&
		words <= 9 &&
		(/^[\p{Lu}\d@]/u.test(text) || text.includes('&')) &&
		!isService(text) &&
		!isDesignation(text) &&
		!/^\p{Ll}+(?: \p{Ll}+){2,}$/u.test(text)
	);
}

/** They pass listings on, and have none. */
const BOARD =
	/\b(?:mls|rebny|rls|multiple listing|listing service|(?:real estate|realtors?®?) (?:board|association)|(?:board|association) of (?:realtors?®?|real estate))\b|\breal estate board\b/i;

/** Whether the text names an MLS or a board of realtors. */
export const isBoard = (text: string): boolean => BOARD.test(text);

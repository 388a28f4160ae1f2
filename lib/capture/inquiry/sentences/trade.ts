import { isCompanyName } from '@/lib/parse/company-name';
import { hasTollFree } from '@/lib/parse/phone/phone-key';
import type { Mail } from '../mail';
import { isAbout } from './matters';

/** Who signs with such a title writes for their trade. */
const TITLE =
	/^(?=.{4,70}$).*\b(?:realtor|broker|executive|officer|manager|president|founder|ceo|coo|owner|sales|account|consultant|coordinator|specialist|marketing|escrow|representative|associate|inspector|appraiser|attorney|photographer|stager|director|assistant|advisor|recruiter|licen[sc]e|nmls|dre)\b/i;

/** People who sell an estate. */
const OF_ESTATE = /\b(?:personal representative|execut(?:or|rix)|trustee)\b/i;

/** The lines with which a mail may be signed. */
const signatureLines = ({ lines, places }: Mail): string[] =>
	lines
		.filter((_, i) => i > 0 && /^(?:short|professional)$/.test(places[i]?.kind ?? '') && !places[i]?.field)
		.map(({ text }) => text);

const isOfBusiness = (text: string) => TITLE.test(text) || isCompanyName(text);

/** Whoever signs with a title or a company, or offers something, writes for their trade. */
export const isOfTrade = (mail: Mail): boolean =>
	signatureLines(mail).some((text) => isOfBusiness(text) && !OF_ESTATE.test(text) && !/[.?!]$/.test(text)) ||
	offersToReader(mail);

/** Trades that live by agents. Others appear in the signatures of those who ask, for they write from work. */
const OF_OUR_TRADE =
	/\b(?:realt(?:y|ors?)|real estate|broker(?:age)?|mortgage|lend(?:ing|er)|loans?|title|escrow|closing|settlement|inspect(?:ion|or)s?|apprais\w+|stag(?:ing|er)|photo\w*|media|marketing|advertis\w+|seo|leads?|software|recruit\w*|insurance|warranty|roofing|plumbing|hvac|contract(?:or|ing)|construction|remodel\w*|cleaning|landscap\w*|moving|movers|sales|account executive|homes|properties|licen[sc]ed?|nmls|dre)\b/i;

/** Whether whoever signs sells homes, or something to those who do. */
export const isOfOurTrade = (mail: Mail): boolean =>
	offersToReader(mail) ||
	mail.lines.some(({ text }) => isAbout(text, 'client')) ||
	signatureLines(mail).some((text) => OF_OUR_TRADE.test(text) && isOfBusiness(text));

/** Words of people whose purchase is on its way. One alone may be anybody's. */
const CONTRACT =
	/\b(?:are we (?:still )?(?:closing|on track)|closing (?:date|disclosure|costs?)|final walk-?through|earnest money|appraisal (?:came|report)|repair (?:addendum|request)|clear to close|(?:our|the) movers|wire the|inspection (?:report|objection|period)|(?:rest of the |our )down payment|contract price|condo questionnaire)\b/gi;

/** Whether a mail is of somebody whose purchase is on its way. */
export const isUnderContract = ({ lines, kind }: Mail): boolean =>
	kind === 'plain' &&
	new Set(lines.flatMap(({ text }) => (text.match(CONTRACT) ?? []).map((word) => word.toLowerCase()))).size > 1;

/** How people speak who want the reader's business. */
const OFFERS =
	/\b(?:help (?:you|agents|teams|your)|we help|our (?:team|clients|listings|agents|software|platform|services?|products?|packages?|portfolio|brokerage|lenders|app|price list)|your (?:clients|career|business|brokerage|marketing)|(?:more|new|get|our|seller|buyer) (?:leads|clients|listings)|free (?:consultation|valuation|estimate|quote|sample)|rates (?:are|dropped|from)|pre-?approv\w+ your|refinanc\w*|market (?:update|report)|packages? (?:starts?|from|include)|(?:love|happy|here) to help|just (?:listed|sold)|demo|recruit\w*|join (?:us|our))\b/i;

export const offers = (text: string): boolean => OFFERS.test(text);

/** Whether a mail's own words, above its footer, are of those who want the reader's business. */
export const offersToReader = ({ lines, places }: Mail): boolean =>
	lines.some(({ text }, i) => !places[i]?.inFooter && (offers(text) || hasTollFree(text)));

/** What is sold to brokerages through the form on their own site. */
const SELLS =
	/\b(?:we (?:help|work with) (?:real estate|realtors|agents|brokers|businesses|companies)|seo\b|backlinks?|guest posts?|(?:page (?:1|one)|first page|top) (?:of|on) google|rank(?:ing)? (?:higher|better|on google)|free (?:audit|demo|trial|sample)|digital marketing|lead gen(?:eration)?|web ?(?:design|development|traffic)|our (?:software|platform|agency|virtual assistants))\b/i;

/** Whether words in a form are of somebody who wants the reader's business. */
export const sells = (words: string): boolean => SELLS.test(words);

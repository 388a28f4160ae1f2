import { isCompanyName } from '@/lib/parse/company-name';
import { hasTollFree } from '@/lib/parse/phone/phone-key';
import type { Mail } from './mail';
import type { LineKind, Place } from './places';

/** What words of a sentence are about. */
const MATTERS: Record<string, RegExp> = {
	self: /\b(?:estoy|estamos|soy|quiero|quisiera|busco|i|i['’](?:m|d|ve|ll)|we|we['’](?:re|d|ve|ll)|my|our|us|me)\b/i,
	reader: /\b(?:you|your|yours|you['’](?:re|ve|d|ll))\b/i,
	home: /\b(?:casas?|apartamento|departamento|propiedad|vivienda|anuncio|building|homes?|houses?|place|condos?|apartments?|apts?|town ?house|property|unit|cottage|duplex|bungalow|ranch|rental|studio|(?:bed|bath)rooms?|br|listing|sign|lot|land|acres)\b/i,
	feature:
		/\b(?:garage|parking|basement|yard|roof|kitchen|hoa|pets?|dogs?|cats?|schools?|neighbou?rhood|floor ?plans?|utilities|tax(?:es)?|pool|laundry|washer|fence|furnished|heat(?:ing)?|square f(?:ee|oo)t|flood|deposit|dues)\b/i,
	street:
		/\b\d+[a-z]? (?:[nsew]\.? )?\p{Lu}[\p{L}'’]+|\b(?:on|at) (?:\p{Lu}[\p{L}'’]+ ){1,3}(?:st|ave|rd|dr|ln|ct|way|blvd|pl|street|avenue|road|drive|lane|court)\b/u,
	see: /\b(?:ver(?:l[oa])?|visitar(?:l[oa])?|cita|see|seeing|view(?:ing)?|tour(?:ed|ing)?|visit|show(?:ing)?|walk ?through|come (?:by|over|out)|stop by|look at|appointment|drove (?:by|past))\b/i,
	deal: /\b(?:comprar|rentar|alquilar|vender|mudar(?:me|nos)|buy(?:ing)?|rent(?:ing)?|sell(?:ing)?|purchase|offers?|apply|application|lease|mov(?:e|ing)|relocat\w+|list (?:my|our|it|the))\b/i,
	available:
		/\b(?:disponible|en (?:venta|renta|alquiler)|availab\w+|still|on the market|vacant|pending|for (?:sale|rent)|taken|under contract)\b/i,
	price:
		/\b(?:precio|cu[aá]nto (?:cuesta|vale|es)|price|priced|asking|negotiable|worth|how much|cost|lowest|afford|budget)\b/i,
	interest:
		/\b(?:interesad[oa]s?|me interesa|me gustar[ií]a|informaci[oó]n|interested|interest|like|love|want|wondering|hoping|looking (?:for|to)|question|info(?:rmation)?|details?|inquir\w+)\b/i,
	answer: /\b(?:call|text|email|contact|reach|let me know|get back|reply|hear from)\b/i,
	business:
		/\b(?:business|leads|marketing|website|software|platform|demo|clients|customers|packages?|quote|services?|team|brokerage|career|split|desk fee|hiring|join|grow(?:ing)?|partner(?:ship)?|exclusive|guarantee\w*|subscription|magazine|webinar|listings|agents|commission|referrals?|investors?|profile)\b/i,
	money:
		/\b(?:loans?|lender|rates?|mortgage|refinanc\w+|pre-?approval|underwrit\w+|borrower|appraisal|escrow|closing|settlement|title|wire|earnest|payoff|invoice|receipt|order|total|payment|billed|paid|card)\b/i,
	work: /\b(?:attached|disclosures?|inspection|photos?|shoot|drone|staging|clean(?:ing|s)?|repair|plumber|lockbox|combo|feedback|deadline|contract|document|sign(?:ed|ature)?|scheduled|confirmed|cancelled|reminder|meeting|invitation|report|agreement)\b/i,
	client:
		/\b(?:my|our|your) (?:clients?|buyers?|sellers?|borrowers?)\b|\bi have (?:a|an|two|three|some) (?:buyers?|clients?)\b|\bbuyers looking\b/i,
	news: /\b(?:market (?:update|report)|price (?:drop|cut|reduc\w+)|just (?:listed|sold)|new (?:listings?|homes)|saved search|newsletter|results|similar homes|tips)\b/i,
	account:
		/\b(?:password|sign-?in|account|notifications?|unread|profile|connect|network|license|order|subscription|task|views)\b/i,
};

/** Matters of one sentence, alone and by twos. */
export function mattersOf(sentence: string): string[] {
	const own = Object.keys(MATTERS).filter((name) => MATTERS[name]?.test(sentence));
	if (sentence.endsWith('?')) own.push('question');
	return own.flatMap((one, i) => [one, ...own.slice(i + 1).map((other) => `${one} + ${other}`)]);
}

const SENTENCES = /(?<=[.!?])["”)]?\s+/;

/** How people ask for a home, or for somebody to sell theirs. */
const ASKS =
	/\b(?:i|we|my (?:wife|husband|partner|family|friend|mother|father|son|daughter)(?: and i)?)(?:['’](?:m|re|d|ve|ll))?\b[^.?!\n]{0,60}\b(?:interested in (?:this|the|that|your|it|buying|renting|seeing|viewing|\d+)|looking (?:for an?|to (?:buy|rent|sell|move))|like (?:to (?:see|look at|take a (?:second |closer |first )?look|view|tour|visit|rent|buy|know|come|apply|make)|more)|love to (?:see|view|tour|visit)|(?:want(?:ed)?|need|have|hop(?:e|ing)|plan(?:ning)?|ready|going) to (?:see|view|tour|visit|buy|rent|sell|move into|find a)|saw (?:your|the|this|an?|\d)|found (?:your|the|this)|thinking (?:of|about) (?:selling|buying|moving|listing|putting (?:my|our|it|the)))\b|\b(?:is|are) (?:it|this|the|that|they|these|your|\d+)[^.?!\n]{0,50}\b(?:still|available|for (?:sale|rent)|on the market)\b|\b(?:can|could|may|when can|how can|how do) (?:i|we|my (?:wife|husband|partner|family) and i) (?:see|view|tour|visit|schedule|come|get|make|set|apply|look)\b|\b(?:make|put in|submit) an offer\b|\b(?:selling|to sell|to list) (?:my|our|his|her|their|mom['’]s|dad['’]s)\b|(?:^|[.!?] )looking (?:for an?|to (?:buy|rent|sell|move))\b|\b(?:still|very|really|quite) interested\b|\bany chance (?:of|we|i|that)\b|\bopinions? of value\b|\b(?:choos\w+|hir(?:e|ing)|need|looking for|find) (?:an?|the right) (?:listing )?(?:agent|realtor)\b|\b(?:send|email|text|give|get) me (?:more |some |the |any )*(?:info\w*|details|photos|pictures|times)|\bmore (?:info\w*|details) (?:on|about|for)\b|\b(?:(?:me|nos) (?:interesa|gustar[ií]a (?:ver|visitar|rentar|alquilar|comprar|saber))|est(?:oy|amos) interesad[oa]s?|qui(?:siera|ero) (?:ver|visitar|rentar|alquilar|comprar|vender|saber|m[aá]s)|(?:todav[ií]a|a[uú]n|sigue|est[aá]) (?:est[aá] )?(?:disponible|en (?:venta|renta|alquiler)))|\bwhat (?:it|(?:the|our|my|her|his|their) (?:house|home|place|property|condo)) (?:would|could|might|may|will|can) (?:bring|sell|go|rent|be worth|list)|\bis it possible to (?:see|visit|rent|buy|view|come|lease|apply|contract|move)\b|\b(?:i am|i['’]m|we are|we['’]re) looking at (?:the|your|this|that|\d+)|\b(?:i|we)(?:['’]ve| have)? (?:decided|want|plan|need|hope) to sell\b|\bwhat you think it (?:would|could|might|will) (?:bring|sell|rent|go)|\b(?:i|we) (?:drove|walked|biked) (?:past|by)\b|\bwould the (?:sellers?|owners?|landlord) (?:look at|take|consider|accept|rent)\b|\blowest (?:they|you|he|she)(?:['’]?d| would)\b|\bwhat(?:['’]?s| is| would)\b[^.?!\n]{0,40}\b(?:worth|the (?:price|rent|asking|hoa|lowest))/i;

/** Who signs with such a title writes for their trade. */
const TITLE =
	/^(?=.{4,70}$).*\b(?:realtor|broker|executive|officer|manager|president|founder|ceo|coo|owner|sales|account|consultant|coordinator|specialist|marketing|escrow|representative|associate|inspector|appraiser|attorney|photographer|stager|director|assistant|advisor|recruiter|licen[sc]e|nmls|dre)\b/i;

/** Who sells what they were left. */
const OF_ESTATE = /\b(?:personal representative|execut(?:or|rix)|trustee)\b/i;

/** What a mail is about appears at its beginning. */
const MOST_SENTENCES = 60;

export function sentencesOf({ lines, places }: Mail, kinds: readonly LineKind[]): string[] {
	const texts = lines.filter((_, i) => kinds.includes(places[i]?.kind ?? 'short') && !places[i]?.inFooter);
	return texts
		.slice(0, MOST_SENTENCES)
		.flatMap(({ text }) => text.slice(0, LONGEST).split(SENTENCES))
		.slice(0, MOST_SENTENCES);
}

const LONGEST = 1_000;

const OF_HOMES = ['home', 'feature', 'street', 'see', 'deal', 'available', 'price'];
const OF_BUSINESS = ['business', 'work', 'money', 'client', 'account', 'news'];

const OPEN = /\b(?:disponible|availab\w+|on the market|vacant|pending|for (?:sale|rent)|taken|under contract)\b/i;

/** Of what the reader has seen or does. */
const DID_YOU = /\b(?:did|have) you (?:ever )?(?:seen?|hear|heard|been)\b/i;

function asks(sentence: string): boolean {
	const isAbout = (matter: string) => !!MATTERS[matter]?.test(sentence);
	if (DID_YOU.test(sentence)) return false;
	if (ASKS.test(sentence)) return !isAbout('client') && !OFFERS.test(sentence);
	// "Do you still have it?" is anybody's.
	const isOfHome = OF_HOMES.some((matter) => (matter === 'available' ? OPEN.test(sentence) : isAbout(matter)));
	return sentence.endsWith('?') && isOfHome && !OF_BUSINESS.some(isAbout);
}

/** Whether some sentence of a text asks about a home. */
export const asksForHome = (text: string): boolean => text.slice(0, LONGEST).split(SENTENCES).some(asks);

/** Whether a sentence of the mail asks about a home, and not for a client or for business. */
export const asksForHimself = (mail: Mail): boolean =>
	sentencesOf(mail, ['sentence', 'speech', 'short', 'label', 'greeting']).some(asks);

/** Who signs with a title or a company, or offers something, writes for their trade. */
export function isOfTrade({ lines, places }: Mail): boolean {
	return (
		lines.some(
			({ text }, i) =>
				i > 0 &&
				isSignature(places[i]) &&
				!OF_ESTATE.test(text) &&
				(TITLE.test(text) || isCompanyName(text)) &&
				!/[.?!]$/.test(text),
		) || offersToReader({ lines, places })
	);
}

/** Trades that live by agents. Others appear in the signatures of those who ask, for they write from work. */
const OF_OUR_TRADE =
	/\b(?:realt(?:y|ors?)|real estate|broker(?:age)?|mortgage|lend(?:ing|er)|loans?|title|escrow|closing|settlement|inspect(?:ion|or)s?|apprais\w+|stag(?:ing|er)|photo\w*|media|marketing|advertis\w+|seo|leads?|software|recruit\w*|insurance|warranty|roofing|plumbing|hvac|contract(?:or|ing)|construction|remodel\w*|cleaning|landscap\w*|moving|movers|sales|account executive|homes|properties|licen[sc]ed?|nmls|dre)\b/i;

/** Whether who signs sells homes, or something to those who do. */
export const isOfOurTrade = (mail: Mail): boolean =>
	offersToReader(mail) ||
	mail.lines.some(
		({ text }, i) =>
			MATTERS['client']?.test(text) ||
			(i > 0 && isSignature(mail.places[i]) && OF_OUR_TRADE.test(text) && (TITLE.test(text) || isCompanyName(text))),
	);

/** What one speaks of who has bought: one such word may be anybody's. */
const CONTRACT =
	/\b(?:are we (?:still )?(?:closing|on track)|closing (?:date|disclosure|costs?)|final walk-?through|earnest money|appraisal (?:came|report)|repair (?:addendum|request)|clear to close|(?:our|the) movers|wire the|inspection (?:report|objection|period)|(?:rest of the |our )down payment|contract price|condo questionnaire)\b/gi;

/** Whether a mail is of somebody whose purchase is on its way. */
export const isUnderContract = ({ lines, kind }: Mail): boolean =>
	kind === 'plain' &&
	new Set(lines.flatMap(({ text }) => (text.match(CONTRACT) ?? []).map((word) => word.toLowerCase()))).size > 1;

/** Whether a mail's own words, above its footer, are of those who want the reader's business. */
export function offersToReader({ lines, places }: Pick<Mail, 'lines' | 'places'>): boolean {
	return lines.some(({ text }, i) => !places[i]?.inFooter && (OFFERS.test(text) || hasTollFree(text)));
}

/** What is sold to brokerages through the form on their own site. */
const SELLS =
	/\b(?:we (?:help|work with) (?:real estate|realtors|agents|brokers|businesses|companies)|seo\b|backlinks?|guest posts?|(?:page (?:1|one)|first page|top) (?:of|on) google|rank(?:ing)? (?:higher|better|on google)|free (?:audit|demo|trial|sample)|digital marketing|lead gen(?:eration)?|web ?(?:design|development|traffic)|our (?:software|platform|agency|virtual assistants))\b/i;

/** Whether words in a form are of somebody who wants the reader's business. */
export const sells = (words: string): boolean => SELLS.test(words) && !ASKS.test(words);

const isSignature = (place: Place | undefined) => /^(?:short|professional)$/.test(place?.kind ?? '') && !place?.field;

const OFFERS =
	/\b(?:help (?:you|agents|teams|your)|we help|our (?:team|clients|listings|agents|software|platform|services?|products?|packages?|portfolio|brokerage|lenders|app|price list)|your (?:clients|career|business|brokerage|marketing)|(?:more|new|get|our|seller|buyer) (?:leads|clients|listings)|free (?:consultation|valuation|estimate|quote|sample)|rates (?:are|dropped|from)|pre-?approv\w+ your|refinanc\w*|market (?:update|report)|packages? (?:starts?|from|include)|(?:love|happy|here) to help|just (?:listed|sold)|demo|recruit\w*|join (?:us|our))\b/i;

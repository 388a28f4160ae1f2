import type { Mail } from '../mail';
import { isAbout, isOpen, sentencesIn, sentencesOf } from './matters';
import { offers } from './trade';

/** How people ask for a home, or for somebody to sell theirs: a row for each way, with an example. */
export const WAYS_TO_ASK: readonly RegExp[] = [
	// We would love to see it
	/\b(?:i|we|my (?:wife|husband|partner|family|friend|mother|father|son|daughter)(?: and i)?)(?:['’](?:m|re|d|ve|ll))?\b[^.?!\n]{0,60}\b(?:interested in (?:this|the|that|your|it|buying|renting|seeing|viewing|\d+)|looking (?:for an?|to (?:buy|rent|sell|move))|like (?:to (?:see|look at|take a (?:second |closer |first )?look|view|tour|visit|rent|buy|know|come|apply|make)|more)|love to (?:see|view|tour|visit)|(?:decided|want(?:ed)?|need|have|hop(?:e|ing)|plan(?:ning)?|ready|going) to (?:see|view|tour|visit|buy|rent|sell|move into|find a)|saw (?:your|the|this|an?|\d)|found (?:your|the|this)|thinking (?:of|about) (?:selling|buying|moving|listing|putting (?:my|our|it|the)))\b/i,
	// Looking for a quiet flat
	/(?:^|[.!?] )looking (?:for an?|to (?:buy|rent|sell|move))\b/i,
	// We are looking at the ranch
	/\b(?:i am|i['’]m|we are|we['’]re) looking at (?:the|your|this|that|\d+)/i,
	// I am writing about the flat
	/\b(?:i am|i['’]m|we are|we['’]re) (?:writing|reaching out|emailing|inquiring|contacting you) (?:regarding|about|concerning|re|with regards? to|in regards? to) (?:the|this|that|your|a|an|\d+)\b[^.?!\n]{0,40}\b(?:listing|home|house|apartment|flat|unit|condo|property|place|rental|lease|lot|land|st|ave|rd|dr|ln|ct|way|street|avenue|road|drive|lane|court)\b/i,
	// We drove by
	/\b(?:i|we) (?:drove|walked|biked) (?:past|by)\b/i,
	// Still interested
	/\b(?:still|very|really|quite) interested\b/i,
	// Is this still available
	/\b(?:is|are) (?:it|this|the|that|they|these|your|\d+)[^.?!\n]{0,50}\b(?:still|available|for (?:sale|rent)|on the market)\b/i,
	// When can we see it
	/\b(?:can|could|may|when can|how can|how do) (?:i|we|my (?:wife|husband|partner|family) and i) (?:see|view|tour|visit|schedule|come|get|make|set|apply|look)\b/i,
	// Is it possible to visit
	/\bis it possible to (?:see|visit|rent|buy|view|come|lease|apply|contract|move)\b/i,
	// Any chance of a second look
	/\bany chance (?:of|we|i|that)\b/i,
	// Send me more photos
	/\b(?:send|email|text|give|get) me (?:more |some |the |any )*(?:info\w*|details|photos|pictures|times)/i,
	// More details on it
	/\bmore (?:info\w*|details) (?:on|about|for)\b/i,
	// What is the HOA
	/\bwhat(?:['’]?s| is| would)\b[^.?!\n]{0,40}\b(?:worth|the (?:price|rent|asking|hoa|lowest))/i,
	// Submit an offer
	/\b(?:make|put in|submit) an offer\b/i,
	// The lowest they’d take
	/\blowest (?:they|you|he|she)(?:['’]?d| would)\b/i,
	// Would the owners consider a lease
	/\bwould the (?:sellers?|owners?|landlord) (?:look at|take|consider|accept|rent)\b/i,
	// Selling mom’s
	/\b(?:selling|to sell|to list) (?:my|our|his|her|their|mom['’]s|dad['’]s)\b/i,
	// An opinion of value
	/\bopinions? of value\b/i,
	// What the house would bring
	/\bwhat (?:it|(?:the|our|my|her|his|their) (?:house|home|place|property|condo)) (?:would|could|might|may|will|can) (?:bring|sell|go|rent|be worth|list)/i,
	// What we could get for our place
	/\bwhat (?:we|i) (?:could|would|can|might) get for (?:it|(?:the|our|my|her|his|their) (?:house|home|place|property|condo))\b/i,
	// What you think it would sell for
	/\bwhat you think it (?:would|could|might|will) (?:bring|sell|rent|go)/i,
	// Choosing an agent
	/\b(?:choos\w+|hir(?:e|ing)|need|looking for|find) (?:an?|the right) (?:listing )?(?:agent|realtor)\b/i,
	// Me gustaría ver la casa
	/\b(?:(?:me|nos) (?:interesa|gustar[ií]a (?:ver|visitar|rentar|alquilar|comprar|saber))|est(?:oy|amos) interesad[oa]s?|qui(?:siera|ero) (?:ver|visitar|rentar|alquilar|comprar|vender|saber|m[aá]s))/i,
	// ¿Todavía está disponible?
	/\b(?:todav[ií]a|a[uú]n|sigue|est[aá]) (?:est[aá] )?(?:disponible|en (?:venta|renta|alquiler))/i,
];

/** Whether a text asks for a home in so many words. */
export const asksOutright = (text: string): boolean => WAYS_TO_ASK.some((row) => row.test(text));

/** Words of people who sell homes among themselves. Their questions to each other are of homes, too. */
const SHOP_TALK =
	/\b(?:lock ?box|supra|sentrilock|(?:going|goes?|went) live|my (?:open|listings?|sellers?|buyers?|clients?)|(?:the |your )?sellers?['’]s? name|(?:the )?(?:sellers|owners) are|the flyers?|sign-?in (?:sheet|tablet)|list(?:ing)? price (?:goes|drops|will)|for the mls)\b/i;

const OF_HOMES = ['home', 'feature', 'street', 'see', 'deal', 'price'];
const OF_BUSINESS = ['business', 'work', 'money', 'client', 'account', 'news'];

/** "Have you seen the new sign on Alder?" asks for nothing. */
const OF_THE_READER = /\b(?:did|have) you (?:ever )?(?:seen?|hear|heard|been)\b/i;

function asks(sentence: string): boolean {
	if (asksOutright(sentence)) return !OF_THE_READER.test(sentence) && !isAbout(sentence, 'client') && !offers(sentence);
	return isOpenQuestion(sentence);
}

/** A question that may be about a home. */
function isOpenQuestion(sentence: string): boolean {
	const speaksOf = (matter: string) => isAbout(sentence, matter);
	if (OF_THE_READER.test(sentence)) return false;
	const isOfHome = isOpen(sentence) || OF_HOMES.some(speaksOf);
	return sentence.endsWith('?') && isOfHome && !OF_BUSINESS.some(speaksOf);
}

/** Whether some sentence of a text asks about a home. */
export const asksForHome = (text: string): boolean => sentencesIn(text).some(asks);

/** Whether a sentence of the mail asks about a home, and not for a client or for business. */
export function asksInMail(mail: Mail): boolean {
	const all = sentencesOf(mail, ['sentence', 'speech', 'short', 'label', 'greeting']);
	const isShopTalk = all.some((sentence) => SHOP_TALK.test(sentence));
	return all.some((sentence) => asks(sentence) && (!isShopTalk || asksOutright(sentence)));
}

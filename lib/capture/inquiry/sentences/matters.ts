import type { Mail } from '../mail';
import type { LineKind } from './places';

const OPEN =
	/\b(?:disponible|en (?:venta|renta|alquiler)|availab\w+|on the market|vacant|pending|for (?:sale|rent)|taken|under contract)\b/i;

/** Whether a text speaks of a home's being free; "still" alone is anybody's: "Do you still have it?" */
export const isOpen = (text: string): boolean => OPEN.test(text);

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
	available: new RegExp(`${OPEN.source}|\\bstill\\b`, 'i'),
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

/** Whether a text speaks of a matter. */
export const isAbout = (text: string, matter: string): boolean => !!MATTERS[matter]?.test(text);

/** Matters of one sentence, alone and by twos. */
export function mattersOf(sentence: string): string[] {
	const own = Object.keys(MATTERS).filter((name) => MATTERS[name]?.test(sentence));
	if (sentence.endsWith('?')) own.push('question');
	return own.flatMap((one, i) => [one, ...own.slice(i + 1).map((other) => `${one} + ${other}`)]);
}

const SENTENCES = /(?<=[.!?])["”)]?\s+/;
/** A longer line is none that anybody wrote. */
const LONGEST = 1_000;

/** The sentences of a line's beginning. */
export const sentencesIn = (text: string): string[] => text.slice(0, LONGEST).split(SENTENCES);

/** What a mail is about appears at its beginning. */
const MOST_SENTENCES = 60;

export function sentencesOf({ lines, places }: Mail, kinds: readonly LineKind[]): string[] {
	const texts = lines.filter((_, i) => kinds.includes(places[i]?.kind ?? 'short') && !places[i]?.inFooter);
	return texts
		.slice(0, MOST_SENTENCES)
		.flatMap(({ text }) => sentencesIn(text))
		.slice(0, MOST_SENTENCES);
}

import type { Role } from '@/lib/page/reading';
import { looksLikePerson } from './who';

/** What pages write before a contact, and what it makes of them. Tried in order. */
const LABELS: [Role, RegExp][] = [
	[
		'co_agent',
		/^(?:co-?list(?:ing|ed)?(?: agent| agt| broker)?(?: by| with)?|(?:in (?:cooperation|association)|together) with|co-?agents?|other agents?)\b/i,
	],
	[
		'buyer_agent',
		/^(?:bought (?:with|by)|sold by(?! (?:the )?owner)|buyer['’]?s? (?:agent|broker|agency|office)|selling (?:agent|broker|office)|buying agent|represented buyer)\b/i,
	],
	[
		'owner',
		/^(?:(?:listed|for sale|offered|posted|sold) by (?:the |property )?owner|(?:contact|call|text|email|message) (?:the )?(?:home ?|property )?(?:owner|seller)|(?:property |home ?)?owner(?:'s)?(?: name)?|(?:home ?)?(?:seller|owner)(?:['’]s)? (?:information|info|details|contact(?: info(?:rmation)?)?)|(?:contact )?seller(?=\s*:))/i,
	],
	[
		'property_manager',
		/^(?:(?:(?:professionally|property) )?managed by|property manag(?:er|ed by|ement)(?: company)?|managing agent|(?:leasing|rental|community|unit) (?:office|agent|consultant|contact|manager|specialist|professional)s?|landlord|listed by (?:management company|property manager))\b/i,
	],
	[
		'broker',
		/^(?:brokered by|listed at|list(?:ing|ed)? (?:office|ofc|brokerage|broker|firm|company)(?: name| by)?|(?:real estate )?brokerage(?: name)?|(?:estate|letting) agents?|marketed by|agency|company|office(?: name)?|broker|courtesy of broker)\b/i,
	],
	[
		'listing_agent',
		/^(?:(?:property |home )?(?:exclusively )?(?:listed|(?:re)?presented|offered|listing)(?: is| provided| presented| information provided| data provided)?(?: courtesy of| by)|listing (?:courtesy|provided)(?: of| by)?|(?:property |data )?courtesy of|seller['’]?s? (?:agent|representative)(?:s? name)?|list(?:ing)? (?:broker and )?(?:agents?|agt)(?: name)?|(?:property |primary |real estate )?agents?(?: name)?|contact(?: (?:the|your))?(?: listing)? agents?|(?:listing brokers|contact(?: the)?(?: listing)? brokers?)|listing contacts?|realtor®?|(?:(?:new )?home )?sales (?:counsell?or|consultant|representative|agent|manager)s?|your (?:real estate )?(?:advis[eo]r|broker)s?|auctioneer)(?!\w)/i,
	],
];

/** Facts about the contact above: `Agent Phone:`, `Company:`. */
const FACTS: [Fact['fact'], RegExp][] = [
	[
		'company_phone',
		// "Contact:" below the listing's agents is what MLSs have brokers print: the listing broker's line.
		/^(?:company|office|broker(?:age)?|main|listing office|lo) ?(?:phone|tel(?:ephone)?|ph|number|#)\b|^(?:office|main|contact|o)(?=\s*:|\s*\+?\(?\d)/i,
	],
	[
		'phone',
		/^(?:agent |direct |mobile |cell |contact |listing agent |c?l[ao] )?(?:phone|tel(?:ephone)?|mobile|cell|direct|call|ph|m|c|d|p|t)(?: number| phone| line|\s?#)?(?=\s*[:.]|\s*\+?\(?\d)/i,
	],
	['email', /^(?:agent |contact )?e-?mail(?: address)?(?=\s*:)/i],
	['name', /^(?:agent |contact |broker |full )?name(?=\s*:)/i],
	[
		'license',
		/^(?:(?:agent |broker )?(?:cal)?(?:dre|bre)|(?:agent |real estate |re |state )?lic(?:ense|\.)?(?: number| no\.?| id)?|trec(?: license)?)\b\s*#?/i,
	],
	['mls_id', /^(?:list(?:ing)? )?agent (?:mls )?id\b/i],
];

export interface Label {
	role: Role;
	/** It says that a contact follows: "Listed by", "Agent:". Others are captions, as buttons and menus have them too. */
	announces: boolean;
	/** What follows the label on its line. */
	rest: string;
}

const afterLabel = (text: string, label: string) => text.slice(label.length).replace(/^[\s:#.\u2063–-]+/, '');

/** A label that is a company's word on its own, or a person's, says nothing without a colon. */
const NEEDS_COLON = /^(?:agency|company|office(?: name)?|broker|realtor®?|contact agents?|owner|seller)$/i;
const ANNOUNCES = /\b(?:by|with|of|courtesy|provided)$/i;

/** The role that the beginning of the text names, with what follows; undefined where it is no label. */
export function readLabel(text: string): Label | undefined {
	const said = text.replace(/^(?:meet )?your (?!(?:real estate )?(?:advis|broker|agent))/i, '');
	const written = said.replace(/\u2063/g, ' ');
	for (const [role, pattern] of LABELS) {
		const [label] = pattern.exec(written) ?? [];
		if (label) return labelOf(role, label, said, written);
	}
	return undefined;
}

function labelOf(role: Role, label: string, text: string, written: string): Label | undefined {
	const behind = text.slice(label.length).trimStart();
	const rest = afterLabel(written, label);
	const hasColon = behind.startsWith(':') || /^\u2063\s*:/.test(behind);
	const announces = hasColon || ANNOUNCES.test(label);
	if (!hasColon && NEEDS_COLON.test(label)) return undefined;
	// "Landlord advice", "Seller agent commission", "Listing Agent, Quill Realty": the sentence goes on.
	const isWhole =
		announces || behind === '' || /^[\u2063|–-]/.test(behind) || looksLikePerson(rest, { place: 'label' });
	return isWhole ? { role, announces, rest: afterLabel(text, label) } : undefined;
}

export interface Fact {
	fact: 'phone' | 'direct_phone' | 'company_phone' | 'email' | 'name' | 'license' | 'mls_id';
	rest: string;
}

/** Words for numbers that ring at one person. */
const DIRECT: ReadonlySet<string> = new Set(['direct', 'mobile', 'cell', 'm', 'c', 'd']);

const isDirect = (label: string) =>
	label
		.toLowerCase()
		.split(/[^a-z]+/)
		.some((word) => DIRECT.has(word));

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

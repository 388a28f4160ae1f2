import { foundBy, isSameAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { parseEmail } from '@/lib/parse/email';
import { phoneKey } from '@/lib/parse/phone/phone-key';
import type { Roster } from './roster';
import type { RosterAgent } from './roster-agent';
import { plain, typedWords } from './search-key';
import { withoutSharedPhone } from './shared-phones';

/** Somebody who can be asked for, and why they are offered. */
export interface Offer {
	agent: Assignee & Pick<RosterAgent, 'office' | 'accountPaths'>;
	/** `page`: lists the home on the page. `typed`: is no agent that is known, but named by what was typed. */
	why: 'me' | 'page' | 'recent' | 'roster' | 'typed';
}

export interface OfferFrom {
	me?: Assignee;
	/** Agents of the page who are in the roster. */
	onPage?: readonly RosterAgent[];
	recent: readonly Assignee[];
	/** Absent while it is being read. */
	roster?: Roster;
	/** Who is asked for already: never offered again. */
	chosen: readonly Assignee[];
	/** Phones that nobody is found by, the last ten digits each. */
	sharedPhones: readonly string[];
}

/** Offered at a time: whoever isn't among them types on. */
const MOST = 20;

/**
 * Who is offered for what was typed: the user, the page's agent and those asked for lately come first, as far as
 * they fit; then the roster, best first; last whom the typed text itself names, when nobody offered is that.
 */
export function offersFor(typed: string, from: OfferFrom): Offer[] {
	const { me, onPage = [], recent, roster, chosen, sharedPhones } = from;
	const words = typedWords(typed);
	const offers: Offer[] = [];
	const add = (known: Offer['agent'], why: Offer['why']) => {
		const agent = withoutSharedPhone(known, sharedPhones);
		const isThere = [...chosen, ...offers.map((offer) => offer.agent)].some((other) => isSameAgent(other, agent));
		if (!isThere && offers.length < MOST) offers.push({ agent, why });
	};
	if (me && fits(me, words)) add(me, 'me');
	for (const agent of onPage) if (fits(agent, words)) add(agent, 'page');
	for (const agent of recent.filter(foundBy).map((asked) => roster?.agentOf(asked) ?? asked))
		if (fits(agent, words)) add(agent, 'recent');
	for (const agent of roster?.find(typed, MOST + chosen.length) ?? []) add(agent, 'roster');
	// While the roster is being read, the name may still turn out to be an agent's.
	const named = roster && typedAgent(typed);
	const isKnown = named && offers.some(({ agent }) => isSameAgent(agent, named));
	return named && !isKnown ? [...offers, { agent: named, why: 'typed' }] : offers;
}

function fits(agent: Assignee, words: readonly string[]): boolean {
	const { first_name, last_name, email, mls, mls_id } = agent;
	const phone = phoneKey(agent.phone_number);
	const known = plain([first_name, last_name, email, phone, mls, mls_id].filter(Boolean).join(' '));
	return words.every((word) => known.includes(word));
}

/** An agent named by free text: an email, a phone of ten digits or more, or a first and last name; undefined for anything else. */
export function typedAgent(typed: string): Assignee | undefined {
	const email = parseEmail(typed);
	if (email) return { email };
	const words = typed.trim();
	if (/^[+()\d\s.-]+$/.test(words)) return words.replace(/\D/g, '').length >= 10 ? { phone_number: words } : undefined;
	const [first_name, ...rest] = words.split(/\s+/);
	return first_name && rest.length > 0 && !/[@\d]/.test(words) ? { first_name, last_name: rest.join(' ') } : undefined;
}

import type { Person } from '@/lib/capture/capture';
import { stateNamed } from '@/lib/parse/address/states';
import { fold } from '@/lib/parse/fold';
import { phoneKey, withoutExtension } from '@/lib/parse/phone/phone-key';
import { type Rule, type RuleConditions, type RuleFault, ruleFault } from '@/lib/setup/rule';
import type { Facts } from './facts';
import { portalName } from './portal-name';

/** The rule to follow, and those before it that match and can't be followed. */
export interface FoundRule {
	rule?: Rule;
	skipped: { name: string; fault: RuleFault }[];
}

/** The first rule that is on, matches, and points to what is there. */
export function findRule(rules: readonly Rule[], facts: Facts, channelIds: ReadonlySet<string>): FoundRule {
	const skipped: FoundRule['skipped'] = [];
	for (const rule of rules) {
		if (!rule.isOn || !matches(rule.when, facts)) continue;
		const fault = ruleFault(rule, channelIds);
		if (!fault) return { rule, skipped };
		skipped.push({ name: rule.name, fault });
	}
	return { skipped };
}

/** True when all that the conditions ask for is known of the page and so. */
export function matches(when: RuleConditions, facts: Facts): boolean {
	return (
		any(when.sites, (site) => isSite(site, facts)) &&
		any(when.states, (state) => facts.state !== undefined && stateKey(state) === stateKey(facts.state)) &&
		any(when.cities, (city) => facts.city !== undefined && fold(city) === fold(facts.city)) &&
		any(when.zips, (zip) => facts.zip !== undefined && zipKey(facts.zip).startsWith(zipKey(zip))) &&
		isWithin(facts.price, when.price_min, when.price_max) &&
		(when.transaction === undefined || when.transaction === facts.transaction) &&
		any(when.agents, (agent) => facts.people.some((person) => isAgent(agent, person))) &&
		any(when.offices, (office) => facts.people.some((person) => isOffice(office, person)))
	);
}

const any = (wanted: readonly string[], is: (entry: string) => boolean) => wanted.length === 0 || wanted.some(is);

/** `zillow`, `Zillow.com` and `https://www.zillow.com/…` are one site; so are its subdomains. */
function isSite(site: string, { portal, host }: Facts): boolean {
	const wanted = siteKey(site);
	if (wanted === '') return false;
	if (portal && [portal, `${portal}.com`, portalName(portal).toLowerCase()].includes(wanted)) return true;
	if (host === undefined) return false;
	return wanted.includes('.')
		? host === wanted || host.endsWith(`.${wanted}`)
		: host.split('.').slice(0, -1).includes(wanted);
}

const siteKey = (site: string) =>
	site
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.replace(/^www\./, '')
		.replace(/[/?#:].*$/, '');

const stateKey = (state: string) => stateNamed(fold(state).replaceAll('.', ''))?.code ?? fold(state);

const zipKey = (zip: string) => zip.toLowerCase().replace(/\s/g, '');

function isWithin(price: number | undefined, least: number | undefined, most: number | undefined): boolean {
	if (least === undefined && most === undefined) return true;
	return price !== undefined && price >= (least ?? 0) && price <= (most ?? Number.POSITIVE_INFINITY);
}

const LISTING_SIDE: readonly Person['role'][] = ['listing_agent', 'co_agent'];

function isAgent(wanted: string, person: Person): boolean {
	if (!LISTING_SIDE.includes(person.role)) return false;
	const name = [person.first_name, person.last_name].filter(Boolean).join(' ');
	const mls = [person.mls, person.mls_id].filter(Boolean).join(' ');
	const known = [name, person.email, person.mls_id, mls].filter((value) => value);
	if (known.some((value) => fold(value ?? '') === fold(wanted))) return true;
	// A text with letters is no phone.
	const key = /[a-z@]/i.test(withoutExtension(wanted)) ? undefined : phoneKey(wanted);
	return key?.length === 10 && key === phoneKey(person.phone_number);
}

function isOffice(wanted: string, { role, company }: Person): boolean {
	if (!company || !(LISTING_SIDE.includes(role) || role === 'broker')) return false;
	return ` ${wordsOf(company)} `.includes(` ${wordsOf(wanted)} `);
}

const wordsOf = (text: string) =>
	fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean)
		.join(' ');

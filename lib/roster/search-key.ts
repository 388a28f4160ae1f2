import { phoneKey, withoutExtension } from '@/lib/parse/phone/phone-key';
import type { RosterAgent } from './roster-agent';

/** Separates the name from everything else an agent can be found by. */
export const NAME_END = '|';

const PLAIN = /^[\w\s@.-]*$/;

/** Lower case without accents and apostrophes: "José O’Brien" is found by "jose obrien". */
export function plain(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/[\p{M}'’`|]/gu, '')
		.toLowerCase();
}

/**
 * What an agent is found by, in one string: name, then office, accounts, email, phone digits, MLS and MLS id. Each word
 * has a space before it.
 */
export function searchKey(agent: RosterAgent): string {
	const { first_name = '', last_name = '', office = '', email = '', mls = '', mls_id = '' } = agent;
	const phone = phoneKey(agent.phone_number) ?? '';
	const accounts = agent.accountPaths?.flat().join(' ') ?? '';
	return (
		plain(` ${first_name} ${last_name} `) +
		NAME_END +
		plain(` ${office} ${accounts} ${email} ${phone} ${mls} ${mls_id} `)
	);
}

/** The order of two keys. Comparing as people sort takes half a second for 50,000. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The words of what was typed, as they are in a key; a phone with its punctuation is one word of digits. */
export function typedWords(typed: string): string[] {
	const number = withoutExtension(typed).trim();
	if (/^[+\d\s().-]{3,}$/.test(number)) {
		const digits = number.replace(/\D/g, '');
		return [digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits].filter(Boolean);
	}
	return plain(typed).split(/\s+/).filter(Boolean);
}

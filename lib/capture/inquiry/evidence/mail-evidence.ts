import { hasTollFree } from '@/lib/parse/phone/phone-key';
import type { Mail } from '../mail';
import { asksInMail } from '../sentences/asks';
import { mattersOf, sentencesOf } from '../sentences/matters';
import { isOfTrade } from '../sentences/trade';

/** How likely the likeliest person, email and phone of a mail are the lead's, as log-odds. */
export interface Best {
	person: number | undefined;
	email: number | undefined;
	phone: number | undefined;
	/** What was seen of the likeliest person. */
	traits: Iterable<string>;
}

const bucket = (score: number | undefined) =>
	score === undefined ? 'none' : `${Math.max(-3, Math.min(4, Math.round(score / 1.5)))}`;

const TRAIT = /^(?:1 behind|1 before|in \S+$|writes|label: \S+$)/;

const atLeast = (count: number, ...steps: number[]) => steps.filter((step) => count >= step).at(-1) ?? 0;

/** What speaks for and against somebody's asking in this mail about a home. */
export function evidenceOfMail(mail: Mail, { person, email, phone, traits }: Best): Set<string> {
	const { lines, places } = mail;
	const evidence = new Set<string>(['a mail', `a ${mail.kind}`]);
	const contact = Math.max(email ?? Number.NEGATIVE_INFINITY, phone ?? Number.NEGATIVE_INFINITY);
	evidence
		.add(`person ${bucket(person)}`)
		.add(`email ${bucket(email)}`)
		.add(`phone ${bucket(phone)}`);
	evidence.add(`contact ${bucket(Number.isFinite(contact) ? contact : undefined)}`);
	for (const trait of traits) if (TRAIT.test(trait)) evidence.add(`the likeliest: ${trait}`);
	const text = lines.map((line) => line.text).join('\n');
	for (const { kind, field, inFooter } of places) {
		if (!inFooter && (kind === 'speech' || kind === 'professional' || kind === 'notice')) evidence.add(`has a ${kind}`);
		if (field && !field.bare && field.value) evidence.add(`label: ${field.kind}`);
	}
	if (asksInMail(mail)) evidence.add('asks about a home');
	const open = lines.filter((_, i) => !places[i]?.inFooter).map((line) => line.text);
	if (open.some((line) => hasTollFree(line))) evidence.add('toll-free');
	if (isOfTrade(mail)) evidence.add('of a trade');
	if (/\?/.test(open.join(' '))) evidence.add('a question');
	if (places.some(({ inFooter }) => inFooter)) evidence.add('a footer');
	evidence.add(`prices: ${atLeast(text.match(/[$£€]\s?\d/g)?.length ?? 0, 1, 2, 4)}`);
	for (const sentence of sentencesOf(mail, ['sentence', 'speech', 'short', 'professional', 'greeting']))
		for (const matter of mattersOf(sentence)) evidence.add(`says: ${matter}`);
	for (const sentence of sentencesOf(mail, ['notice', 'subject']))
		for (const matter of mattersOf(sentence)) evidence.add(`tells: ${matter}`);
	return new Set([...evidence].flatMap((one) => [one, `${one} in a ${mail.kind}`]));
}

import { phoneKey } from '@/lib/parse/phone/phone-key';
import { withoutEmpty } from '@/lib/parse/without-empty';
import type { Lead } from './lead';

/** What tells one person from another, in a form in which equal people have equal strings. */
export interface Identity {
	/** Lower case. */
	email?: string;
	/** See {@link phoneKey}. */
	phone?: string;
	/** Lower case, letters only. */
	first?: string;
	last?: string;
}

export type IdentityPart = keyof Identity;

/** The identity of a lead or of what is in the form; parts that are missing or too short to mean anybody are absent. */
export function identityOf({ email, phone_number, first_name, last_name }: Lead): Identity {
	return withoutEmpty<Identity>({
		email: email?.trim().toLowerCase(),
		phone: phoneKey(phone_number),
		first: letters(first_name),
		last: letters(last_name),
	});
}

/** How somebody known is related to the person in the form. */
export type Relation = 'same' | 'shares-phone';

/**
 * Same person: an equal email, or an equal phone with names that don't contradict each other; an equal phone with
 * another name only shares it (a couple, an office). Works on hashes of the parts as well as on the parts.
 */
export function relationOf(known: Identity, person: Identity): Relation | undefined {
	if (known.email && known.email === person.email) return 'same';
	if (!known.phone || known.phone !== person.phone) return undefined;
	return isCompatible(known, person) ? 'same' : 'shares-phone';
}

const isCompatible = (a: Identity, b: Identity) => fits(a.last, b.last) && fits(a.first, b.first);

const fits = (a: string | undefined, b: string | undefined) => !a || !b || a === b;

const letters = (name: string | undefined) =>
	name
		?.normalize('NFKD')
		.replace(/[^\p{L}]/gu, '')
		.toLowerCase();

import { SOURCES, type Source } from '@/lib/page/reading';
import type { Origin } from './capture';

/** One source's word on one value. */
export interface Claim<T> {
	value: T;
	source: Source;
	/** Weak evidence: the form marks the field. */
	unsure?: boolean;
}

/** The better trusted source first. */
export const byTrust = (a: { source: Source }, b: { source: Source }) =>
	SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source);

/** So many other values of a field are offered. */
export const MOST_OTHERS = 4;

interface Choice<T> {
	claim: Claim<T>;
	others: T[];
}

/**
 * The claim to use among those given in order of trust: the first, unless it is alone and two others agree against
 * it. `key` makes spellings comparable; empty keys don't count.
 */
export function choose<T>(claims: Claim<T>[], key: (value: T) => string): Choice<T> | undefined {
	const counted = claims.filter(({ value }) => key(value) !== '');
	const votes = (claim: Claim<T>) => counted.filter(({ value }) => key(value) === key(claim.value)).length;
	const first = counted[0];
	if (!first) return undefined;
	const rival = votes(first) === 1 ? counted.find((claim) => votes(claim) > 1) : undefined;
	const claim = first.unsure && rival ? rival : first;
	// Weak evidence says nothing against a sure claim.
	const rivals = counted.filter(({ unsure }) => claim.unsure || !unsure);
	const others = new Map(
		rivals.filter(({ value }) => key(value) !== key(claim.value)).map(({ value }) => [key(value), value]),
	);
	return { claim, others: [...others.values()] };
}

/** The origin of a chosen value, for the form to show. */
export function originOf<T>(field: string, { claim, others }: Choice<T>, text: (value: T) => string = String): Origin {
	const sure = !claim.unsure && others.length === 0;
	return {
		field,
		source: claim.source,
		sure,
		...(others.length > 0 && { others: others.slice(0, MOST_OTHERS).map(text) }),
	};
}

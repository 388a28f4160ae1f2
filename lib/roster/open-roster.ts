import UFuzzy from '@leeoniya/ufuzzy';
import { findPerson } from './find-person';
import type { Roster } from './roster';
import type { RosterAgent } from './roster-agent';
import { NAME_END, searchKey, typedWords } from './search-key';

let fuzzy: UFuzzy | undefined;

/**
 * One letter wrong, missing, too many or two exchanged in each word still finds the agent. Made when somebody first
 * searches: making it takes longer than all else that a form does for its agents.
 */
const matcher = () => {
	fuzzy ??= new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
	return fuzzy;
};

/** Digits, emails and letters of other scripts are found as they are typed, or not at all. */
const LETTERS = /^[a-z]+$/;

/** Makes the agents of one pack ready for the search; so a long roster can be made ready piece by piece. */
export const searchKeys = (agents: readonly RosterAgent[]): string[] => agents.map(searchKey);

/** The roster of these agents, whose search keys are at the same places. */
export function openRoster(agents: readonly RosterAgent[], keys: string[]): Roster {
	let person: Roster['agentOf'] | undefined;
	return {
		agents,
		find: (typed, limit) => {
			const words = typedWords(typed);
			if (words.length === 0) return agents.slice(0, limit);
			const found = words.reduce<number[] | undefined>((among, word) => fitting(keys, word, among), undefined) ?? [];
			return best(found, keys, words, limit).flatMap((index) => agents[index] ?? []);
		},
		agentOf: (asked) => {
			person ??= findPerson(agents);
			return person(asked);
		},
	};
}

/** The places of the keys that the word fits, among those given or among all. */
function fitting(keys: string[], word: string, among?: number[]): number[] {
	if (LETTERS.test(word)) return matcher().filter(keys, word, among) ?? [];
	const places: number[] = [];
	const look = (index: number) => keys[index]?.includes(word) && places.push(index);
	if (among) among.forEach(look);
	else for (let index = 0; index < keys.length; index += 1) look(index);
	return places;
}

/** Of the places found, the best ones, at most `limit`; equally good ones in their order. */
function best(found: readonly number[], keys: readonly string[], words: readonly string[], limit: number): number[] {
	const byRank: number[][] = [];
	for (const index of found) {
		const rank = rankOf(keys[index] ?? '', words);
		const equal = byRank[rank] ?? [];
		byRank[rank] = equal;
		if (equal.length < limit) equal.push(index);
		if (byRank[0]?.length === limit) break;
	}
	return byRank.flat().slice(0, limit);
}

/** 0 when every word is one of the name's; more for a name that begins so, for other things, for the middle of a word. */
function rankOf(key: string, words: readonly string[]): number {
	const nameEnd = key.indexOf(NAME_END);
	let rank = 0;
	for (const word of words) {
		const start = key.indexOf(` ${word}`);
		if (start < 0) rank += 3;
		else if (start > nameEnd) rank += 2;
		else if (key[start + word.length + 1] !== ' ') rank += 1;
	}
	return rank;
}

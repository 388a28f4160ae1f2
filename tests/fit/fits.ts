import { fitCertainty } from './certainty-fit';
import { type Case, fitWeights } from './logistic';
import { fitLead } from './message-fit';
import { readTable } from './table';

/** Given and not fitted: the table has too few cases of these, or names and lines that are written in other ways. */
const OF_NAMES = {
	'it is a town': -6,
	'it is a brand': -7,
	'it is named like a company': -5,
	'last word is a state': -3,
	'first word: of sentences': -4,
	'last word: of sentences': -3,
	'only word: of sentences': -4,
	'another word is of sentences': -4,
	'it is written small': -1,
	'both words are ordinary': -2.5,
	'first word: unknown and of pages': -5,
	'first word: unknown and ordinary': -3.5,
};

export interface Fit {
	weights: URL;
	/** What the file of weights holds after a fit. */
	fitted: () => Promise<string>;
}

const fitOf = (table: string, weights: string, weigh: (cases: readonly Case[]) => Record<string, number>): Fit => ({
	weights: new URL(weights, import.meta.url),
	fitted: async () => {
		const cases = await readTable(new URL(table, import.meta.url));
		return `${JSON.stringify(weigh(cases), null, '\t')}\n`;
	},
});

/** Made of the layouts in messages/, with invented people. */
const MESSAGES: Fit = {
	weights: new URL('../../lib/capture/inquiry/evidence/inquirer-weights.json', import.meta.url),
	fitted: async () => `${JSON.stringify(fitLead(), null, '\t')}\n`,
};

export const FITS: readonly Fit[] = [
	fitOf('names.txt', '../../lib/parse/person-name/person-name-weights.json', (cases) => fitWeights(cases, OF_NAMES)),
	fitOf('certainty.txt', '../../lib/capture/certainty/certainty-weights.json', fitCertainty),
	MESSAGES,
];

/** How well certainty holds on sites it was not fitted on: `npm run fit:left-out` leaves out one site at a time. */
import { fitCertainty, isRecorded, isSure, siteOf } from './certainty-fit';
import type { Case } from './logistic';
import { readTable } from './table';

interface Tally {
	sureRight: number;
	sureWrong: number;
	markedRight: number;
	markedWrong: number;
}

const cases = await readTable(new URL('certainty.txt', import.meta.url));
const tallies = new Map<string, Tally>();

function count(one: Case, sure: boolean): void {
	const kind = one.features.find((feature) => !feature.includes(': ') && !/^(?:recorded|site )/.test(feature));
	for (const row of [`${isRecorded(one) ? 'recorded' : 'damaged'} ${kind}`, isRecorded(one) ? 'recorded' : 'damaged']) {
		const tally = tallies.get(row) ?? { sureRight: 0, sureWrong: 0, markedRight: 0, markedWrong: 0 };
		tally[sure ? 'sureRight' : 'markedRight'] += one.held;
		tally[sure ? 'sureWrong' : 'markedWrong'] += one.not;
		tallies.set(row, tally);
	}
}

for (const site of new Set(cases.map(siteOf))) {
	const weights = fitCertainty(cases.filter((one) => siteOf(one) !== site));
	for (const one of cases.filter((some) => siteOf(some) === site)) count(one, isSure(one, weights));
}
console.log('values of sites left out'.padEnd(26), 'sure: right  wrong   marked: right  wrong   of the sure, right %');
for (const [row, { sureRight, sureWrong, markedRight, markedWrong }] of [...tallies].sort(([a], [b]) =>
	a < b ? -1 : 1,
)) {
	const share = ((100 * sureRight) / Math.max(1, sureRight + sureWrong)).toFixed(1);
	const counts = [
		String(sureRight).padStart(11),
		String(sureWrong).padStart(6),
		String(markedRight).padStart(15),
		String(markedWrong).padStart(6),
	];
	console.log(row.padEnd(26), ...counts, share.padStart(22));
}

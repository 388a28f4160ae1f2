/**
 * Makes certainty.txt anew from recorded pages that lie beside the checkout: `npx tsx tests/fit/certainty-table.ts READINGS.jsonl`
 * (what `READING=1 npm run -s extract -- ../shared/corpus/*.html` prints of the pages). Each captured value is a case:
 * what spoke for it, and whether it is what the label says; of the pages as they are and of each as damages leave it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { evidenceOf } from '@/lib/capture/certainty/evidence';
import { cleanReading } from '@/lib/capture/clean-reading';
import { interpretPage } from '@/lib/capture/interpret';
import type { Reading } from '@/lib/page/reading';
import { DAMAGES } from './damaged-readings';
import { type Label, Labelled, type Norm } from './labelled';
import type { Case } from './logistic';
import { writeTable } from './table';

const SHARED = new URL('../../../shared/', import.meta.url);
const corpus = new URL('corpus/', SHARED);
const { NORM } = (await import(new URL('addresses/score.mjs', SHARED).href)) as { NORM: Norm };

/** The cases of one reading: the values that the label tells about. */
function casesOf(reading: Reading, labelled: Labelled, marks: string[]): Case[] {
	const { page, subject, capture } = interpretPage(cleanReading(reading));
	const isRight = labelled.judge(capture);
	return evidenceOf(page, subject, capture).flatMap(({ origin, features }) => {
		const right = isRight.get(origin.field);
		return right === undefined ? [] : [{ features: [...features, ...marks], held: right ? 1 : 0, not: right ? 0 : 1 }];
	});
}

const files = (await readdir(corpus)).filter((name) => name.endsWith('.html')).sort();
const readings = (await readFile(process.argv[2] ?? '', 'utf8')).split('\n').filter((line) => line.startsWith('{"'));
if (files.length !== readings.length) throw new Error(`${readings.length} readings of ${files.length} pages.`);
const pages: { reading: Reading; label: Label; site: string }[] = [];
for (const [i, file] of files.entries()) {
	const label = JSON.parse(await readFile(new URL(file.replace('.html', '.json'), corpus), 'utf8')) as Label;
	const reading = JSON.parse(readings[i] ?? '') as Reading;
	if (label.listing) pages.push({ reading, label, site: (label.portal ?? '').replace(/\W.*$/, '') });
}
const sites = [...new Set(pages.map(({ site }) => site))].sort();
const cases: Case[] = [];
for (const [i, { reading, label, site }] of pages.entries()) {
	const labelled = new Labelled(label, NORM);
	const mark = `site ${sites.indexOf(site)}`;
	cases.push(...casesOf(reading, labelled, ['recorded', mark]));
	for (const [d, { make }] of DAMAGES.entries()) {
		const others = pages.filter((other) => other.label !== label && (d % 2 === 0 || other.site === site));
		const other = (others.length > 0 ? others : pages)[(i * 7 + d) % (others.length || pages.length)];
		if (other) cases.push(...casesOf(make(reading, other.reading), labelled, [mark]));
	}
}
await writeTable(new URL('certainty.txt', import.meta.url), cases);

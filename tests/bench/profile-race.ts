import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../support/chromium';
import { ChromiumPipe } from './chromium-pipe';
import type { Opening } from './gesture';
import { type BenchPage, servePages } from './pages';
import { extensionIds, open, type Seed, storeSetUp, switches } from './popup-race';

/** How often the two profiles take turns: what else the machine does should fall on both. */
const TURNS = 4;

/** Openings of the form by a user who has stored little yet, and by one who has stored much. */
export interface ProfileRace {
	none: Opening[];
	many: Opening[];
}

/** Opens the form on the same page with the usual set-up, and with what `seed` adds to it. */
export async function raceProfiles(page: BenchPage, runs: number, seed: Seed): Promise<ProfileRace> {
	const { hosts, stop } = await servePages([page]);
	const { path } = await findChromium();
	const newProfile = () => mkdtemp(join(tmpdir(), 'send-to-rechat-bench-'));
	const profiles = { none: await newProfile(), many: await newProfile() };
	const result: ProfileRace = { none: [], many: [] };
	const take = async (who: keyof typeof profiles) => {
		const chromium = new ChromiumPipe(path, switches(profiles[who], hosts));
		const { ours: extensionId } = await extensionIds(chromium);
		// The first opening of each turn is for caches, and is not counted.
		for (let run = 0; run <= runs / TURNS; run += 1) {
			const opening = await open(chromium, page.url, { extensionId, expected: page.street });
			if (run > 0) result[who].push(opening);
		}
		await chromium.close();
	};
	try {
		await storeSetUp(profiles.none, hosts);
		await storeSetUp(profiles.many, hosts, seed);
		for (let turn = 0; turn < TURNS; turn += 1)
			for (const who of turn % 2 ? (['many', 'none'] as const) : (['none', 'many'] as const)) await take(who);
	} finally {
		await stop();
		for (const profile of Object.values(profiles)) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
	return result;
}

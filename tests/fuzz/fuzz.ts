import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import type { Reading } from '@/lib/page/reading';
import { bundle } from '../support/bundle';
import { findChromium } from '../support/chromium';
import { diceOf } from '../support/dice';
import { HOSTILE_PAGES, hostilePage, repetitions } from '../support/hostile-pages';

/**
 * `npm run fuzz [-- --minutes 3 --seed 1]`: hostile pages of every kind up to 5 MB, then mixtures of them, read and
 * interpreted in Chromium; prints what took longest. The popup interprets on its own main thread, the page is read on its.
 */
const { values } = parseArgs({
	options: { minutes: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' } },
});
const SIZES = [100_000, 1_000_000, 5_000_000];
/** As `entrypoints/read-page.ts` has it. */
const BUDGET_MS = 1_500;
/** The popup may stand still, and the page be held beyond the budget, for so long. */
const MOST = { interpreting: 500, reading: BUDGET_MS + 200 };
const URLS = [
	'https://homes.example.com/listing/12-alder-way',
	'https://homes.example.com/agents/petra',
	'https://www.zillow.com/homedetails/12-alder-way/1_zpid/',
	'https://mail.example.com/inbox/1',
];

/** What the page under test knows. */
interface World {
	reader: typeof import('@/lib/page/read');
	form: typeof import('@/lib/capture/interpret');
	messages: typeof import('@/lib/capture/inquiry/inquiry');
	reading: Reading;
}

type Kind = (typeof HOSTILE_PAGES)[number];

interface Trial {
	what: string;
	characters: number;
	/** What the browser itself takes to show it. */
	layout: number;
	lines: number;
	reading: number;
	interpreting: number;
}

/** Milliseconds of its processor that the page's main thread took so far: what else the machine does is not in them. */
async function busy(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** The page as it is laid out, then both parts as they run on a gesture. */
async function timed(page: Page, session: CDPSession, what: string, html: string, url: string): Promise<Trial> {
	const shown = await busy(session);
	await page.evaluate((body) => {
		document.body.innerHTML = body;
		return document.body.offsetHeight;
	}, html);
	const start = await busy(session);
	const lines = await page.evaluate(
		([url, budget]) => {
			const world = globalThis as unknown as World;
			const end = performance.now() + budget;
			world.reading = world.reader.readPage(document, url, true, () => performance.now() < end);
			return world.reading.lines.length;
		},
		[url, BUDGET_MS] as const,
	);
	const read = await busy(session);
	await page.evaluate(() => {
		const { form, messages, reading } = globalThis as unknown as World;
		form.interpret(reading, {}, messages.readInquiry);
	});
	const layout = start - shown;
	return {
		what,
		characters: html.length,
		layout,
		lines,
		reading: read - start,
		interpreting: (await busy(session)) - read,
	};
}

/** Each kind in each size, then two kinds one after the other as long as there is time. */
function* pages(
	dice: () => number,
	tooMuch: ReadonlySet<string>,
): Generator<{ what: string; kinds: Kind[]; html: string }> {
	const pick = <T>(list: readonly T[]) => list[Math.floor(dice() * list.length)] as T;
	for (const size of SIZES)
		for (const kind of HOSTILE_PAGES)
			if (!tooMuch.has(kind))
				yield {
					what: `${kind}, ${size / 1_000} kB`,
					kinds: [kind],
					html: hostilePage(kind, repetitions(kind, size)),
				};
	for (;;) {
		const shown = HOSTILE_PAGES.filter((kind) => !tooMuch.has(kind));
		const kinds = [pick(shown), pick(shown)];
		const parts = kinds.map((kind) => hostilePage(kind, repetitions(kind, dice() * 2_000_000)));
		yield { what: kinds.join(' + '), kinds, html: parts.join('') };
	}
}

const isBeyond = ({ reading, interpreting }: Trial) => reading > MOST.reading || interpreting > MOST.interpreting;

async function trials(page: Page, end: number): Promise<Trial[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const dice = diceOf(Number(values.seed));
	const all: Trial[] = [];
	// Chromium takes minutes to lay out a megabyte of some kinds: a longer one of those nobody would ever see.
	const tooMuch = new Set<string>();
	for (const { what, kinds, html } of pages(dice, tooMuch)) {
		if (Date.now() > end) break;
		const url = URLS[all.length % URLS.length] ?? '';
		const trial = await timed(page, session, what, html, url);
		all.push(trial);
		if (trial.layout > 3_000) for (const kind of kinds) tooMuch.add(kind);
		if (isBeyond(trial))
			console.log(`${what} at ${url}: ${Math.round(trial.reading)} + ${Math.round(trial.interpreting)} ms`);
	}
	return all;
}

function report(all: Trial[]): boolean {
	const worst = (part: 'reading' | 'interpreting') => all.toSorted((a, b) => b[part] - a[part]).slice(0, 8);
	for (const part of ['reading', 'interpreting'] as const) {
		console.log(`\nLongest ${part} (at most ${MOST[part]} ms), milliseconds of the processor:`);
		const rows = worst(part).map(({ what, characters, lines, ...times }) => ({
			page: what.slice(0, 60),
			kB: Math.round(characters / 1_000),
			lines,
			ms: Math.round(times[part]),
		}));
		console.table(rows);
	}
	const late = all.filter(isBeyond);
	const slow = all.filter(({ layout }) => layout > 3_000).map(({ what }) => what);
	if (slow.length > 0)
		console.log(`Longer ones of these were left out, which the browser itself hardly shows: ${slow.join('; ')}`);
	console.log(`${all.length} pages, ${late.length} beyond the limits. ${machine()}`);
	return late.length === 0;
}

const machine = () => `${cpus().length} × ${cpus()[0]?.model}, load ${loadavg().map((load) => load.toFixed(1))}`;

console.log(`Seed ${values.seed}. ${machine()}`);
const scripts = await Promise.all([
	bundle('lib/page/read.ts', 'reader'),
	bundle('lib/capture/interpret.ts', 'form'),
	bundle('lib/capture/inquiry/inquiry.ts', 'messages'),
]);
const browser = await chromium.launch({
	executablePath: (await findChromium()).path,
	// Pictures that fail to load would cost the page more than its reading.
	args: ['--no-sandbox', '--disable-background-networking', '--blink-settings=imagesEnabled=false'],
});
try {
	const page = await browser.newPage();
	await page.route('**/*', (route) => route.abort());
	for (const script of scripts) await page.addScriptTag({ content: script });
	process.exitCode = report(await trials(page, Date.now() + Number(values.minutes) * 60_000)) ? 0 : 1;
} finally {
	await browser.close();
}

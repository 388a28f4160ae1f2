import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/** How often each function of the product did something, by `file:function`; built-ins by their name. */
export type Steps = Map<string, number>;

type Sized = { length?: number };
type Cost = (self: Sized, args: unknown[], result: unknown) => number;

const ofItself: Cost = ({ length = 0 }) => length;
const ofResult: Cost = (_self, _args, result) => (result as Sized).length ?? 0;
/** A pattern goes through a text once; what it goes back over is not seen here. */
const ofText: Cost = (_self, [text]) => (typeof text === 'string' ? text.length : 0);

/** Built-ins that go through a whole list or text, and how far. */
const BUILT_INS: [object, string[], Cost][] = [
	[Array.prototype, 'concat includes indexOf join flat sort toSorted reverse shift splice'.split(' '), ofItself],
	[Array.prototype, ['slice'], ofResult],
	[
		String.prototype,
		'replace replaceAll split includes indexOf match search toLowerCase toUpperCase normalize trim'.split(' '),
		ofItself,
	],
	[RegExp.prototype, ['test', 'exec'], ofText],
];

/** Has the built-ins count while the work is done; returns what they counted. */
function withBuiltIns(work: () => unknown): Steps {
	const steps: Steps = new Map();
	const originals: (() => void)[] = [];
	let isInside = false;
	for (const [holder, names, cost] of BUILT_INS) {
		for (const name of names) {
			const own = Object.getOwnPropertyDescriptor(holder, name);
			const original = own?.value as (...args: unknown[]) => unknown;
			if (!own || !original) continue;
			const counting = function (this: Sized, ...args: unknown[]) {
				// A replacement looks for its pattern by the same built-ins.
				if (isInside) return original.apply(this, args);
				isInside = true;
				try {
					const result = original.apply(this, args);
					steps.set(name, (steps.get(name) ?? 0) + cost(this, args, result));
					return result;
				} finally {
					isInside = false;
				}
			};
			Object.defineProperty(holder, name, { ...own, value: counting });
			originals.push(() => Object.defineProperty(holder, name, own));
		}
	}
	try {
		work();
	} finally {
		for (const restore of originals) restore();
	}
	return steps;
}

// What V8 makes faster it counts no longer; and it counts blocks only in what is loaded from here on.
setFlagsFromString('--no-opt');
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Counts what a piece of work does, in steps: how often V8 enters a block of the product's code (a function, a branch, the
 * body of a loop or of a callback), and how long the lists and texts are that built-ins go through for it. No code has to
 * count for that, so none can forget to. The same work gives the same number on any machine, whatever its load. To be
 * imported before what is counted.
 */
export async function countSteps(work: () => unknown): Promise<Steps> {
	await session.post('Profiler.takePreciseCoverage');
	return withBlocks(withBuiltIns(work));
}

/** As {@link countSteps}, without built-ins: a page that is written in JavaScript uses them in place of its own. */
export async function countBlocks(work: () => unknown): Promise<Steps> {
	await session.post('Profiler.takePreciseCoverage');
	work();
	return withBlocks(new Map());
}

async function withBlocks(steps: Steps): Promise<Steps> {
	const { result } = await session.post('Profiler.takePreciseCoverage');
	for (const { url, functions } of result) {
		const [, file] = url.split('/lib/');
		if (!file || url.includes('node_modules')) continue;
		for (const { functionName, ranges } of functions) {
			const name = `${file}:${functionName || `at ${ranges[0]?.startOffset}`}`;
			steps.set(name, (steps.get(name) ?? 0) + ranges.reduce((sum, { count }) => sum + count, 0));
		}
	}
	return steps;
}

export const totalOf = (steps: Steps): number => [...steps.values()].reduce((sum, count) => sum + count, 0);

/** Four times as much work may take this many times as many steps. */
export const MOST_GROWTH = 4.5;

/** So many steps take less than a millisecond: what stays below is nobody's concern. */
const LEAST = 10_000;

/** The functions whose steps grow faster than the work, which became four times as much: the ten with most steps. */
export function tooFast(once: Steps, fourTimes: Steps): string[] {
	return [...fourTimes]
		.filter(([name, count]) => count > LEAST && count > MOST_GROWTH * (once.get(name) ?? 0))
		.sort(([, a], [, b]) => b - a)
		.slice(0, 10)
		.map(([name, count]) => `${name} ${once.get(name) ?? 0} → ${count}`);
}

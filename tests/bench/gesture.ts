import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChromiumPipe, Message } from './chromium-pipe';

/** A frame in which something was new; milliseconds of the popup's own clock. */
interface Frame {
	at: number;
	/** What stands in the fields. */
	filled: string;
	/** That, and all text. */
	seen: string;
	/** True when a key would be typed into a field. */
	typeable: boolean;
}

/** What is pressed, where, and what the popup must show in the end. */
export interface Button {
	extensionId: string;
	/** The *tab* target: `Extensions.triggerAction` refuses the page's own. */
	tabId: string;
	expected: string;
	/** True when its main thread is to be looked at too, which costs it some milliseconds. */
	isProfiled?: boolean;
}

/** What the popup's main thread did until it was at rest: processor time in milliseconds, and how often. */
export interface Profile {
	script: number;
	style: number;
	styles: number;
	layout: number;
	layouts: number;
	/** All of it, with parsing, compiling and painting. */
	total: number;
}

export type Moment = 'firstFrame' | 'typeable' | 'filled';

/** One press of a toolbar button, in milliseconds from it. */
export interface Opening extends Record<Moment, number> {
	/** The first frame that the popup made. */
	firstFrame: number;
	/** The first frame with a field that takes what is typed; not a number when there is none. */
	typeable: number;
	/** The first frame that shows what was expected, and in every field what will stand there in the end. */
	filled: number;
	profile?: Profile;
}

const RECORDER = new URL('./recorder.js', import.meta.url);
/** When nothing has changed for so long, the popup is taken for filled. */
const QUIET_MS = 500;
const PATIENCE_MS = 8_000;

const sessionOf = ({ params }: Message) => String(params?.['sessionId']);

/** Lets whatever opens go on at once, with the recorder in it before its own scripts; gives the session with it. */
function recordNextPopup(chromium: ChromiumPipe, source: string, isProfiled: boolean) {
	return chromium.next((message) => {
		if (message.method !== 'Target.attachedToTarget' || !message.params?.['waitingForDebugger']) return undefined;
		const session = sessionOf(message);
		// They arrive in this order. Nobody waits for the answers: they come when the popup's process has started.
		for (const [method, params] of [
			['Page.enable', {}],
			['Page.addScriptToEvaluateOnNewDocument', { source }],
			...(isProfiled ? [['Performance.enable', { timeDomain: 'threadTicks' }] as const] : []),
			['Runtime.runIfWaitingForDebugger', {}],
		] as const)
			void chromium.send(method, params, session).catch(() => undefined);
		return session;
	}, PATIENCE_MS);
}

async function evaluate(chromium: ChromiumPipe, session: string, expression: string): Promise<unknown> {
	const { result } = await chromium.send('Runtime.evaluate', { expression, returnByValue: true }, session);
	return (result as { value?: unknown }).value;
}

/** What to add to the popup's clock to have ours; asking takes a while, of which the middle is taken. */
async function clockDifference(chromium: ChromiumPipe, session: string): Promise<number> {
	const before = performance.now();
	const there = Number(await evaluate(chromium, session, 'performance.now()'));
	return (before + performance.now()) / 2 - there;
}

/** Waits until the popup has been still for a while and shows what it should; long enough that asking disturbs nothing. */
async function settledFrames(chromium: ChromiumPipe, session: string, expected: string): Promise<Frame[]> {
	const end = performance.now() + PATIENCE_MS;
	while (performance.now() < end) {
		await sleep(2 * QUIET_MS);
		const frames = (await evaluate(chromium, session, 'window.recordedFrames')) as Frame[] | undefined;
		const now = Number(await evaluate(chromium, session, 'performance.now()'));
		const last = frames?.at(-1);
		if (frames && last && now - last.at > QUIET_MS && last.seen.includes(expected)) return frames;
	}
	throw new Error(`The popup never showed “${expected}”.`);
}

async function profileOf(chromium: ChromiumPipe, session: string): Promise<Profile> {
	const { metrics } = await chromium.send('Performance.getMetrics', {}, session);
	const all = Object.fromEntries(
		(metrics as { name: string; value: number }[]).map(({ name, value }) => [name, value]),
	);
	const count = (name: string) => all[name] ?? Number.NaN;
	const milliseconds = (name: string) => 1_000 * count(name);
	return {
		script: milliseconds('ScriptDuration'),
		style: milliseconds('RecalcStyleDuration'),
		styles: count('RecalcStyleCount'),
		layout: milliseconds('LayoutDuration'),
		layouts: count('LayoutCount'),
		total: milliseconds('TaskDuration'),
	};
}

async function closePopup(chromium: ChromiumPipe, session: string): Promise<void> {
	const closed = chromium.next(
		(message) => message.method === 'Target.detachedFromTarget' && sessionOf(message) === session,
		PATIENCE_MS,
	);
	await evaluate(chromium, session, 'setTimeout(() => window.close())');
	await closed;
}

/** Holds whatever opens until it has the recorder; only while a button is pressed, else ordinary tabs would wait too. */
const holdWhatOpens = (chromium: ChromiumPipe) =>
	chromium.send('Target.setAutoAttach', {
		autoAttach: true,
		waitForDebuggerOnStart: true,
		flatten: true,
		// The popup is one of these, by chance.
		filter: [{ type: 'other' }, { type: 'page' }],
	});

const letGo = (chromium: ChromiumPipe) =>
	chromium.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: true });

/** Does what a click on the extension's button does, and tells when its popup showed everything. */
export async function press(chromium: ChromiumPipe, button: Button): Promise<Opening> {
	const { extensionId, tabId, expected, isProfiled = false } = button;
	const source = await readFile(RECORDER, 'utf8');
	await holdWhatOpens(chromium);
	try {
		const popup = recordNextPopup(chromium, source, isProfiled);
		const pressed = performance.now();
		const trigger = chromium.send('Extensions.triggerAction', { id: extensionId, targetId: tabId });
		const [session] = await Promise.all([popup, trigger]);
		const frames = await settledFrames(chromium, session, expected);
		const zero = pressed - (await clockDifference(chromium, session));
		const profile = isProfiled ? await profileOf(chromium, session) : undefined;
		await closePopup(chromium, session);
		const last = frames.at(-1)?.filled;
		const filled = frames.find((frame) => frame.filled === last && frame.seen.includes(expected));
		const at = (frame: Frame | undefined) => (frame?.at ?? Number.NaN) - zero;
		const typeable = frames.find(({ typeable }) => typeable);
		return { firstFrame: at(frames[0]), typeable: at(typeable), filled: at(filled), ...(profile && { profile }) };
	} finally {
		await letGo(chromium);
	}
}

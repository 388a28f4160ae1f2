import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { AGENTS } from '../sandbox/rechat/agents';
import { CHANNELS } from '../sandbox/rechat/channels';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { importAgents } from '../support/many-agents';
import { setUp, usualSetUp } from '../support/set-up';
import { median, p95 } from './statistics';

/** What is typed, letter by letter: names, one misspelt, an office, an email, digits of a phone, an MLS id, nobody. */
const TYPED = ['nora brook', 'castelano priya', 'carson city 4', 'agent.4711@', '(702) 211', '1049999', 'zzyzx'];

/**
 * From each keystroke in the form to the `frame` that shows whom it finds, or to the end of the page's own `work` for it,
 * which is what it takes of a frame of 16 ms.
 */
const keystrokes = (form: Page, end: 'frame' | 'work'): Promise<number[]> =>
	form.getByRole('combobox', { name: 'Requested agents' }).evaluate(
		async (field, { texts, end }) => {
			const input = field as HTMLInputElement;
			// The frame after the next callback is the one that shows them. Preact draws in a microtask or a frame's callback.
			const next = end === 'frame' ? requestAnimationFrame : queueMicrotask;
			const times: number[] = [];
			for (const text of texts)
				for (let length = 1; length <= text.length; length += 1) {
					const started = performance.now();
					input.value = text.slice(0, length);
					input.dispatchEvent(new InputEvent('input', { bubbles: true }));
					await new Promise((resume) => next(() => setTimeout(resume)));
					times.push(performance.now() - started);
				}
			return times;
		},
		{ texts: TYPED, end },
	);

/** The form in a tab, when it has read the roster; with the bytes that its scripts hold. */
async function openForm(extension: ExtensionBrowser): Promise<{ form: Page; heap: number; ready: number }> {
	const started = performance.now();
	const form = await extension.openExtensionPage(`popup.html?draft=${randomUUID()}`);
	await form.getByRole('button', { name: /^Requested agents/ }).click();
	await form.getByRole('combobox', { name: 'Requested agents' }).focus();
	await form.keyboard.type('zz zz');
	await form.getByRole('option').waitFor();
	const ready = performance.now() - started;
	const session = await extension.context.newCDPSession(form);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return { form, heap: usedSize, ready };
}

/** How fast a roster of so many agents is imported and searched, and what it costs. Milliseconds, megabytes. */
export async function benchRoster(counts: readonly number[]) {
	const results = [];
	for (const count of counts) {
		const extension = await openBrowser();
		try {
			await setUp(extension, usualSetUp({ channels: CHANNELS, agents: AGENTS }));
			const before = await openForm(extension);
			await before.form.close();
			const options = await extension.openExtensionPage('options.html#agents');
			const { planned, written } = await importAgents(options, count);
			await options.close();
			const { form, heap, ready } = await openForm(extension);
			// The first round is for caches, and is not counted.
			await keystrokes(form, 'frame');
			const [shown, worked] = [await keystrokes(form, 'frame'), await keystrokes(form, 'work')];
			results.push({
				agents: count,
				'import, read': Math.round(planned),
				'import, written': Math.round(written),
				'keystroke, own work': `${median(worked).toFixed(1)} (${p95(worked).toFixed(1)})`,
				'keystroke to frame': `${median(shown).toFixed(1)} (${p95(shown).toFixed(1)})`,
				'form opened to roster read': Math.round(ready),
				'more memory in the form, MB': ((heap - before.heap) / 1e6).toFixed(1),
			});
		} finally {
			await extension.close();
		}
	}
	return results;
}

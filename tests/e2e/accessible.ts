import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';

/**
 * Nothing that axe finds wrong with the page as it is now; keeps a picture of it when the state has a name. In light only:
 * dark differs by its colors, whose contrast `components/tokens.test.ts` computes. Only what is wrong comes back: to
 * describe all that is right takes axe four times as long.
 */
export async function expectAccessible(page: Page, state?: string): Promise<void> {
	await page.evaluate(comeToRest);
	if (state) await page.screenshot({ path: test.info().outputPath(`${state}.png`) });
	// Once a page, and from outside: its own policy runs no text.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const found = await page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run({ resultTypes: ['violations'] });
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
	});
	expect(found, state).toEqual([]);
}

/** What was just pressed is drawn, and nothing fades any more: half faded, words have less contrast. */
async function comeToRest(): Promise<void> {
	// A page behind others draws no frames.
	const frame = () => new Promise<unknown>((go) => [requestAnimationFrame(go), setTimeout(go, 200)]);
	await frame();
	await frame();
	const fading = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
	await Promise.allSettled(fading.map(({ finished }) => finished));
}

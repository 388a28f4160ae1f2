import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/**
 * Nothing that axe finds wrong with the page as it is now; keeps a picture of it when the state has a name. In light only:
 * dark differs by its colors, whose contrast `components/tokens.test.ts` computes.
 */
export async function expectAccessible(page: Page, state?: string): Promise<void> {
	if (state) await page.screenshot({ path: test.info().outputPath(`${state}.png`) });
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
	expect(found, state).toEqual([]);
}

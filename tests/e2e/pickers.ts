import type { Locator, Page } from '@playwright/test';

/** Waits until what was just typed or chosen is drawn: a list follows with the next frame, and a test is faster. */
export const drawn = (page: Page): Promise<unknown> =>
	page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))));

/** Opens the picker of that name and chooses the first that fits what is typed. */
export async function pick(where: Locator, label: string, typed: string) {
	await where.getByRole('button', { name: label }).click();
	const search = where.page().getByRole('combobox', { name: label, exact: true });
	await search.fill(typed);
	await drawn(where.page());
	await where.page().getByRole('listbox', { name: label }).getByRole('option').first().click();
	await drawn(where.page());
	// Where several can be chosen it stays open.
	if (/agents/.test(label)) await search.press('Escape');
}

/** Opens the "…" menu of that name and chooses what it offers. */
export async function chooseIn(where: Locator, menu: string | RegExp, item: string) {
	await where.getByRole('button', { name: menu, exact: true }).click();
	await where.page().getByRole('menuitem', { name: item }).click();
}

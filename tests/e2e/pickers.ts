import type { Locator, Page } from '@playwright/test';

/** Waits until a list shows what was just typed: it follows with the next frame, and a click is faster. */
export const listed = (page: Page): Promise<unknown> =>
	page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))));

/** Opens the picker of that name and chooses the first that fits what is typed. */
export async function pick(where: Locator, label: string, typed: string) {
	await where.getByRole('button', { name: label }).click();
	const search = where.page().getByRole('combobox', { name: label, exact: true });
	await search.fill(typed);
	await listed(where.page());
	await where.page().getByRole('listbox', { name: label }).getByRole('option').first().click();
	// Where several can be chosen it stays open.
	if (/agents/.test(label)) await search.press('Escape');
}

/** Opens the "…" menu of that name and chooses what it offers. */
export async function chooseIn(where: Locator, menu: string | RegExp, item: string) {
	await where.getByRole('button', { name: menu, exact: true }).click();
	await where.page().getByRole('menuitem', { name: item }).click();
}

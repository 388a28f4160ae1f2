import { expect, type Page } from '@playwright/test';
import type { InstalledExtension } from '../support/browser';
import { hands, photograph, windowsOnScreen } from '../support/hands';
import { until } from '../support/until';
import { test } from './fixtures';
import { FormPage } from './form-page';
import { LISTING } from './samples';

/** What the browser itself draws (its context menu, its shortcuts) is out of a debugger's reach: here it is done by hand. */

const NOTES = 'https://www.odd-pages.example/selection';

/** How many items from the end of the browser's menu ours stands: before "Inspect", on a page before its source too. */
const FROM_END = { page: 3, other: 2 } as const;

const chooseFromMenu = async (page: Page, selector: string, fromEnd: number) => {
	const before = await windowsOnScreen();
	await hands.click(page, page.locator(selector), 'right');
	await until('the menu is there', async () => (await windowsOnScreen()) > before);
	await hands.press(...Array.from({ length: fromEnd }, () => 'Up'));
	await photograph(test.info().outputPath('menu.png'));
	await hands.press('Return');
};

const select = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));

test.afterEach(async () => {
	await photograph(test.info().outputPath('screen.png'));
});

const openedForm = async (extension: InstalledExtension) => {
	const form = new FormPage(await extension.openedPopup());
	await form.isRead();
	return form;
};

test('Alt+Shift+L opens the form with the page read', async ({ extension, visit }) => {
	const page = await visit(LISTING);
	await hands.click(page, page.locator('h1'));
	await hands.press('alt+shift+l');
	const form = await openedForm(extension);
	await form.openListing();
	await form.expectFields({ 'Street address': '12 Quail Hollow Ct', City: 'Reno', 'MLS number': '250001234' });
});

test('a click on the page closes the form, and what was typed is there again', async ({ extension, visit }) => {
	const page = await visit(LISTING);
	await hands.click(page, page.locator('h1'));
	await hands.press('alt+shift+l');
	const form = await openedForm(extension);
	await hands.press('N', 'o', 'r', 'a', 'Tab', 'F');
	await hands.click(page, page.locator('h1'));
	await expect.poll(() => form.page.isClosed()).toBe(true);
	await hands.press('alt+shift+l');
	await (await openedForm(extension)).expectFields({ 'First name': 'Nora', 'Last name': 'F' });
});

test('a right click on the page opens the form', async ({ extension, visit }) => {
	await chooseFromMenu(await visit(LISTING), '.price', FROM_END.page);
	const form = await openedForm(extension);
	await form.openListing();
	await form.expectFields({ City: 'Reno', 'First name': '' });
});

test('a right click on what is selected reads it with its line breaks', async ({ extension, visit }) => {
	const page = await visit(NOTES);
	await select(page, '#inquiry');
	await chooseFromMenu(page, '#inquiry div:nth-child(2)', FROM_END.other);
	const form = await openedForm(extension);
	await form.expectFields({ 'First name': 'John', 'Last name': 'Smith', Email: '' });
	await form.openListing();
	await form.expectFields({ 'Street address': '1265 Barry Avenue', City: 'Dallas', State: 'TX' });
});

test('a right click on a phone link fills in the phone', async ({ extension, visit }) => {
	await chooseFromMenu(await visit(NOTES), '#phone', FROM_END.other);
	await (await openedForm(extension)).expectFields({ Phone: '(972) 555-0163', Email: '' });
});

test('a right click on an email link fills in the email', async ({ extension, visit }) => {
	await chooseFromMenu(await visit(NOTES), '#email', FROM_END.other);
	await (await openedForm(extension)).expectFields({ Email: 'front.desk@example.com', Phone: '' });
});

test('a right click on a link to a listing takes its address from the text around it', async ({
	extension,
	visit,
	sandbox,
}) => {
	await chooseFromMenu(await visit(NOTES), '#listing', FROM_END.other);
	const form = await openedForm(extension);
	await form.openListing();
	await form.expectFields({ 'Street address': '48 Sagebrush Ln', City: 'Sparks', State: 'NV', ZIP: '89436' });
	expect(sandbox.book.requests).toEqual([]);
});

test('the extension’s own sample page is read by the keys and by a right click, too', async ({ extension }) => {
	const page = await extension.openExtensionPage('sample.html');
	await hands.click(page, page.locator('h1'));
	await hands.press('alt+shift+l');
	const form = await openedForm(extension);
	await form.expectFields({ 'First name': 'Dana', Note: /^Hi!/ });
	await form.page.close();
	await chooseFromMenu(page, 'h1', FROM_END.page);
	await (await openedForm(extension)).expectFields({ 'First name': 'Dana', 'Last name': 'Whitfield' });
});

test('what is selected on the sample page is read with its line breaks', async ({ extension }) => {
	const page = await extension.openExtensionPage('sample.html');
	await select(page, '#messagebody div:nth-child(2)');
	await chooseFromMenu(page, '#messagebody div:nth-child(2) dd', FROM_END.other);
	await (await openedForm(extension)).expectFields({ Phone: '(775) 555-0142', 'First name': '' });
});

test('a right click on a picture opens the form', async ({ extension, visit }) => {
	await chooseFromMenu(await visit(LISTING), '.gallery img:first-child', FROM_END.other);
	const form = await openedForm(extension);
	await form.openListing();
	await form.expectFields({ City: 'Reno' });
});

test('a right click in a field opens the form', async ({ extension, visit }) => {
	await chooseFromMenu(await visit(NOTES), '#reply', FROM_END.other);
	await expect((await openedForm(extension)).sendButton).toBeVisible();
});

test('what is selected in a frame of the same site is read', async ({ extension, visit }) => {
	const page = await visit('https://www.odd-pages.example/frame');
	const message = page.frameLocator('#same-origin').locator('#inquiry');
	await message.evaluate((element) => getSelection()?.selectAllChildren(element));
	await hands.click(page, page.locator('h1'));
	await message.evaluate((element) => getSelection()?.selectAllChildren(element));
	await hands.press('alt+shift+l');
	const form = await openedForm(extension);
	await form.expectFields({ 'First name': 'Wendell', 'Last name': 'Okonkwo', Phone: '(503) 555-0115' });
});

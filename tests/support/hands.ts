import type { Locator, Page } from '@playwright/test';
import { run } from './run';

const xdotool = async (...args: string[]) => {
	const { ok, output } = await run('xdotool', args, { seconds: 10 });
	if (!ok) throw new Error(`xdotool ${args.join(' ')}: ${output}`);
	return output;
};

/** How many windows are to be seen; a menu is one of its own. None while one closes: that stops the search. */
export const windowsOnScreen = async () => {
	const { ok, output } = await run('xdotool', ['search', '--onlyvisible', '.*'], { seconds: 10 });
	return ok ? output.trim().split('\n').length : 0;
};

/** Where something in a page is on the screen: the browser's frame and bars lie around the page. */
const onScreen = async (page: Page, locator: Locator) => {
	const box = await locator.boundingBox();
	if (!box) throw new Error('What is to be clicked is not to be seen.');
	const [left = 0, top = 0] = await page.evaluate(() => [
		window.screenX + (window.outerWidth - window.innerWidth) / 2,
		window.screenY + window.outerHeight - window.innerHeight,
	]);
	return { x: Math.round(left + box.x + box.width / 2), y: Math.round(top + box.y + box.height / 2) };
};

const BUTTONS = { left: '1', right: '3' } as const;

/** A real mouse and keyboard on the display, for what no debugger can do: menus and shortcuts of the browser itself. */
export const hands = {
	/** Clicks on something in the page that is in front. */
	click: async (page: Page, locator: Locator, button: keyof typeof BUTTONS = 'left') => {
		const { x, y } = await onScreen(page, locator);
		await xdotool('mousemove', String(x), String(y), 'click', BUTTONS[button]);
	},
	/** Presses keys by X's names, as `alt+shift+l` or `Down`. */
	press: (...keys: string[]) => xdotool('key', '--delay', '60', ...keys),
	/** Types a text, letter by letter. */
	type: (text: string) => xdotool('type', '--delay', '20', text),
};

/** A picture of the whole screen, menus and popups included; nothing when there is no tool for it. */
export const photograph = (path: string) => run('import', ['-window', 'root', path], { seconds: 10 });

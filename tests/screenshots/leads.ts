import type { Page } from '@playwright/test';
import type { Shot } from './shots';

const open = (name: string) => async (page: Page) => {
	await page.getByRole('grid').getByRole('row').filter({ hasText: name }).click();
	await page.getByRole('region', { name: /^Lead: / }).waitFor();
};

const inMenu = (item: string) => async (page: Page) => {
	await page.getByRole('banner').getByRole('button', { name: 'More' }).click();
	await page.getByRole('menuitem', { name: item }).click();
};

const inDetail =
	(name: string, ...presses: string[]) =>
	async (page: Page) => {
		await open(name)(page);
		for (const press of presses)
			await page
				.getByRole('region', { name: /^Lead: / })
				.getByRole('button', { name: press, exact: true })
				.click();
	};

const choosing =
	(...presses: string[]) =>
	async (page: Page) => {
		for (const name of ['Nora Fields', 'Harlan Vance', 'Tomás Iriarte'])
			await page.getByRole('checkbox', { name: `Select ${name}` }).click();
		for (const press of presses)
			await page
				.getByRole('region', { name: 'Selected leads' })
				.getByRole('button', { name: press, exact: true })
				.click();
	};

const SIZE = [1360, 860] as const;
const NARROW = [360, 640] as const;

/** Every state of the page with all leads that is worth looking at. */
export const LEADS: readonly Shot[] = [
	{ name: 'leads', path: 'leads.html', size: SIZE },
	{ name: 'leads-accepted', path: 'leads.html', size: SIZE, act: open('Nora Fields') },
	{ name: 'leads-unsure', path: 'leads.html', size: SIZE, act: open('Odette Marchetti') },
	{ name: 'leads-waiting', path: 'leads.html', size: SIZE, act: open('Harlan Vance') },
	{ name: 'leads-refused', path: 'leads.html', size: SIZE, act: open('Tomás Iriarte') },
	{ name: 'leads-long', path: 'leads.html', size: SIZE, act: open('Maximiliano') },
	{ name: 'leads-reassign', path: 'leads.html', size: SIZE, act: inDetail('Nora Fields', 'Reassign') },
	{ name: 'leads-log', path: 'leads.html', size: SIZE, act: inDetail('Nora Fields', 'Add to timeline') },
	{ name: 'leads-copy', path: 'leads.html', size: SIZE, act: inDetail('Nora Fields', 'Send to another channel') },
	{ name: 'leads-delete', path: 'leads.html', size: SIZE, act: inDetail('Harlan Vance', 'Delete') },
	{ name: 'leads-chosen', path: 'leads.html', size: SIZE, act: choosing() },
	{ name: 'leads-chosen-move', path: 'leads.html', size: SIZE, act: choosing('Move to another channel') },
	{ name: 'leads-chosen-reassign', path: 'leads.html', size: SIZE, act: choosing('Reassign') },
	{ name: 'leads-chosen-delete', path: 'leads.html', size: SIZE, act: choosing('Delete') },
	{
		name: 'leads-menu',
		path: 'leads.html',
		size: SIZE,
		act: (page) => page.getByRole('banner').getByRole('button', { name: 'More' }).click(),
	},
	{ name: 'leads-swap', path: 'leads.html', size: SIZE, act: inMenu('Replace an agent…') },
	{ name: 'leads-open-file', path: 'leads.html', size: SIZE, act: inMenu('Open a lead from a file…') },
	{
		name: 'leads-none',
		path: 'leads.html',
		size: SIZE,
		act: (page) => page.getByRole('searchbox').fill('nobody at all'),
	},
	{ name: 'leads-1000', path: 'leads.html', size: [1000, 700], act: open('Nora Fields') },
	{ name: 'leads-640', path: 'leads.html', size: [640, 480] },
	{ name: 'leads-narrow', path: 'leads.html', size: NARROW },
	{ name: 'leads-narrow-chosen', path: 'leads.html', size: NARROW, act: choosing() },
	{ name: 'leads-narrow-lead', path: 'leads.html', size: NARROW, act: open('Nora Fields') },
	{ name: 'leads-320', path: 'leads.html', size: [320, 640] },
];

/** Before anything was sent. */
export const FIRST_LEADS: readonly Shot[] = [{ name: 'leads-empty', path: 'leads.html', size: SIZE }];

import type { Shot } from './shots';

/** Every state of the options that is worth looking at. */
export const OPTIONS: readonly Shot[] = [
	{ name: 'options-channels', path: 'options.html#channels' },
	{
		name: 'options-channel-edit',
		path: 'options.html#channels',
		act: (page) => page.getByRole('button', { name: /^Edit .*Newsletters$/ }).click(),
	},
	{
		name: 'options-channel-menu',
		path: 'options.html#channels',
		act: (page) => page.getByRole('button', { name: /^More for .*Newsletters$/ }).click(),
	},
	{
		name: 'options-channel-new',
		path: 'options.html#channels',
		act: async (page) => {
			await page.getByRole('button', { name: 'Add channel' }).click();
			await page.getByLabel('Lead Channel ID').fill('https://example.com/not-a-channel');
		},
	},
	{
		name: 'options-channel-remove',
		path: 'options.html#channels',
		act: async (page) => {
			await page.getByRole('button', { name: /^More for .*Open houses$/ }).click();
			await page.getByRole('menuitem', { name: 'Remove…' }).click();
		},
	},
	{
		name: 'options-channel-test',
		path: 'options.html#channels',
		act: (page) => page.getByRole('button', { name: /^Test .*Reno › Inquiries$/ }).click(),
	},
	{
		name: 'options-default-channel',
		path: 'options.html#channels',
		act: (page) => page.getByRole('button', { name: /^Default channel/ }).click(),
	},
	{
		name: 'options-channels-import',
		path: 'options.html#channels',
		act: async (page) => {
			await page.getByRole('button', { name: 'Import' }).click();
			await page
				.getByRole('textbox', { name: /^One channel per line/ })
				.fill('Sparks desk, Sierra Vista Realty › Sparks, 6a1f0c52-3c0b-4a57-9a51-0d1f6f3a9b10\nNo ID, Reno');
		},
	},
	{ name: 'options-you', path: 'options.html#you' },
	{ name: 'options-agents', path: 'options.html#agents' },
	{
		name: 'options-agent-edit',
		path: 'options.html#agents',
		act: (page) => page.getByRole('button', { name: 'Edit Lucía Ochoa-Benavides' }).click(),
	},
	{
		name: 'options-agent-remove',
		path: 'options.html#agents',
		act: async (page) => {
			await page.getByRole('button', { name: 'More for Priya Raman' }).click();
			await page.getByRole('menuitem', { name: 'Remove…' }).click();
		},
	},
	{ name: 'options-rules', path: 'options.html#rules' },
	{
		name: 'options-rule-edit',
		path: 'options.html#rules',
		size: [1280, 1300],
		act: (page) => page.getByRole('button', { name: 'Edit Nevada over $1M' }).click(),
	},
	{
		name: 'options-rule-agents',
		path: 'options.html#rules',
		size: [1280, 1100],
		act: async (page) => {
			await page.getByRole('button', { name: 'Edit Devon’s listings' }).click();
			await page.getByRole('button', { name: /^Requested agents/ }).click();
		},
	},
	{
		name: 'options-rules-try',
		path: 'options.html#rules',
		size: [1280, 1100],
		act: async (page) => {
			await page.getByText('Try it').click();
			await page.getByLabel('State', { exact: true }).fill('NV');
			await page.getByLabel('Price', { exact: true }).fill('1,250,000');
		},
	},
	{ name: 'options-presets', path: 'options.html#presets' },
	{
		name: 'options-preset-edit',
		path: 'options.html#presets',
		act: (page) => page.getByRole('button', { name: 'Edit For Ana' }).click(),
	},
	{ name: 'options-defaults', path: 'options.html#defaults' },
	{ name: 'options-sending', path: 'options.html#sending' },
	{ name: 'options-files', path: 'options.html#files' },
	{ name: 'options-about', path: 'options.html#about' },
	{ name: 'sample', path: 'sample.html' },
	{ name: 'sample-narrow', path: 'sample.html', size: [360, 1100] },
	{ name: 'options-narrow-channels', path: 'options.html#channels', size: [360, 800] },
	{ name: 'options-narrow-agents', path: 'options.html#agents', size: [360, 800] },
	{ name: 'options-narrow-rules', path: 'options.html#rules', size: [360, 800] },
	{ name: 'options-mid-channels', path: 'options.html#channels', size: [720, 800] },
	{ name: 'options-mid-rules', path: 'options.html#rules', size: [720, 800] },
];

/** Before anything is stored. */
export const FIRST_OPTIONS: readonly Shot[] = [
	{ name: 'options-welcome', path: 'options.html#welcome' },
	{
		name: 'options-welcome-2',
		path: 'options.html#welcome',
		act: async (page) => {
			await page.getByLabel('Lead Channel ID or webhook address').fill('6a1f0c52-3c0b-4a57-9a51-0d1f6f3a9b10');
			await page.getByRole('button', { name: 'Connect' }).click();
			await page.getByLabel('First name').fill('Marisol');
			await page.getByLabel('Email').fill('marisol@example.com');
		},
	},
	{
		name: 'options-welcome-3',
		path: 'options.html#welcome',
		act: (page) => page.getByText('Open any listing').waitFor(),
	},
	{ name: 'options-empty-agents', path: 'options.html#agents' },
	{ name: 'options-empty-rules', path: 'options.html#rules' },
];

import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../default-settings';
import { mergePolicy } from '../policy/merge-policy';
import { readPolicy } from '../policy/policy';
import { RuleConditions } from '../rule';
import { chromePolicy, firefoxPolicy, macPolicy, policyOf, registryPolicy } from './policy-files';
import { FORMAT, type SetUpFile } from './set-up-file';

const RENO = '0b7de2a4-8f55-4c1e-b2f6-000000000001';
const SECRET = '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10';
const EXTENSION = 'abcdefghijklmnopabcdefghijklmnop';

const { chosen: _, me: _me, ...settings } = DEFAULT_SETTINGS;
const file: SetUpFile = {
	format: FORMAT,
	version: 1,
	createdAt: '',
	name: 'Maple & Sons',
	channels: [
		{ id: RENO, label: 'In "quotes"', accountPath: ['Maple', 'Reno'], color: 'teal', leadChannel: SECRET },
		{ id: '0b7de2a4-8f55-4c1e-b2f6-000000000002', label: 'No id', accountPath: [], color: 'red' },
	],
	defaultChannelId: RENO,
	presets: [],
	agents: [
		{
			id: '0b7de2a4-8f55-4c1e-b2f6-000000000003',
			email: 'ana@example.com',
			accountPaths: [['Maple'], ['Oak', 'Reno']],
		},
	],
	rules: [
		{
			id: 'r',
			name: 'Nevada',
			isOn: true,
			when: RuleConditions.parse({ states: ['NV'], price_min: 10 }),
			target: { channelId: RENO, tags: ['NV'] },
		},
		{ id: 'off', name: 'Off', isOn: false, when: RuleConditions.parse({}), target: { tags: ['x'] } },
	],
	settings,
};
const values = policyOf(file);

describe('a set-up as a policy', () => {
	it('says the same again when it is read: nothing of it is no good', () => {
		const own = { channels: [], rules: [], settings: { ...DEFAULT_SETTINGS, chosen: [] } };
		const { channels, rules, settings: merged, managed } = mergePolicy(own, readPolicy(values));
		expect(managed.problems).toEqual([]);
		expect(channels).toMatchObject([
			{ id: RENO, label: 'In "quotes"', accountPath: ['Maple', 'Reno'], leadChannel: SECRET },
		]);
		expect(rules).toMatchObject([
			{ name: 'Nevada', when: { states: ['NV'], price_min: 10 }, target: { channelId: RENO, tags: ['NV'] } },
		]);
		expect(merged.defaultChannelId).toBe(RENO);
	});

	it('for Chromium and Firefox is JSON under the id of the extension', () => {
		expect(JSON.parse(chromePolicy(values, EXTENSION))['3rdparty'].extensions[EXTENSION]).toEqual(values);
		expect(
			JSON.parse(firefoxPolicy(values, 'us@example.com')).policies['3rdparty'].Extensions['us@example.com'],
		).toEqual(values);
	});

	it('for Windows is a registry file whose strings can be read back', () => {
		const lines = registryPolicy(values, EXTENSION).split('\r\n');
		expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
		expect(lines.filter((line) => line.startsWith('['))).toEqual([
			`[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${EXTENSION}\\policy]`,
			`[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${EXTENSION}\\policy]`,
		]);
		expect(lines).toContain('"undoSeconds"=dword:00000005');
		const channels = lines.find((line) => line.startsWith('"channels"='))?.slice('"channels"='.length) ?? '';
		// A registry string escapes as JSON does: the one holds the other.
		expect(JSON.parse(JSON.parse(channels))).toEqual(values['channels']);
	});

	it('for macOS is a profile for both browsers, with its text escaped', () => {
		const made: string[] = [];
		const profile = macPolicy(values, EXTENSION, 'Send to Rechat', () => `id-${made.push('')}`);
		expect(profile).toContain(`<string>com.google.Chrome.extensions.${EXTENSION}</string>`);
		expect(profile).toContain(`<string>com.microsoft.Edge.extensions.${EXTENSION}</string>`);
		expect(profile).toContain('<string>Maple &amp; Sons</string>');
		expect(profile).toContain('<key>undoSeconds</key>\n\t\t\t<integer>5</integer>');
		for (const tag of ['dict', 'array', 'string', 'key'])
			expect(profile.split(`<${tag}>`).length, tag).toBe(profile.split(`</${tag}>`).length);
	});
});

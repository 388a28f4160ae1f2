import { withoutEmpty } from '@/lib/parse/without-empty';
import { channelName } from '../channel-name';
import type { SetUpFile } from './set-up-file';

/** A policy's values by their names in `public/managed_schema.json`. */
export type PolicyValues = Record<string, unknown>;

/** A set-up as a brokerage's policy; channels without their Lead Channel ID are no use there and are left out. */
export function policyOf({ name, channels, defaultChannelId, agents, rules, settings }: SetUpFile): PolicyValues {
	const usable = channels.filter(({ leadChannel }) => leadChannel);
	const names = new Map(usable.map((channel) => [channel.id, channelName(channel)]));
	const { defaultTags, leadSources, resend, retentionDays, undoSeconds } = settings;
	return withoutEmpty({
		brokerage: name,
		channels: usable.map(({ id, label, accountPath, leadChannel, color, defaults }) =>
			withoutEmpty({ id, label, account: accountPath.join(' › '), leadChannel, color, defaults }),
		),
		defaultChannel: defaultChannelId && names.get(defaultChannelId),
		roster: agents.map(({ id: _id, accountPaths = [], ...agent }) =>
			withoutEmpty({ ...agent, account: accountPaths.map((path) => path.join(' › ')).join('; ') }),
		),
		rules: rules
			.filter(({ isOn, target }) => isOn && (target.channelId === undefined || names.has(target.channelId)))
			.map(({ name: ruleName, when, target: { channelId, ...target } }) => ({
				name: ruleName,
				when: withoutEmpty(when),
				target: withoutEmpty({ ...target, channel: channelId && names.get(channelId) }),
			})),
		tags: defaultTags,
		leadSources,
		resend,
		retentionDays,
		undoSeconds,
	});
}

/** For Chromium, Chrome and Edge on Linux: a file in their folder `policies/managed`. */
export const chromePolicy = (values: PolicyValues, extensionId: string): string =>
	`${JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } }, undefined, '\t')}\n`;

/** For Firefox on every system: `policies.json` in its folder `distribution`. */
export const firefoxPolicy = (values: PolicyValues, addOnId: string): string =>
	`${JSON.stringify({ policies: { '3rdparty': { Extensions: { [addOnId]: values } } } }, undefined, '\t')}\n`;

/** The keys under which Chrome and Edge look for an extension's policy in the registry of Windows. */
const REGISTRY = ['Google\\Chrome', 'Microsoft\\Edge'].map(
	(browser) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}`,
);

/**
 * For Chrome and Edge on Windows: a `.reg` file. Numbers and yes/no are DWORDs, lists are JSON in a string. The registry
 * editor wants it in UTF-16.
 */
export function registryPolicy(values: PolicyValues, extensionId: string): string {
	const lines = Object.entries(values).map(([name, value]) => `"${name}"=${registryValue(value)}`);
	const keys = REGISTRY.map((key) =>
		[`[${key}\\3rdparty\\extensions\\${extensionId}\\policy]`, ...lines, ''].join('\r\n'),
	);
	return ['Windows Registry Editor Version 5.00', '', ...keys].join('\r\n');
}

function registryValue(value: unknown): string {
	if (typeof value === 'number' || typeof value === 'boolean')
		return `dword:${Number(value).toString(16).padStart(8, '0')}`;
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The names under which macOS keeps an extension's policy for Chrome and for Edge. */
const DOMAINS = ['com.google.Chrome.extensions', 'com.microsoft.Edge.extensions'];

/** For Chrome and Edge on macOS: a configuration profile; `newId` makes the UUIDs it must have. */
export function macPolicy(values: PolicyValues, extensionId: string, title: string, newId: () => string): string {
	const payload = (type: string, name: string, content: PolicyValues): PolicyValues => ({
		PayloadType: type,
		PayloadIdentifier: `${type}.send-to-rechat`,
		PayloadUUID: newId(),
		PayloadVersion: 1,
		PayloadDisplayName: name,
		...content,
	});
	const payloads = DOMAINS.map((domain) => payload(`${domain}.${extensionId}`, title, values));
	const profile = payload('Configuration', title, { PayloadScope: 'System', PayloadContent: payloads });
	return ['<?xml version="1.0" encoding="UTF-8"?>', '<plist version="1.0">', plist(profile, ''), '</plist>', ''].join(
		'\n',
	);
}

function plist(value: unknown, indent: string): string {
	const inside = `${indent}\t`;
	if (typeof value === 'boolean') return `${indent}<${value}/>`;
	if (typeof value === 'number') {
		const type = Number.isInteger(value) ? 'integer' : 'real';
		return `${indent}<${type}>${value}</${type}>`;
	}
	if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
	if (Array.isArray(value))
		return [`${indent}<array>`, ...value.map((entry) => plist(entry, inside)), `${indent}</array>`].join('\n');
	const entries = Object.entries(value ?? {}).flatMap(([key, entry]) => [
		`${inside}<key>${escaped(key)}</key>`,
		plist(entry, inside),
	]);
	return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

import { describe, expect, it } from 'vitest';
import project from '../../package.json';
import { BROWSERS, readBuild, readReviewed } from './built';

/** What the extension may do is decided here: a change of it is reviewed in chrome.json and firefox.json. */
describe.each(BROWSERS)('the manifest built for %s', (browser) => {
	const { manifest } = readBuild(browser);

	it('is the reviewed one', () => {
		const { version, ...rest } = manifest;
		expect(version).toBe(project.version);
		expect(rest).toEqual(readReviewed(browser));
	});

	it('asks for no more than a gesture needs', () => {
		expect(manifest['permissions']).toEqual([
			'activeTab',
			'scripting',
			'contextMenus',
			'storage',
			'alarms',
			'unlimitedStorage',
		]);
		expect(manifest).not.toHaveProperty('optional_permissions');
	});

	it('reaches Rechat and nobody else', () => {
		expect(manifest['host_permissions']).toEqual(['https://api.rechat.com/*']);
		expect(manifest).not.toHaveProperty('optional_host_permissions');
	});

	it('is in no page by itself, and shows no page a file of its own', () => {
		expect(manifest).not.toHaveProperty('content_scripts');
		expect(manifest).not.toHaveProperty('web_accessible_resources');
		expect(manifest).not.toHaveProperty('externally_connectable');
	});

	it('lets its own pages run and load only what is theirs, but for the listing’s picture', () => {
		expect(manifest['content_security_policy']).toEqual({
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; connect-src https://api.rechat.com",
		});
	});

	it('stays out of private windows', () => {
		expect(manifest['incognito']).toBe('not_allowed');
	});
});

it('needs the first Chrome that opens a popup by itself', () => {
	expect(readBuild('chrome').manifest).toMatchObject({
		minimum_chrome_version: '127',
		background: { service_worker: 'background.js' },
	});
});

it('needs the first Firefox that tells its users what data an add-on collects', () => {
	expect(readBuild('firefox').manifest).toMatchObject({
		background: { scripts: ['background.js'] },
		browser_specific_settings: {
			gecko: {
				strict_min_version: '140.0',
				data_collection_permissions: {
					required: ['personallyIdentifyingInfo', 'websiteContent', 'browsingActivity'],
				},
			},
		},
	});
});

import { resolve } from 'node:path';
import type { ModulePreloadOptions, Plugin, Rollup } from 'vite';
import { defineConfig } from 'wxt';
import { spriteOf } from './components/parts/icons';
import { privacyFiles } from './components/privacy/privacy-page';
import { firstFrame } from './entrypoints/popup/first-frame/into-html';

const RECHAT = 'https://api.rechat.com';

/** Pages of the extension load nothing from elsewhere but the listing's picture, and talk to nobody but Rechat. */
const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' https:",
	`connect-src ${RECHAT}`,
].join('; ');

const icons = (variant: string) =>
	Object.fromEntries([16, 24, 32, 48, 128].map((size) => [size, `icon/${variant}-${size}.png`]));

/**
 * What the popup begins with, and what that loads by `import()` at once; each with all that it imports. What interprets a
 * page is not among them: other pages would have to load it for what they share with it.
 */
const CHUNKS = {
	// WXT puts its own part before the script of each page: as a file it would be one more round trip.
	'start-opening': ['virtual:wxt-html-plugins', resolve('entrypoints/popup/start-opening.ts')],
	'show-form': [resolve('entrypoints/popup/show-form.tsx')],
	'form-data': [resolve('entrypoints/popup/form-data.ts')],
};

/**
 * Each step of opening the form is one file: without this it would be thirty, and each is one more round trip through
 * the browser. `tests/support/sizes.ts` checks each by its name.
 */
const fewFiles: Plugin = {
	name: 'few-files',
	outputOptions: (options) => ({ ...options, manualChunks: CHUNKS }),
};

/** What fills the form: nearly all of it is called at every opening. Of the database's code most is not. */
const CALLED_AT_ONCE = /\/(?:show-form|page-draft|person-name|phone)-[^/]+$/;

/**
 * Has V8 compile these files as a whole while they arrive, beside the main thread, instead of each function twice when it
 * is first called (https://v8.dev/blog/explicit-compile-hints): the form is filled 5 % sooner. Other browsers see a comment.
 */
const compileHints: Plugin = {
	name: 'compile-hints',
	generateBundle(_, bundle) {
		for (const chunk of Object.values(bundle))
			if (chunk.type === 'chunk' && CALLED_AT_ONCE.test(chunk.fileName))
				chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
	},
};

/** Puts the icons that a page uses into its HTML, whatever is loaded later included. */
function iconSprite(): Plugin {
	return {
		name: 'icon-sprite',
		transformIndexHtml: {
			order: 'post',
			handler(html, { bundle = {}, chunk }) {
				const used = chunk ? codeOf(chunk.fileName, bundle) : '';
				return html.replace(/<body[^>]*>/, (body) => `${body}${spriteOf(html + used)}`);
			},
		},
	};
}

function codeOf(fileName: string, bundle: Rollup.OutputBundle, seen = new Set<string>()): string {
	const chunk = bundle[fileName];
	if (seen.has(fileName) || chunk?.type !== 'chunk') return '';
	seen.add(fileName);
	const others = [...chunk.imports, ...chunk.dynamicImports].map((other) => codeOf(other, bundle, seen));
	return [chunk.code, ...others].join('\n');
}

// downshift is written for React; preact/compat is all of React that it needs.
const alias = { react: 'node_modules/preact/compat' };

export default defineConfig({
	modules: ['@wxt-dev/webextension-polyfill'],
	imports: false,
	alias,
	manifestVersion: 3,
	hooks: {
		'vite:build:extendConfig': (entrypoints, config) => {
			if (!entrypoints.some(({ type }) => type === 'popup')) return;
			// Both browsers know modulepreload. What scripts ask for later comes by its import alone: links for it would be
			// made by a script, which takes the form longer than it waits for the files.
			const resolveDependencies: ModulePreloadOptions['resolveDependencies'] = (_file, files, { hostType }) =>
				hostType === 'html' ? files : [];
			config.build = { ...config.build, modulePreload: { polyfill: false, resolveDependencies } };
			config.plugins = [
				...(config.plugins ?? []),
				fewFiles,
				compileHints,
				firstFrame({ '@': resolve('.') }),
				iconSprite(),
			];
		},
		'build:publicAssets': (_, files) => {
			for (const [relativeDest, contents] of Object.entries(privacyFiles())) files.push({ relativeDest, contents });
		},
		'build:manifestGenerated': (_, { action }) => {
			// WXT takes it from the form's HTML, where it stands in one language.
			if (action) action.default_title = '__MSG_extensionName__';
		},
	},
	manifest: ({ browser }) => ({
		name: '__MSG_extensionName__',
		description: '__MSG_extensionDescription__',
		default_locale: 'en',
		permissions: ['activeTab', 'scripting', 'contextMenus', 'storage', 'alarms', 'unlimitedStorage'],
		host_permissions: [`${RECHAT}/*`],
		icons: icons('light'),
		action: {
			default_icon: icons('light'),
			// Firefox names the icon after the colour of the text around it: `light` text stands on a dark toolbar.
			...(browser === 'firefox' && {
				theme_icons: [16, 32].map((size) => ({
					light: `icon/dark-${size}.png`,
					dark: `icon/light-${size}.png`,
					size,
				})),
			}),
		},
		commands: {
			_execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
		},
		content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'send-to-rechat@rechat.com',
							strict_min_version: '140.0',
							data_collection_permissions: {
								required: ['personallyIdentifyingInfo', 'websiteContent', 'browsingActivity'],
							},
						},
					},
				}
			: {
					minimum_chrome_version: '127',
					// Firefox has no such key: there an administrator's values come as they are.
					storage: { managed_schema: 'managed_schema.json' },
				}),
		incognito: 'not_allowed',
	}),
});

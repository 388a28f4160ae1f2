import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { findChromium } from './chromium';
import { EXTENSION } from './places';

/** A Chromium that nobody watches: a debugger keeps an extension's worker alive, and here it must die as it does for a user. */
export interface Unattached {
	/** Ends the extension's process, as the browser does when memory is short. */
	killExtension(): Promise<void>;
	/** Closes the browser as its user does. */
	close(): Promise<void>;
}

/** Opens a profile that has the extension's data, without anything attached to it. */
export async function openUnattached(profile: string, hosts: Record<string, number>): Promise<Unattached> {
	const { path } = await findChromium();
	const rules = Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
	const browser = spawn(
		path,
		[
			'--headless=new',
			'--no-sandbox',
			`--user-data-dir=${profile}`,
			`--load-extension=${EXTENSION}`,
			`--disable-extensions-except=${EXTENSION}`,
			`--host-resolver-rules=${rules.join(', ')}`,
			'--ignore-certificate-errors',
			'--disable-background-networking',
			'--disable-component-update',
			'--no-first-run',
			'--no-default-browser-check',
			'--password-store=basic',
			'about:blank',
		],
		{ stdio: 'ignore' },
	);
	const gone = new Promise((resolve) => browser.once('exit', resolve));
	return {
		killExtension: async () => {
			for (const pid of await descendants(browser.pid ?? 0))
				if ((await commandLine(pid)).includes('--extension-process')) process.kill(pid, 'SIGKILL');
		},
		close: async () => {
			browser.kill('SIGTERM');
			await gone;
		},
	};
}

const commandLine = (pid: number) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');

/** All processes that a process has started, and those that these have started. */
async function descendants(root: number): Promise<number[]> {
	const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
	const parents = await Promise.all(
		processes.map(async (pid) => {
			const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
			return [pid, Number(/^PPid:\s*(\d+)/m.exec(status)?.[1])] as const;
		}),
	);
	const childrenOf = (parent: number): number[] =>
		parents.filter(([, its]) => its === parent).flatMap(([pid]) => [pid, ...childrenOf(pid)]);
	return childrenOf(root);
}

import { spawn } from 'node:child_process';

/** How a command ended; `output` is what it printed on both streams. */
export interface Ran {
	ok: boolean;
	output: string;
}

interface RunOptions {
	env?: Record<string, string>;
	/** Given up after this many seconds. */
	seconds?: number;
	/** Also prints what the command prints. */
	shown?: boolean;
}

/** Runs a command without a terminal (so that nothing can ask and wait); never throws, also when there is no such command. */
export const run = (command: string, args: string[], { env = {}, seconds = 60, shown = false }: RunOptions = {}) =>
	new Promise<Ran>((resolve) => {
		const child = spawn(command, args, {
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: seconds * 1000,
			// npx and npm are scripts on Windows.
			shell: process.platform === 'win32',
		});
		let output = '';
		const collect = (data: Buffer) => {
			output += data;
			if (shown) process.stdout.write(data);
		};
		child.stdout.on('data', collect);
		child.stderr.on('data', collect);
		child.on('error', (error) => resolve({ ok: false, output: error.message }));
		child.on('close', (code) => resolve({ ok: code === 0, output }));
	});

export const isRoot = () => process.getuid?.() === 0;

/** Installs Debian packages; only root on a machine with apt can, anybody else gets `ok: false` at once. */
export const aptInstall = async (packages: string[]): Promise<Ran> => {
	if (process.platform !== 'linux' || !isRoot()) return { ok: false, output: 'not root on a Linux machine' };
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const updated = await run('apt-get', ['update', '-q'], { env, seconds: 180 });
	if (!updated.ok) return updated;
	return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env, seconds: 420 });
};

import { randomUUID } from 'node:crypto';
import { accessSync, constants, rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium on Linux reads what an administrator has set. All browsers of the machine read it. */
const FOLDER = '/etc/chromium/policies/managed';

/** Why no policy can be set on this machine; nothing when it can. */
export function whyNoPolicy(): string | undefined {
	if (process.platform !== 'linux') return 'policy files are read on Linux only';
	try {
		accessSync('/etc', constants.W_OK);
		return undefined;
	} catch {
		return `only root can write ${FOLDER}`;
	}
}

/** A policy for one extension, by its id: no other extension and no other browser is touched. */
export interface PolicyFile {
	set(values: Record<string, unknown>): Promise<void>;
	/** Takes the policy away; nothing stays on the machine. */
	remove(): Promise<void>;
}

/** Prepares a policy file; it is removed at the latest when the tests end. */
export async function policyFile(extensionId: string): Promise<PolicyFile> {
	await mkdir(FOLDER, { recursive: true });
	const path = join(FOLDER, `send-to-rechat-test-${randomUUID()}.json`);
	const removeAtOnce = () => rmSync(path, { force: true });
	process.once('exit', removeAtOnce);
	return {
		set: async (values) => {
			// Chromium must never read half a file; one that doesn't end in .json it reads as well, so it is written elsewhere.
			const draft = join('/etc/chromium', `${randomUUID()}.draft`);
			await writeFile(draft, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } }));
			await rename(draft, path);
		},
		remove: async () => {
			process.off('exit', removeAtOnce);
			await rm(path, { force: true });
		},
	};
}

import { diagnostics } from '@/lib/delivery/diagnostics';
import { browser } from '@/lib/platform/browser';
import { ownVersion } from '@/lib/platform/managed';
import { RECHAT } from '@/lib/rechat/api';
import { readDiagnostics } from '@/lib/store/diagnostics';

/** Puts into the clipboard what support needs to know. */
export async function copyDiagnostics(): Promise<void> {
	const [stored, mayReachRechat] = await Promise.all([
		readDiagnostics(),
		browser.permissions.contains({ origins: [`${RECHAT}/*`] }),
	]);
	const { userAgent } = navigator;
	const facts = { ...stored, now: Date.now(), version: ownVersion(), userAgent, mayReachRechat };
	await navigator.clipboard.writeText(diagnostics(facts));
}

import { ROOT } from './places';
import { run } from './run';

/** Makes the production build for Chromium; throws with what the build said. */
export async function buildExtension() {
	const { ok, output } = await run('npx', ['wxt', 'build', ROOT], { seconds: 180 });
	if (!ok) throw new Error(`The extension could not be built:\n${output}`);
}

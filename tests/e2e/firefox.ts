import { join } from 'node:path';
import { findVirtualDisplay } from '../support/display';
import { findFirefox } from '../support/firefox';
import { ROOT } from '../support/places';
import { run } from '../support/run';

/** Runs the journeys in a real Firefox on a virtual display; says so where there can be none. */
const display = await findVirtualDisplay();
if (display.kind === 'none') console.log(display.notice);
else if (!(await findFirefox()))
	console.log('Firefox was not tested: install firefox-esr, or set FIREFOX_PATH, to do so.');
else {
	const playwright = join(ROOT, 'node_modules', '.bin', 'playwright');
	const config = join(ROOT, 'tests', 'e2e', 'playwright.config.ts');
	const test = [playwright, 'test', '-c', config, '--project', 'firefox', ...process.argv.slice(2)];
	const ran = await run('xvfb-run', ['-a', '-s', '-screen 0 1280x900x24', ...test], { seconds: 300, shown: true });
	if (!ran.ok) process.exitCode = 1;
}

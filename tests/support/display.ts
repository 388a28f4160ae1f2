import { aptInstall, run } from './run';

/** What real windows, mouse and keyboard need: a display that is there, one that can be made, or neither. */
export type Display = { kind: 'screen' } | { kind: 'virtual' } | { kind: 'none'; notice: string };

const hasProgram = async (name: string) => (await run('which', [name], { seconds: 5 })).ok;

/** Whether windows can be shown to the person at this machine. */
export const hasScreen = () =>
	process.platform === 'darwin' ||
	process.platform === 'win32' ||
	Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const missingPrograms = async () => {
	const wanted = { 'xvfb-run': 'xvfb', xauth: 'xauth', xdotool: 'xdotool' };
	const missing: string[] = [];
	for (const [program, debianPackage] of Object.entries(wanted))
		if (!(await hasProgram(program))) missing.push(debianPackage);
	return missing;
};

/**
 * A virtual display with a mouse and a keyboard that can be driven (Xvfb and xdotool), installed where we can.
 * Shows a notice for people where it can't be had.
 */
export const findVirtualDisplay = async (): Promise<Display> => {
	if (process.platform !== 'linux')
		return { kind: 'none', notice: 'The real context menu and shortcut are tested on Linux only.' };
	const missing = await missingPrograms();
	if (missing.length === 0) return { kind: 'virtual' };
	await aptInstall(missing);
	if ((await missingPrograms()).length === 0) return { kind: 'virtual' };
	return {
		kind: 'none',
		notice: `The real context menu and shortcut were not tested: install ${missing.join(', ')} to do so.`,
	};
};

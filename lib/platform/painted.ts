/** A window that nobody sees makes no frames; it is not waited for longer. Milliseconds. */
const LONGEST_FRAME = 200;

/** Waits until the next frame has been handed over: what nobody waits for is done after it. */
export const painted = (): Promise<void> =>
	new Promise((resume) => {
		requestAnimationFrame(() => setTimeout(resume));
		setTimeout(resume, LONGEST_FRAME);
	});

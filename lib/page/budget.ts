/** So many steps are taken between two looks at the clock. */
const BETWEEN_LOOKS = 256;

/**
 * What a reading may cost. Every source counts what it does in it, a node, a record or a thousand characters being one
 * step, so that tests can tell how its work grows without a clock.
 */
export class Budget {
	steps = 0;
	private nextLook = 0;
	private isOver = false;

	constructor(private readonly hasTime: () => boolean) {}

	/** Counts so many steps more; false when the time is over and what was read so far is what counts. */
	spend(steps = 1): boolean {
		this.steps += steps;
		if (!this.isOver && this.steps >= this.nextLook) {
			this.nextLook = this.steps + BETWEEN_LOOKS;
			this.isOver = !this.hasTime();
		}
		return !this.isOver;
	}

	/** Counts a text that is gone through. */
	spendText(text: string): boolean {
		return this.spend(1 + text.length / 1_000);
	}
}

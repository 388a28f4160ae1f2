/** Random numbers of 0…1, but the same at every run with the same seed: a failure can be seen again. */
export function diceOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until there is an answer; throws, naming what was waited for, when none comes in time. */
export const until = async <T>(
	what: string,
	ask: () => T | undefined | false | Promise<T | undefined | false>,
	seconds = 30,
): Promise<T> => {
	const end = Date.now() + seconds * 1000;
	while (Date.now() < end) {
		const answer = await ask();
		if (answer !== undefined && answer !== false) return answer;
		await sleep(50);
	}
	throw new Error(`Waited ${seconds} s, and still not: ${what}.`);
};

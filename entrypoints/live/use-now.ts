import { useEffect, useReducer } from 'preact/hooks';

const TICK = 250;

/** The time in milliseconds since the epoch, as of each drawing; draws again as it passes only while it is asked to. */
export function useNow(isTicking: boolean): number {
	const [, draw] = useReducer((drawn: number, _event: undefined) => drawn + 1, 0);
	useEffect(() => {
		if (!isTicking) return undefined;
		const timer = setInterval(() => draw(undefined), TICK);
		return () => clearInterval(timer);
	}, [isTicking]);
	return Date.now();
}

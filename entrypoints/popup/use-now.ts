import { useEffect, useState } from 'preact/hooks';

const TICK = 250;

/** The time in milliseconds since the epoch, ticking only while it is asked to. */
export function useNow(isTicking: boolean): number {
	const [now, setNow] = useState(Date.now());
	useEffect(() => {
		if (!isTicking) return undefined;
		setNow(Date.now());
		const timer = setInterval(() => setNow(Date.now()), TICK);
		return () => clearInterval(timer);
	}, [isTicking]);
	return now;
}

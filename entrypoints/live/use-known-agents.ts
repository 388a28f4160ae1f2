import { useEffect, useState } from 'preact/hooks';
import type { KnownAgents } from '@/components/roster';

/** The longest time that other work of the page puts it off. Milliseconds. */
const PATIENCE = 500;

/**
 * The agents who can be asked for, followed live: they are read when the page has nothing else to do, once `isReady`. So
 * a roster of any length doesn't hold up what is shown first.
 */
export function useKnownAgents(isReady: boolean): KnownAgents {
	const [known, setKnown] = useState<KnownAgents>({ recent: [] });
	useEffect(() => {
		if (!isReady) return undefined;
		let stop: (() => void) | undefined;
		let isLeft = false;
		const follow = async () => {
			const { followAgents } = await import('./known-agents');
			if (!isLeft) stop = followAgents((part) => setKnown((current) => ({ ...current, ...part })));
		};
		const idle = requestIdleCallback(() => void follow(), { timeout: PATIENCE });
		return () => {
			isLeft = true;
			cancelIdleCallback(idle);
			stop?.();
		};
	}, [isReady]);
	return known;
}

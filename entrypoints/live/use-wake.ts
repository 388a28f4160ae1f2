import { useEffect } from 'preact/hooks';
import { send } from '@/lib/messages/send';

/**
 * Has the background try what waits when the network is back: workers see that without an event, pages get one. With
 * `atOnce` also when the page opens, since whoever looks at their leads wants them sent. The outcome shows on its own.
 */
export function useWake(atOnce = false): void {
	useEffect(() => {
		const wake = () => void send('wake', {}).catch(() => undefined);
		if (atOnce) wake();
		addEventListener('online', wake);
		return () => removeEventListener('online', wake);
	}, [atOnce]);
}

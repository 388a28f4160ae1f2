import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { useText } from '../text';
import { Icon } from './icon';

interface SavedNow {
	/** How often something was saved since the page opened. */
	times: number;
	say: () => void;
}

export const SavedContext = createContext<SavedNow>({ times: 0, say: () => undefined });

/** What a page provides in `SavedContext`. */
export function useSaved(): SavedNow {
	const [times, setTimes] = useState(0);
	return useMemo(() => ({ times, say: () => setTimes((before) => before + 1) }), [times]);
}

/** Milliseconds. */
const SHOWN_FOR = 2_000;

/** "Saved", for a moment after each time something was. */
export function Saved() {
	const text = useText();
	const { times } = useContext(SavedContext);
	const [hiddenAt, hide] = useState(times);
	useEffect(() => {
		const timer = setTimeout(() => hide(times), SHOWN_FOR);
		return () => clearTimeout(timer);
	}, [times]);
	return (
		<span role="status">
			{times !== hiddenAt && (
				<span class="saved" key={times}>
					<Icon name="i-check" size={14} />
					{text('options_saved')}
				</span>
			)}
		</span>
	);
}

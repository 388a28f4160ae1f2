import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { Icon } from './icon';

interface Toast {
	/** What was said last, and how often something was: twice the same is said twice. */
	words: string;
	number: number;
	/** An empty word takes back the last one. */
	say: (words: string) => void;
}

export const ToastContext = createContext<Toast>({ words: '', number: 0, say: () => undefined });

/** What a page provides in `ToastContext`. */
export function useToast(): Toast {
	const [{ words, number }, set] = useState({ words: '', number: 0 });
	return useMemo(
		() => ({ words, number, say: (next: string) => set((last) => ({ words: next, number: last.number + 1 })) }),
		[words, number],
	);
}

/** Milliseconds. */
const SHOWN_FOR = 2_000;

/** That something was saved or copied, for a moment after each time, beside the page's title. */
export function Saved() {
	const { words, number } = useContext(ToastContext);
	const [hidden, hide] = useState(number);
	useEffect(() => {
		const timer = setTimeout(() => hide(number), SHOWN_FOR);
		return () => clearTimeout(timer);
	}, [number]);
	return (
		<span role="status">
			{words && number !== hidden && (
				<span class="saved" key={number}>
					<Icon name="i-check" size={14} />
					{words}
				</span>
			)}
		</span>
	);
}

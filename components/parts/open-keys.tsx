import { useRichText } from '@/components/rich-text';
import type { MessageKey } from '@/components/text';
import { Mark } from './icon';

interface OpenKeysProps {
	/** As the browser has them, `Alt+Shift+L`; empty where the user took them away. */
	keys: string;
	/** The sentence around keys (`$1`) and button (`$2`). */
	words: MessageKey;
	/** The one around the button alone (`$1`), where there are no keys. */
	withoutKeys: MessageKey;
}

/** What opens the form: the keys, or the button alone where there are none. */
export function OpenKeys({ keys, words, withoutKeys }: OpenKeysProps) {
	const rich = useRichText();
	const button = <Mark />;
	const pressed = keys.split('+').filter(Boolean);
	if (pressed.length === 0) return <p class="how">{rich(withoutKeys, button)}</p>;
	return (
		<p class="how">
			{rich(
				words,
				<span class="keys">
					{pressed.map((key) => (
						<kbd key={key}>{key}</kbd>
					))}
				</span>,
				button,
			)}
		</p>
	);
}

import { useState } from 'preact/hooks';
import { useText } from '@/components/text';

interface CopyButtonProps {
	words: 'receipt_copy' | 'receipt_copy_phone' | 'receipt_copy_email' | 'receipt_copy_name';
	copied: string;
	isLink?: boolean;
	/** Is done when the clipboard has it. */
	onCopy: (text: string) => Promise<void>;
}

/** Copies, and says when it is done: a popup that is left before that takes the copying with it. */
export function CopyButton({ words, copied, isLink, onCopy }: CopyButtonProps) {
	const text = useText();
	const [isDone, setDone] = useState(false);
	const copy = () =>
		onCopy(copied).then(
			() => setDone(true),
			() => setDone(false),
		);
	return (
		<>
			<button type="button" class={isLink ? 'link' : undefined} onClick={() => void copy()}>
				{text(words)}
			</button>
			{isDone && <span class="soft"> {text('receipt_copied')}</span>}
		</>
	);
}

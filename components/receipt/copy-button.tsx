import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { useText } from '@/components/text';

interface CopyButtonProps {
	words: 'receipt_copy' | 'receipt_copy_phone' | 'receipt_copy_email' | 'receipt_copy_name';
	copied: string;
	/** Is done when the clipboard has it. */
	onCopy: (text: string) => Promise<void>;
}

/** Copies, and says when it is done: a popup that is left before that takes the copying with it. */
export function CopyButton({ words, copied, onCopy }: CopyButtonProps) {
	const text = useText();
	const [isDone, setDone] = useState(false);
	const copy = () =>
		onCopy(copied).then(
			() => setDone(true),
			() => setDone(false),
		);
	return (
		<>
			<Button size="small" icon={isDone ? 'i-check' : 'i-copy'} onClick={() => void copy()}>
				{text(words)}
			</Button>
			<span class="hidden" role="status">
				{isDone && text('receipt_copied')}
			</span>
		</>
	);
}

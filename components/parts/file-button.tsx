import { useRef } from 'preact/hooks';
import { Button } from '@/components/parts/button';

interface FileButtonProps {
	label: string;
	accept: string;
	onChoose: (file: File) => void;
	/** What its page is opened for: it takes the focus then. */
	isFirst?: boolean;
}

/** Asks for a file; the same one can be chosen again after it was changed. */
export function FileButton({ label, accept, onChoose, isFirst }: FileButtonProps) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<Button icon="i-open" data-first={isFirst} onClick={() => input.current?.click()}>
				{label}
			</Button>
			<input
				ref={input}
				type="file"
				hidden
				accept={accept}
				onChange={({ currentTarget }) => {
					const file = currentTarget.files?.[0];
					currentTarget.value = '';
					if (file) onChoose(file);
				}}
			/>
		</>
	);
}

import { useRef } from 'preact/hooks';

/** Asks for a file; the same one can be chosen again after it was changed. */
export function FileButton({
	label,
	accept,
	onChoose,
}: {
	label: string;
	accept: string;
	onChoose: (file: File) => void;
}) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<button type="button" onClick={() => input.current?.click()}>
				{label}
			</button>
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

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, useText } from '@/components/text';
import { TextField } from '@/components/text-field';

interface OpenDraftProps {
	/** Opens what was chosen or pasted; gives the key of the words why not, or undefined when it is open. */
	onOpen: (source: File | string) => Promise<MessageKey | undefined>;
	onClose: () => void;
}

/** Takes a lead that was carried here from another computer: a file, or its text. */
export function OpenDraft({ onOpen, onClose }: OpenDraftProps) {
	const text = useText();
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const [file, setFile] = useState<File>();
	const [pasted, setPasted] = useState('');
	const [problem, setProblem] = useState<MessageKey>();
	useEffect(() => dialog.current?.showModal(), []);
	const open = async () => {
		const source = pasted.trim() || file;
		const refused = source ? await onOpen(source) : 'carry_empty';
		setProblem(refused);
		if (!refused) onClose();
	};
	return (
		<dialog ref={dialog} class="open-draft" aria-labelledby={`${id}-title`} onClose={onClose}>
			<h2 id={`${id}-title`}>{text('carry_title')}</h2>
			<p class="soft">{text('carry_open_hint')}</p>
			<div class="field">
				<label for={id}>{text('carry_file')}</label>
				<input
					id={id}
					type="file"
					accept=".json,.txt,application/json,text/plain"
					onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
				/>
			</div>
			<TextField label={text('carry_text')} value={pasted} onInput={setPasted} rows={6} />
			<p class="problem" role="alert">
				{problem && text(problem)}
			</p>
			<div class="actions">
				<button type="button" class="primary" onClick={() => void open()}>
					{text('carry_do')}
				</button>
				<button type="button" onClick={onClose}>
					{text('leads_cancel')}
				</button>
			</div>
		</dialog>
	);
}

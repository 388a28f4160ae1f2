import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/parts/button';
import { Cell } from '@/components/parts/cell';
import { FileButton } from '@/components/parts/file-button';
import { Notice } from '@/components/parts/notice';
import { type MessageKey, useText } from '@/components/text';

interface OpenDraftProps {
	/** Opens what was chosen or pasted; returns the key of the words why not, or undefined when it is open. */
	onOpen: (source: File | string) => Promise<MessageKey | undefined>;
	onClose: () => void;
}

/** Opens a lead that was carried here from another computer: a file, or its text. */
export function OpenDraft({ onOpen, onClose }: OpenDraftProps) {
	const text = useText();
	const root = useRef<HTMLElement>(null);
	const [pasted, setPasted] = useState('');
	const [problem, setProblem] = useState<MessageKey>();
	useLayoutEffect(() => root.current?.focus(), []);
	const open = async (source: File | string) => {
		const refused = source ? await onOpen(source) : 'carry_empty';
		setProblem(refused);
		if (!refused) onClose();
	};
	return (
		<section ref={root} class="strip" aria-label={text('carry_title')} tabIndex={-1}>
			<header>
				<h2>{text('carry_title')}</h2>
				<IconButton isSmall icon="i-x" label={text('leads_close')} onClick={onClose} />
			</header>
			<p class="soft">{text('carry_open_hint')}</p>
			<div class="group one">
				<Cell label={text('carry_text')} value={pasted} onInput={setPasted} rows={4} />
			</div>
			<div role="alert">{problem && <Notice kind="bad">{text(problem)}</Notice>}</div>
			<div class="actions">
				<Button kind="primary" onClick={() => void open(pasted.trim())}>
					{text('carry_do')}
				</Button>
				<FileButton
					label={text('file_open')}
					accept=".json,.txt,application/json,text/plain"
					onChoose={(file) => void open(file)}
				/>
			</div>
		</section>
	);
}

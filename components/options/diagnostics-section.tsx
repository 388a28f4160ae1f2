import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { Section } from './section';

interface DiagnosticsSectionProps {
	/** Is done when the clipboard has them. */
	onCopy: () => Promise<void>;
}

/** Copies what support needs to know; nothing in it names anybody. */
export function DiagnosticsSection({ onCopy }: DiagnosticsSectionProps) {
	const text = useText();
	const [isDone, setDone] = useState(false);
	const copy = () =>
		onCopy().then(
			() => setDone(true),
			() => setDone(false),
		);
	return (
		<Section id="diagnostics" title={text('options_diagnostics_title')} hint={text('options_diagnostics_hint')}>
			<button type="button" onClick={() => void copy()}>
				{text('options_diagnostics_copy')}
			</button>
			<span role="status" class="soft">
				{isDone && ` ${text('options_diagnostics_copied')}`}
			</span>
		</Section>
	);
}

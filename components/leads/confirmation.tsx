import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '@/components/text';

interface ConfirmationProps {
	/** What happens, a paragraph each. */
	hints: readonly string[];
	/** What the button says. */
	action: string;
	/** Something is lost that can't be had back. */
	isDangerous?: boolean;
	onConfirm: () => void;
	onCancel: () => void;
}

/** Asks in the page before something is done; the focus stands on the harmless answer. */
export function Confirmation({ hints, action, isDangerous, onConfirm, onCancel }: ConfirmationProps) {
	const text = useText();
	const harmless = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => harmless.current?.focus(), []);
	return (
		<section class="panel" aria-label={action}>
			{hints.map((hint) => (
				<p key={hint}>{hint}</p>
			))}
			<div class="actions">
				<button type="button" ref={harmless} onClick={onCancel}>
					{text('leads_cancel')}
				</button>
				<button type="button" class={isDangerous ? 'danger' : 'primary'} onClick={onConfirm}>
					{action}
				</button>
			</div>
		</section>
	);
}

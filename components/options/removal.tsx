import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '@/components/text';

interface RemovalProps {
	title: string;
	/** What happens then, a paragraph each. */
	hints: readonly string[];
	/** What the button says; "Remove" without it. */
	action?: string;
	/** More to choose, before the buttons. */
	children?: ComponentChildren;
	onKeep: () => void;
	onRemove: () => void;
}

/** Asks before something is removed, in its place; the focus stands on the harmless answer. */
export function Removal({ title, hints, action, children, onKeep, onRemove }: RemovalProps) {
	const text = useText();
	const id = useId();
	const root = useRef<HTMLFieldSetElement>(null);
	useLayoutEffect(() => root.current?.querySelector<HTMLElement>('.actions button')?.focus(), []);
	return (
		<fieldset
			class="removal"
			ref={root}
			aria-labelledby={`${id}-title`}
			aria-describedby={`${id}-hints`}
			onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onKeep()}
		>
			<p id={`${id}-title`}>
				<strong>{title}</strong>
			</p>
			<div id={`${id}-hints`} class="soft">
				{hints.map((hint) => (
					<p key={hint}>{hint}</p>
				))}
			</div>
			{children}
			<div class="actions">
				<button type="button" onClick={onKeep}>
					{text('options_keep')}
				</button>
				<button type="button" class="danger" onClick={onRemove}>
					{action ?? text('options_remove')}
				</button>
			</div>
		</fieldset>
	);
}

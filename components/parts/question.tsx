import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text';
import { Button } from './button';

interface QuestionProps {
	title: string;
	/** What happens then, a sentence each. */
	hints?: readonly string[];
	/** What the button says that does it. */
	action: string;
	/** Something is lost that can't be had back. */
	isDangerous?: boolean;
	/** It can't be done yet. */
	isOff?: boolean;
	/** What the harmless button says; "Cancel" without it. */
	cancel?: string;
	/** More to choose, before the buttons. */
	children?: ComponentChildren;
	onCancel: () => void;
	onConfirm: () => void;
}

/** Asks in its place before something is done; the focus is on the harmless answer, and Escape is that too. */
export function Question({ title, hints = [], children, ...answers }: QuestionProps) {
	const id = useId();
	const { onCancel } = answers;
	return (
		<fieldset
			class="question"
			aria-labelledby={`${id}-title`}
			aria-describedby={hints.length > 0 ? `${id}-hints` : undefined}
			onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onCancel()}
		>
			<p class="strong" id={`${id}-title`}>
				{title}
			</p>
			{hints.length > 0 && (
				<div id={`${id}-hints`} class="soft">
					{hints.map((hint) => (
						<p key={hint}>{hint}</p>
					))}
				</div>
			)}
			{children}
			<Answers {...answers} />
		</fieldset>
	);
}

type AnswersProps = Omit<QuestionProps, 'title' | 'hints' | 'children'>;

function Answers({ action, isDangerous, isOff, cancel, onCancel, onConfirm }: AnswersProps) {
	const text = useText();
	const root = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => root.current?.querySelector<HTMLElement>('button')?.focus(), []);
	return (
		<div class="actions" ref={root}>
			<Button onClick={onCancel}>{cancel ?? text('options_cancel')}</Button>
			<Button kind={isDangerous ? 'danger' : 'primary'} disabled={isOff} onClick={onConfirm}>
				{action}
			</Button>
		</div>
	);
}

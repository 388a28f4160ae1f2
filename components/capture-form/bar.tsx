import type { ComponentChildren } from 'preact';
import { IconButton } from '@/components/parts/button';
import { Mark } from '@/components/parts/icon';
import { useText } from '@/components/text';

/** The top of the form and of a receipt; `children` are the tools at its end. */
export function Bar({ children }: { children: ComponentChildren }) {
	const text = useText();
	return (
		<header class="bar">
			<Mark />
			<h1>{text('extensionName')}</h1>
			<div class="tools">{children}</div>
		</header>
	);
}

interface BackBarProps {
	title: string;
	onBack: () => void;
	/** At the bar's end. */
	children?: ComponentChildren;
}

/** The top of a page that lies over the form. */
export function BackBar({ title, onBack, children }: BackBarProps) {
	const text = useText();
	return (
		<header class="bar back">
			<IconButton icon="i-left" label={text('form_back')} data-focus="back" onClick={onBack} />
			<h1 class="cut">{title}</h1>
			{children}
		</header>
	);
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import type { IconName } from './icons';

export type SealTone = 'good' | 'warn' | 'bad';

/** The state of a lead as a sign; words beside it say the same. */
export function Seal({ icon, tone }: { icon: IconName; tone?: SealTone }) {
	return (
		<span class={tone ? `seal ${tone}` : 'seal'}>
			<Icon name={icon} />
		</span>
	);
}

/** Time that runs out, in seconds. The line runs on its own; only the number is redrawn. */
export function Ring({ total, left }: { total: number; left: number }) {
	const ring = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		ring.current?.style.setProperty('--total', String(total));
		ring.current?.style.setProperty('--gone', String(total - left));
	}, [total]);
	return (
		<span class="ring" ref={ring} aria-hidden="true">
			<svg viewBox="0 0 44 44" aria-hidden="true">
				<circle cx="22" cy="22" r="20" />
				<circle class="left" cx="22" cy="22" r="20" />
			</svg>
			<b>{Math.ceil(left)}</b>
		</span>
	);
}

interface EmptyProps {
	icon: IconName;
	title: string;
	/** One sentence, and the one thing to do. */
	children?: ComponentChildren;
}

/** What is shown where a list has nothing. */
export function Empty({ icon, title, children }: EmptyProps) {
	return (
		<div class="empty">
			<Seal icon={icon} />
			<h2 class="strong">{title}</h2>
			{children}
		</div>
	);
}

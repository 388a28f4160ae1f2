import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icons';

type Kind = 'info' | 'warn' | 'bad' | 'good';

interface NoticeProps {
	kind?: Kind;
	/** In place of the kind's own. */
	icon?: IconName;
	/** The one thing to do about it. */
	action?: ComponentChildren;
	/** `alert` for what failed; it is read out at once. */
	role?: 'status' | 'alert';
	children: ComponentChildren;
}

const ICONS = { info: 'i-info', warn: 'i-warn', bad: 'i-warn', good: 'i-ok' } as const satisfies Record<Kind, IconName>;

/** At most two lines, with one action. */
export function Notice({ kind = 'info', icon, action, role, children }: NoticeProps) {
	return (
		<div class={`notice ${kind}`} role={role}>
			<Icon name={icon ?? ICONS[kind]} />
			<div>{children}</div>
			{action}
		</div>
	);
}

import type { ComponentProps } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icons';

type Native = Omit<ComponentProps<'button'>, 'size' | 'class' | 'icon'>;

interface ButtonProps extends Native {
	/** One primary button per view. `link`: text that acts. */
	kind?: 'primary' | 'quiet' | 'danger' | 'link';
	size?: 'small' | 'large';
	icon?: IconName;
	/** As wide as its place. */
	isWide?: boolean;
	/** What it says while it works; its width stays. */
	busy?: string | false;
}

/** A button with words; it submits nothing unless its type says so. */
export function Button({ kind, size, icon, isWide, busy = false, children, ...native }: ButtonProps) {
	const look = [kind === 'link' ? 'link' : 'btn', kind !== 'link' && kind, size, isWide && 'wide'];
	return (
		<button
			type="button"
			{...native}
			class={look.filter(Boolean).join(' ')}
			aria-busy={busy ? true : undefined}
			disabled={native.disabled || Boolean(busy)}
		>
			{icon && <Icon name={icon} size={size === 'small' ? 14 : undefined} />}
			{busy ? (
				<span class="stack">
					<span class="said">{children}</span>
					<span>{busy}</span>
				</span>
			) : (
				children
			)}
		</button>
	);
}

interface IconButtonProps extends Native {
	icon: IconName;
	/** What it does, in words: its name, and what is shown on hover. */
	label: string;
	/** 24 px instead of 30. */
	isSmall?: boolean;
	/** How many need the user; none is shown for 0. */
	count?: number;
}

/** A button for an action that everybody knows by its sign. */
export function IconButton({ icon, label, isSmall, count = 0, ...native }: IconButtonProps) {
	return (
		<button type="button" title={label} {...native} class={isSmall ? 'icon-btn small' : 'icon-btn'} aria-label={label}>
			<Icon name={icon} size={isSmall ? 14 : undefined} />
			{count > 0 && (
				<span class="count" aria-hidden="true">
					{count}
				</span>
			)}
		</button>
	);
}

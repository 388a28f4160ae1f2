import type { ComponentChildren, ComponentProps } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icons';

interface ChipProps extends Omit<ComponentProps<'button'>, 'class' | 'icon'> {
	/** Whether it is the chosen one. Absent for a chip that isn't chosen but acts. */
	isPressed?: boolean;
	icon?: IconName;
	/** A channel's or preset's color. */
	color?: string;
}

/** One of several, pressed or not. */
export function Chip({ isPressed, icon, color, children, ...native }: ChipProps) {
	return (
		<button type="button" {...native} class="chip" aria-pressed={isPressed}>
			{icon && <Icon name={icon} size={14} />}
			{color && <Dot color={color} />}
			<span class="cut">{children}</span>
		</button>
	);
}

/** A channel's color; its name is always beside it. */
export function Dot({ color }: { color: string }) {
	return <span class="dot" data-color={color} />;
}

type Tone = 'good' | 'warn' | 'bad' | 'accent';

/** A fact, in a word or two. */
export function Badge({ tone, icon, children }: { tone?: Tone; icon?: IconName; children: ComponentChildren }) {
	return (
		<span class={tone ? `badge ${tone}` : 'badge'}>
			{icon && <Icon name={icon} size={12} />}
			{children}
		</span>
	);
}

import type { IconName } from './icons';

interface IconProps {
	name: IconName;
	/** Pixels; 16 without it. */
	size?: 12 | 14 | 20;
	/** A color's class, as `warn-text`. */
	class?: string;
}

/** A sign beside words that say the same; it has no text of its own. */
export function Icon({ name, size, class: color }: IconProps) {
	return (
		<svg class={['i', size && `s${size}`, color].filter(Boolean).join(' ')} aria-hidden="true">
			<use href={`#${name}`} />
		</svg>
	);
}

/** The product's own sign. */
export function Mark() {
	return (
		<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
			<rect class="tile" width="32" height="32" rx="7" />
			<path class="glyph" d="M4 15.5 14 6l10 9.5V19h-9v7H6v-9.5z" />
			<path class="arrow" d="M17 22.5h9m-4-4.5 4.5 4.5L22 27" />
		</svg>
	);
}

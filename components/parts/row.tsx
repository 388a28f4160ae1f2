import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icons';

interface RowProps {
	icon?: IconName;
	/** What it opens: a page in a new tab, or what `onClick` does. */
	href?: string;
	onClick?: () => void;
	/** Names it for `useFocusNext`. */
	focusKey?: string;
	children: ComponentChildren;
}

/** Something that can be opened. */
export function Row({ icon, href, onClick, focusKey, children }: RowProps) {
	const content = (
		<>
			{icon && <Icon name={icon} />}
			<span class="grow cut">{children}</span>
			<Icon name="i-right" size={14} />
		</>
	);
	if (href)
		return (
			<a class="row" href={href} target="_blank" rel="noopener">
				{content}
			</a>
		);
	return (
		<button type="button" class="row" data-focus={focusKey} onClick={onClick}>
			{content}
		</button>
	);
}

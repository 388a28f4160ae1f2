import { useRef } from 'preact/hooks';
import { IconButton } from './button';
import { Icon } from './icon';
import type { IconName } from './icons';
import { useOverlay } from './use-overlay';

export interface MenuItem {
	words: string;
	icon?: IconName;
	/** A line below, about what it does. */
	hint?: string;
	isDangerous?: boolean;
	isOff?: boolean;
	/** Begins a new group. */
	startsGroup?: boolean;
	/** What it does, or where it leads in a new tab. */
	onChoose?: () => void;
	href?: string;
}

interface MenuProps {
	/** What the button is called. */
	label: string;
	items: readonly MenuItem[];
	isSmall?: boolean;
	icon?: IconName;
	/** Names the button for `useFocusNext`. */
	focusKey?: string;
	tabIndex?: number;
}

const WIDTH = 220;

/** What is seldom wanted, behind a button. Arrow keys move, Escape closes. */
export function Menu({ label, items, isSmall, icon = 'i-more', focusKey, tabIndex }: MenuProps) {
	const { isOpen, close, anchorProps, overlayProps } = useOverlay({ width: WIDTH, isAtEnd: true });
	return (
		<>
			<IconButton
				{...anchorProps}
				icon={icon}
				label={label}
				isSmall={isSmall}
				aria-haspopup="menu"
				data-focus={focusKey}
				tabIndex={tabIndex}
			/>
			<div {...overlayProps}>{isOpen && <Items label={label} items={items} close={close} />}</div>
		</>
	);
}

interface ItemsProps extends Pick<MenuProps, 'label' | 'items'> {
	close: () => void;
}

function Items({ label, items, close }: ItemsProps) {
	const root = useRef<HTMLDivElement>(null);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === 'Tab') return close();
		const all = focusable(root.current);
		const at = all.findIndex((item) => item.matches(':focus'));
		const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
		if (next === undefined) return;
		event.preventDefault();
		all.at(next % all.length)?.focus();
	};
	return (
		<div role="menu" aria-label={label} ref={root} onKeyDown={onKeyDown}>
			{items.map((item) => (
				<Item key={item.words} item={item} close={close} />
			))}
		</div>
	);
}

function Item({ item, close }: { item: MenuItem; close: () => void }) {
	const { words, icon, hint, href, onChoose } = item;
	const shared = { role: 'menuitem' as const, tabIndex: -1, class: item.isDangerous ? 'item danger' : 'item' };
	const choose = () => {
		close();
		onChoose?.();
	};
	const content = (
		<>
			{icon && <Icon name={icon} />}
			<span class="grow">
				{words}
				{hint && <span class="mini soft hint">{hint}</span>}
			</span>
		</>
	);
	return (
		<>
			{item.startsGroup && <hr />}
			{href ? (
				<a {...shared} href={href} target="_blank" rel="noopener" onClick={close}>
					{content}
				</a>
			) : (
				<button type="button" {...shared} disabled={item.isOff} onClick={choose}>
					{content}
				</button>
			)}
		</>
	);
}

const focusable = (root: HTMLElement | null): HTMLElement[] => [
	...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)') ?? []),
];

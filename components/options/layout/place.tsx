import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Saved } from '@/components/parts/saved';

interface PlaceProps {
	title: string;
	hint?: string;
	/** Beside the title: what adds, imports, exports. */
	actions?: ComponentChildren;
	/** For a table. */
	isWide?: boolean;
	children: ComponentChildren;
}

/** One page of the options: its title, whether something was just saved, and what can be set. */
export function Place({ title, hint, actions, isWide, children }: PlaceProps) {
	const id = useId();
	return (
		<section class={isWide ? 'page wide' : 'page'} aria-labelledby={id}>
			<header class="page-head">
				<div>
					<h1 id={id} tabIndex={-1}>
						{title}
					</h1>
					{hint && <p class="soft">{hint}</p>}
				</div>
				<div class="page-actions">
					<Saved />
					{actions}
				</div>
			</header>
			{children}
		</section>
	);
}

interface SettingProps {
	title: string;
	hint?: string;
	/** The control is below the words, not beside them. */
	isTall?: boolean;
	children: ComponentChildren;
}

/** One setting: words at the left, the control at the right. */
export function Setting({ title, hint, isTall, children }: SettingProps) {
	return (
		<div class={isTall ? 'setting tall' : 'setting'}>
			<div>
				<h2>{title}</h2>
				{hint && <p class="small soft">{hint}</p>}
			</div>
			<div class="control">{children}</div>
		</div>
	);
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One subject of the page: what it is about, and beside it (below on a narrow window) what can be set. */
export function Section(props: { id: string; title: string; hint: string; children: ComponentChildren }) {
	const titleId = useId();
	return (
		<section class="section" id={props.id} aria-labelledby={titleId}>
			<div class="about">
				<h2 id={titleId}>{props.title}</h2>
				<p class="soft">{props.hint}</p>
			</div>
			<div class="settings">{props.children}</div>
		</section>
	);
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { writeCarriedDraft } from '@/lib/draft/carried-draft';
import type { Draft } from '@/lib/draft/draft';
import { browser } from '@/lib/platform/browser';

/** What is seldom wanted: the lead on another computer, the options. `draft` is absent where it was sent already. */
export function Menu({ draft }: { draft?: Draft }) {
	const text = useText();
	const root = useRef<HTMLUListElement>(null);
	const [isCopied, setCopied] = useState(false);
	useLayoutEffect(() => root.current?.querySelector<HTMLElement>('button, a')?.focus(), []);
	const copy = async (copied: Draft) => {
		await navigator.clipboard.writeText(writeCarriedDraft(copied));
		setCopied(true);
	};
	return (
		<>
			<ul ref={root}>
				{draft && (
					<>
						<li>
							<button type="button" title={text('carry_hint')} onClick={() => void copy(draft)}>
								{text('carry_copy')}
							</button>
						</li>
						<li>
							<button type="button" title={text('carry_hint')} onClick={() => save(draft)}>
								{text('carry_save')}
							</button>
						</li>
					</>
				)}
				<li>
					{/* In a tab: Firefox closes a popup over its own file chooser (bug 1292701). */}
					<a href="leads.html?open=lead" target="_blank" rel="noopener">
						{text('carry_open')}
					</a>
				</li>
				<li>
					<button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
						{text('menu_options')}
					</button>
				</li>
			</ul>
			<p role="status">{isCopied && text('carry_copied')}</p>
		</>
	);
}

/** The whole text is in the address: a popup that closes over the browser's question where to save takes nothing with it. */
function save(draft: Draft): void {
	const link = document.createElement('a');
	link.href = `data:application/json;charset=utf-8,${encodeURIComponent(writeCarriedDraft(draft))}`;
	link.download = `rechat-lead-${new Date().toISOString().slice(0, 10)}.json`;
	link.click();
}

import { type ComponentChildren, render } from 'preact';
import type { MessageKey } from '@/components/text';
import { text } from '@/lib/platform/text';
import { inPage } from './in-page';

/** Shows one of the extension's pages in a tab: under its title, in the language that its words are in. */
export function showPage(title: MessageKey, page: ComponentChildren): void {
	document.title = text(title);
	document.documentElement.lang = text('language');
	const root = document.getElementById('app');
	if (root) render(inPage(page), root);
}

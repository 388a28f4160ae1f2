import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Button } from './parts/button';
import { Notice } from './parts/notice';
import { useText } from './text';

interface ErrorBoundaryProps {
	children: ComponentChildren;
	/** Called with what could not be shown. */
	onError: (error: unknown) => void;
}

/** In place of a page that can't be shown: a sentence and ways on. No page is ever blank. */
export function ErrorBoundary({ children, onError }: ErrorBoundaryProps) {
	const text = useText();
	const [error, showAgain] = useErrorBoundary(onError);
	if (error === undefined) return <>{children}</>;
	return (
		<Notice kind="bad" role="alert">
			<p>{text('broken')}</p>
			<p class="actions">
				<Button size="small" onClick={showAgain}>
					{text('broken_again')}
				</Button>
				<a class="link" href="leads.html" target="_blank" rel="noopener">
					{text('leads_all')}
				</a>
				<a class="link" href="options.html" target="_blank" rel="noopener">
					{text('menu_options')}
				</a>
			</p>
		</Notice>
	);
}

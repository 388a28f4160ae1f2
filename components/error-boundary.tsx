import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useText } from './text';

interface ErrorBoundaryProps {
	children: ComponentChildren;
	/** Hears of what could not be shown. */
	onError: (error: unknown) => void;
}

/** In place of a page that can't be shown: a sentence and ways on. No page is ever blank. */
export function ErrorBoundary({ children, onError }: ErrorBoundaryProps) {
	const text = useText();
	const [error, showAgain] = useErrorBoundary(onError);
	if (error === undefined) return <>{children}</>;
	return (
		<div class="notice bad" role="alert">
			<div>
				<p>{text('broken')}</p>
				<p>
					<button type="button" onClick={showAgain}>
						{text('broken_again')}
					</button>{' '}
					<a href="leads.html" target="_blank" rel="noopener">
						{text('leads_all')}
					</a>{' '}
					<a href="options.html" target="_blank" rel="noopener">
						{text('leads_options')}
					</a>
				</p>
			</div>
		</div>
	);
}

import type { ComponentChildren } from 'preact';
import { ErrorBoundary } from '@/components/error-boundary';
import { TextContext } from '@/components/text';
import { log } from '@/lib/platform/log';
import { count, text } from '@/lib/platform/text';

const words = { text, count };

/** What surrounds every page of the extension: its words, and a sentence in place of what can't be shown. */
export const inPage = (page: ComponentChildren) => (
	<TextContext.Provider value={words}>
		<ErrorBoundary onError={(error) => log('page not shown', {}, error)}>{page}</ErrorBoundary>
	</TextContext.Provider>
);

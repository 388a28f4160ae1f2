import './fake-browser';
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import { type KnownAgents, RosterContext } from '@/components/roster';
import { TextContext } from '@/components/text';
import { count, text } from '@/lib/platform/text';

afterEach(cleanup);

/** The words of the extension: tests look for what is said by its key, so that it can be said better. */
export const words = { text, count };

/** Shows components in the page of a test, with the words of the extension; `agents` is whom the roster knows. */
export const show = (children: ComponentChildren, agents: KnownAgents = { recent: [] }) =>
	render(
		<TextContext.Provider value={words}>
			<RosterContext.Provider value={agents}>{children}</RosterContext.Provider>
		</TextContext.Provider>,
	);

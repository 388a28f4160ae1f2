// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { usePlace } from './use-place';

const Page = () => <p>{usePlace('welcome')}</p>;

it('shows the page that is asked for after the first one is drawn and before anybody listens', async () => {
	render(<Page />, document.body);
	// The browser tells of it once; it is told here to nobody.
	history.replaceState(null, '', '#channels');
	expect(document.body.textContent).toBe('welcome');
	await vi.waitFor(() => expect(document.body.textContent).toBe('channels'));
});

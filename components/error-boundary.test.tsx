// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { show, words } from '@/tests/support/show';
import { ErrorBoundary } from './error-boundary';

const { text } = words;

it('says what is wrong in place of a page that can’t be shown, and offers ways on', async () => {
	const onError = vi.fn();
	let isBroken = true;
	const Page = () => {
		if (isBroken) throw new Error('damaged');
		return <p>All leads</p>;
	};
	show(
		<ErrorBoundary onError={onError}>
			<Page />
		</ErrorBoundary>,
	);
	expect((await screen.findByRole('alert')).textContent).toContain(text('broken'));
	expect(onError).toHaveBeenCalledOnce();
	expect(screen.getByRole('link', { name: text('leads_all') }).getAttribute('href')).toBe('leads.html');
	isBroken = false;
	fireEvent.click(screen.getByRole('button', { name: text('broken_again') }));
	await screen.findByText('All leads');
	expect(screen.queryByRole('alert')).toBeNull();
});

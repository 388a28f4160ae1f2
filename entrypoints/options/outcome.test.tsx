// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Saved, ToastContext, useToast } from '@/components/parts/saved';
import { show, words } from '@/tests/support/show';
import { useOutcome } from './outcome';

it('"Saved" is not said while the next change is still being written', async () => {
	const written: (() => void)[] = [];
	const write = () => new Promise<void>((resolve) => written.push(resolve));
	const Changes = () => {
		const { run } = useOutcome();
		return (
			<>
				<Saved />
				<button type="button" onClick={() => void run(write)}>
					Change
				</button>
			</>
		);
	};
	const Page = () => (
		<ToastContext.Provider value={useToast()}>
			<Changes />
		</ToastContext.Provider>
	);
	show(<Page />);
	const status = screen.getByRole('status');
	for (let change = 0; change < 2; change += 1) {
		fireEvent.click(screen.getByRole('button', { name: 'Change' }));
		await waitFor(() => expect(status.textContent).toBe(''));
		written.pop()?.();
		await waitFor(() => expect(status.textContent).toBe(words.text('options_saved')));
	}
});

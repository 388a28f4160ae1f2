// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Saved, ToastContext, useToast } from '@/components/parts/saved';
import { show, words } from '@/tests/support/show';
import { useOutcome } from './outcome';

/** A page on which each press is a change; what is returned ends the writing of one. */
function aPageOfChanges() {
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
	const says = (said: string) => waitFor(() => expect(status.textContent).toBe(said));
	return { written, says, change: () => fireEvent.click(screen.getByRole('button', { name: 'Change' })) };
}

const SAVED = words.text('options_saved');

it('"Saved" is not said while the next change is still being written', async () => {
	const { written, says, change } = aPageOfChanges();
	for (let made = 0; made < 2; made += 1) {
		change();
		await says('');
		written.pop()?.();
		await says(SAVED);
	}
});

it('"Saved" waits for both of two changes', async () => {
	const { written, says, change } = aPageOfChanges();
	change();
	change();
	written[0]?.();
	await new Promise((resolve) => setTimeout(resolve, 50));
	await says('');
	written[1]?.();
	await says(SAVED);
});

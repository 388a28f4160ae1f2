// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '@/tests/support/show';
import { useForm } from './use-form';

interface Typed {
	name: string;
	path: string;
}

const saved: Typed[] = [];

function Form({ initial, isNew, onDone }: { initial: Typed; isNew?: boolean; onDone?: () => void }) {
	const form = useForm({
		initial,
		problems: ({ name }) => (name ? [] : [{ field: 'name', code: 'missing' }]),
		save: async (typed) => {
			saved.push(typed);
			return undefined;
		},
		isNew,
		onDone,
	});
	const { value, edit, problems } = form;
	return (
		<form {...form.formProps} aria-label="Form">
			<input aria-label="Name" value={value.name} onInput={(event) => edit({ name: event.currentTarget.value })} />
			<input
				aria-label="Path"
				value={value.path}
				onInput={(event) => edit({ path: event.currentTarget.value }, 'later')}
			/>
			<p>{problems.map(({ code }) => code).join()}</p>
		</form>
	);
}

const INITIAL = { name: 'Reno', path: '' };

beforeEach(() => {
	saved.length = 0;
	vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const wait = (milliseconds: number) =>
	act(async () => {
		await vi.advanceTimersByTimeAsync(milliseconds);
	});

describe('a form that is saved as it is filled in', () => {
	it('saves what is typed once the typing rests', async () => {
		const { getByLabelText } = show(<Form initial={INITIAL} />);
		fireEvent.input(getByLabelText('Name'), { target: { value: 'Sp' } });
		await wait(300);
		fireEvent.input(getByLabelText('Name'), { target: { value: 'Sparks' } });
		await wait(599);
		expect(saved).toEqual([]);
		await wait(1);
		expect(saved).toEqual([{ name: 'Sparks', path: '' }]);
		await wait(5_000);
		expect(saved).toHaveLength(1);
	});

	it('does not save what is not right, and says so; once it is mended, it is saved', async () => {
		const { getByLabelText, queryByText } = show(<Form initial={INITIAL} />);
		fireEvent.input(getByLabelText('Name'), { target: { value: '' } });
		expect(queryByText('missing')).toBeNull();
		await wait(600);
		expect(saved).toEqual([]);
		expect(queryByText('missing')).not.toBeNull();
		fireEvent.input(getByLabelText('Name'), { target: { value: 'Elko' } });
		expect(queryByText('missing')).toBeNull();
		await wait(600);
		expect(saved).toEqual([{ name: 'Elko', path: '' }]);
	});

	it('holds what would move it until the form is left', async () => {
		const { getByLabelText } = show(<Form initial={INITIAL} />);
		fireEvent.input(getByLabelText('Path'), { target: { value: 'Maple' } });
		await wait(5_000);
		fireEvent.focusOut(getByLabelText('Path'), { relatedTarget: getByLabelText('Name') });
		await wait(0);
		expect(saved).toEqual([]);
		fireEvent.focusOut(getByLabelText('Name'), { relatedTarget: document.body });
		await wait(0);
		expect(saved).toEqual([{ name: 'Reno', path: 'Maple' }]);
	});

	it('saves what was typed last when it goes', async () => {
		const { getByLabelText, unmount } = show(<Form initial={INITIAL} />);
		fireEvent.input(getByLabelText('Name'), { target: { value: 'Elko' } });
		unmount();
		await wait(0);
		expect(saved).toEqual([{ name: 'Elko', path: '' }]);
	});

	it('follows a change from elsewhere, but not under what is being typed', async () => {
		const { getByLabelText, rerender, unmount } = show(<Form initial={INITIAL} />);
		rerender(<Form initial={{ name: 'Tahoe', path: '' }} />);
		expect(getByLabelText('Name')).toHaveProperty('value', 'Tahoe');
		fireEvent.input(getByLabelText('Name'), { target: { value: 'Tah' } });
		rerender(<Form initial={{ name: 'Elko', path: '' }} />);
		expect(getByLabelText('Name')).toHaveProperty('value', 'Tah');
		unmount();
		await wait(0);
	});
});

describe('a form for a new entry', () => {
	it('is saved when it is submitted, not before, and not when it goes', async () => {
		const { getByLabelText, unmount } = show(<Form isNew initial={INITIAL} />);
		fireEvent.input(getByLabelText('Name'), { target: { value: 'Elko' } });
		await wait(5_000);
		expect(saved).toEqual([]);
		fireEvent.submit(getByLabelText('Form'));
		await wait(0);
		expect(saved).toEqual([{ name: 'Elko', path: '' }]);
		unmount();
		expect(saved).toHaveLength(1);
	});

	it('is done only once it is saved', async () => {
		const onDone = vi.fn();
		const { getByLabelText } = show(<Form isNew initial={{ name: '', path: '' }} onDone={onDone} />);
		fireEvent.submit(getByLabelText('Form'));
		await wait(0);
		expect(onDone).not.toHaveBeenCalled();
		fireEvent.input(getByLabelText('Name'), { target: { value: 'Elko' } });
		fireEvent.submit(getByLabelText('Form'));
		await wait(0);
		expect(onDone).toHaveBeenCalledOnce();
	});
});

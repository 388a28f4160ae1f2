// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { show } from '@/tests/support/show';
import { Picker } from './picker';
import type { PickerGroup } from './picker-props';
import { SearchList } from './picker-search';

const listOf = (items: string[], onChoose: (item: string) => void) => (
	<SearchList<string>
		label="Agents"
		placeholder=""
		find={(): PickerGroup<string>[] => [{ items }]}
		keyOf={(item) => item}
		isChosen={() => false}
		draw={(item) => item}
		onChoose={onChoose}
	/>
);

const drawn = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

it('chooses what was pressed, also when the list changes before the mouse is up', async () => {
	const onChoose = vi.fn();
	let arrive = (_: string[]) => {};
	const Growing = () => {
		const [items, setItems] = useState(['Ask for “Devon”']);
		arrive = setItems;
		return listOf(items, onChoose);
	};
	show(<Growing />);
	const pressed = screen.getByRole('option');
	fireEvent.pointerDown(pressed);
	act(() => arrive(['Devon Ashworth', 'Devon Price']));
	expect(drawn()).toEqual(['Ask for “Devon”']);
	fireEvent.pointerUp(pressed);
	fireEvent.click(pressed);
	expect(onChoose).toHaveBeenCalledWith('Ask for “Devon”');
	await act(() => new Promise((resolve) => setTimeout(resolve)));
	expect(drawn()).toEqual(['Devon Ashworth', 'Devon Price']);
});

it('goes as far as the arrows were pressed, however quickly, and keeps its place when the list is ordered anew', async () => {
	const onChoose = vi.fn();
	let order = (_: string[]) => {};
	const Ordered = () => {
		const [items, setItems] = useState(['Ann', 'Ben', 'Cleo', 'Dora']);
		order = setItems;
		return listOf(items, onChoose);
	};
	show(<Ordered />);
	const search = screen.getByRole('combobox');
	act(() => search.focus());
	// Both before the next frame, as a held key or a slow computer has it.
	for (const _ of 'ab') {
		search.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
		await Promise.resolve();
	}
	act(() => order(['Cleo', 'Ann', 'Ben', 'Dora']));
	fireEvent.keyDown(search, { key: 'Enter' });
	expect(onChoose).toHaveBeenLastCalledWith('Cleo');
});

const pickerOf = (items: string[]) => (
	<Picker<string>
		label="Agents"
		value="Nobody"
		name="agents"
		placeholder=""
		find={() => [{ items }]}
		keyOf={(item) => item}
		isChosen={() => false}
		draw={(item) => item}
		onChoose={() => undefined}
	/>
);

/** This test's browser has no popovers. */
function popovers() {
	Object.assign(HTMLElement.prototype, {
		showPopover(this: HTMLElement) {
			this.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'open' }));
		},
	});
}

it('keeps every key of a name that is typed on the cell before the search is there, spaces too', async () => {
	popovers();
	show(pickerOf(['Ann Reed']));
	const cell = screen.getByRole('button');
	const keys = [...'ann reed'].map((key) => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
	for (const key of keys) cell.dispatchEvent(key);
	await waitFor(() => expect(screen.getByRole('combobox')).toHaveProperty('value', 'ann reed'));
	// Each is taken: the browser presses the cell with none of them.
	expect(keys.every(({ defaultPrevented }) => defaultPrevented)).toBe(true);
});

it('a space alone presses the cell', () => {
	show(pickerOf([]));
	expect(fireEvent.keyDown(screen.getByRole('button'), { key: ' ' })).toBe(true);
});

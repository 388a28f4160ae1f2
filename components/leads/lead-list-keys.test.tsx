// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { toRow } from '@/lib/lead-list/lead-row';
import { aDelivery } from '@/tests/support/a-delivery';
import { show } from '@/tests/support/show';
import { useRowKeys } from './use-row-keys';
import { useSelection } from './use-selection';

const ROWS = Array.from({ length: 30 }, (_, place) => toRow(aDelivery({ id: `lead-${place}` }), []));

function List() {
	const [hidden, setHidden] = useState<string>();
	const rows = useMemo(() => ROWS.filter(({ id }) => id !== hidden), [hidden]);
	const scroller = useRef<HTMLDivElement>(null);
	const selection = useSelection(rows);
	const keys = useRowKeys({ rows, selection, scroller, scrollTo: () => undefined });
	return (
		<>
			<div ref={scroller} role="listbox" aria-label="Leads" onKeyDown={keys.onKeyDown}>
				{rows.map(({ id }, index) => (
					<div
						key={id}
						role="option"
						data-row={index}
						aria-selected={selection.has(id)}
						tabIndex={index === keys.current ? 0 : -1}
					>
						{id}
						<input
							type="checkbox"
							aria-label={`Choose ${id}`}
							checked={selection.has(id)}
							onClick={(event) => selection.toggle(id, event.shiftKey)}
						/>
					</div>
				))}
			</div>
			<button type="button" onClick={() => setHidden('lead-5')}>
				Hide lead-5
			</button>
			<output>{selection.rows.map(({ id }) => id).join(' ')}</output>
		</>
	);
}

const chosen = () => screen.getByRole('status').textContent;
const row = (place: number) => screen.getByRole('option', { name: new RegExp(`^lead-${place}\\b`) });
const box = (place: number) => screen.getByRole('checkbox', { name: `Choose lead-${place}` });
const press = (key: string, more: KeyboardEventInit = {}) =>
	fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

it('one row is reached by Tab, and the arrows, pages and ends move it without leaving the list', () => {
	show(<List />);
	row(0).focus();
	for (const [key, place] of [
		['ArrowDown', 1],
		['PageDown', 11],
		['End', 29],
		['ArrowDown', 29],
		['PageUp', 19],
		['Home', 0],
		['ArrowUp', 0],
	] as const) {
		press(key);
		expect(document.activeElement).toBe(row(place));
	}
	expect(screen.getAllByRole('option').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

it('Space chooses, Shift extends from there, and Ctrl+A chooses all', () => {
	show(<List />);
	row(0).focus();
	press(' ');
	press('ArrowDown', { shiftKey: true });
	press('ArrowDown', { shiftKey: true });
	expect(chosen()).toBe('lead-0 lead-1 lead-2');
	press(' ');
	expect(chosen()).toBe('lead-0 lead-1');
	press('a', { ctrlKey: true });
	expect(chosen()?.split(' ')).toHaveLength(30);
});

it('a click with Shift chooses from the last one that was chosen, either way', () => {
	show(<List />);
	fireEvent.click(box(5));
	fireEvent.click(box(3), { shiftKey: true });
	expect(chosen()).toBe('lead-3 lead-4 lead-5');
});

it('what a filter hides is not chosen', () => {
	show(<List />);
	fireEvent.click(box(5));
	fireEvent.click(box(6));
	fireEvent.click(screen.getByRole('button', { name: 'Hide lead-5' }));
	expect(chosen()).toBe('lead-6');
});

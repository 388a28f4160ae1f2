// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { show, words } from '@/tests/support/show';
import { UnreadableNote } from './unreadable-note';

it('counts what can’t be read, and says of what it is', () => {
	show(<UnreadableNote counts={{ deliveries: 2, rules: 1, pins: 1, keys: 1 }} onSave={vi.fn()} onRemove={vi.fn()} />);
	expect(screen.getByRole('status').textContent).toMatch(/^5 entries .*Leads: 2, Rules: 1, Other: 2/);
});

it('speaks of one as of one', () => {
	show(<UnreadableNote counts={{ settings: 1 }} onSave={vi.fn()} onRemove={vi.fn()} />);
	expect(screen.getByRole('status').textContent).toMatch(/^1 entry .*Settings: 1/);
});

it('says nothing where all can be read', () => {
	show(<UnreadableNote counts={{}} onSave={vi.fn()} onRemove={vi.fn()} />);
	expect(screen.queryByRole('status')).toBeNull();
});

it('removes it only after a second word', () => {
	const onRemove = vi.fn();
	show(<UnreadableNote counts={{ settings: 1 }} onSave={vi.fn()} onRemove={onRemove} />);
	fireEvent.click(screen.getByText(words.text('options_remove_more')));
	expect(onRemove).not.toHaveBeenCalled();
	fireEvent.click(screen.getByText(words.text('options_keep')));
	fireEvent.click(screen.getByText(words.text('options_remove_more')));
	fireEvent.click(screen.getByText(words.text('options_remove')));
	expect(onRemove).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { show } from '@/tests/support/show';
import { UnreadableNote } from './unreadable-note';

it('counts what can’t be read, and says of what it is', () => {
	show(<UnreadableNote counts={{ deliveries: 2, rules: 1, pins: 1, keys: 1 }} />);
	expect(screen.getByRole('status').textContent).toMatch(/^5 entries .*Leads: 2, Rules: 1, Other: 2/);
});

it('speaks of one as of one', () => {
	show(<UnreadableNote counts={{ settings: 1 }} />);
	expect(screen.getByRole('status').textContent).toMatch(/^1 entry .*Settings: 1/);
});

it('says nothing where all can be read', () => {
	show(<UnreadableNote counts={{}} />);
	expect(screen.queryByRole('status')).toBeNull();
});

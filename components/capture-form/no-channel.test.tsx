// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { show } from '@/tests/support/show';
import { NoChannel } from './no-channel';

const ID = '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10';

it('takes a pasted ID with Enter, and says what is none', () => {
	const onSave = vi.fn();
	show(<NoChannel mayAdd onSave={onSave} />);
	const field = screen.getByRole<HTMLInputElement>('textbox');
	fireEvent.input(field, { target: { value: 'my channel' } });
	fireEvent.keyDown(field, { key: 'Enter' });
	expect(field.getAttribute('aria-invalid')).toBe('true');
	expect(onSave).not.toHaveBeenCalled();
	fireEvent.input(field, { target: { value: ` ${ID} ` } });
	fireEvent.keyDown(field, { key: 'Enter' });
	expect(onSave).toHaveBeenCalledWith(ID);
});

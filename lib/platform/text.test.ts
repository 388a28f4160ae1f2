import '@/tests/support/fake-browser';
import { expect, it } from 'vitest';
import { count, text } from './text';

it('fills in the values', () => {
	expect(text('form_and', 'Ana', 'Ben')).toBe('Ana and Ben');
	expect(text('form_remove', 3)).toBe('Remove 3');
});

it('counts in the words of one, and of any other number', () => {
	expect(count('leads_total', 1)).toBe('1 lead');
	expect(count('leads_total', 0)).toBe('0 leads');
	expect(count('leads_total', 2)).toBe('2 leads');
	expect(count('leads_total', 12_000)).toBe('12,000 leads');
	expect(count('import_plan', 1, '1', '0')).toContain('1 agent in this file: 1 ');
});

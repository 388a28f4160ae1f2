import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FormState } from './form-state';

/** Brings the cursor to what is wrong, unfolding what hides it; else to the field that was asked for. */
export function useFocus(root: RefObject<HTMLDivElement | null>, { problems, focus, delivery }: FormState): void {
	useEffect(() => {
		// Firefox gives the popup the keyboard after its first frame, and takes the cursor out of the field that had it.
		const begin = () => {
			if (document.activeElement === document.body)
				root.current?.querySelector<HTMLElement>('[data-field="first_name"] input')?.focus();
		};
		addEventListener('focus', begin, { once: true });
		return () => removeEventListener('focus', begin);
	}, [root]);
	useEffect(() => {
		if (delivery || !focus) return;
		const invalid = root.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
		const target = invalid ?? root.current?.querySelector<HTMLElement>(`[data-field="${focus}"] :is(input, select)`);
		target?.closest('details')?.setAttribute('open', '');
		(target?.matches('input, select, textarea') ? target : target?.querySelector<HTMLElement>('input'))?.focus();
	}, [root, problems, focus, delivery]);
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose rows come, go and move: `focusNext` names elements (by their `data-focus`), and the
 * first of them that is there and enabled gets the focus when what is shown changes next.
 */
export function useFocusNext<E extends HTMLElement>(shown: string) {
	const root = useRef<E>(null);
	const wanted = useRef<readonly string[]>([]);
	useLayoutEffect(() => {
		const target = wanted.current.map((name) => find(root.current, name)).find(Boolean);
		if (!target) return;
		wanted.current = [];
		target.focus();
	}, [shown]);
	const focusNext = (...names: readonly string[]) => {
		wanted.current = names;
	};
	return { root, focusNext };
}

const find = (root: HTMLElement | null, name: string) =>
	root?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]:not(:disabled)`);

/** Puts the focus on the first field of a form that the user has just opened. */
export function useFirstFocus<E extends HTMLElement>(root: RefObject<E | null>, isWanted = true): void {
	useLayoutEffect(() => {
		if (isWanted) root.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
	}, [root, isWanted]);
}

/** Puts the focus on the first field with a problem, each time a form was tried in vain. */
export function useProblemFocus<E extends HTMLElement>(root: RefObject<E | null>, tries: number): void {
	useLayoutEffect(() => {
		if (tries > 0) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
	}, [root, tries]);
}

import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/parts/icon';

interface SearchFieldProps {
	label: string;
	placeholder: string;
	value: string;
	/** A key that brings the cursor here from anywhere but another field. */
	shortcut?: string;
	onInput: (typed: string) => void;
}

/** Looks for entries of a list at every keystroke. */
export function SearchField({ label, placeholder, value, shortcut, onInput }: SearchFieldProps) {
	const input = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (!shortcut) return undefined;
		const listen = (event: KeyboardEvent) => {
			if (event.key !== shortcut || isTyped(event)) return;
			event.preventDefault();
			input.current?.focus();
		};
		addEventListener('keydown', listen);
		return () => removeEventListener('keydown', listen);
	}, [shortcut]);
	return (
		<search class="search flat">
			<Icon name="i-search" />
			<input
				ref={input}
				type="search"
				aria-label={label}
				aria-keyshortcuts={shortcut}
				placeholder={placeholder}
				value={value}
				autocomplete="off"
				spellcheck={false}
				onInput={({ currentTarget }) => onInput(currentTarget.value)}
			/>
			{shortcut && <kbd>{shortcut}</kbd>}
		</search>
	);
}

/** Where keys are letters. */
const isTyped = ({ target }: KeyboardEvent) =>
	target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');

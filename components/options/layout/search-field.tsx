import { Icon } from '@/components/parts/icon';

interface SearchFieldProps {
	label: string;
	placeholder: string;
	value: string;
	onInput: (typed: string) => void;
}

/** Looks for entries of a list at every keystroke. */
export function SearchField({ label, placeholder, value, onInput }: SearchFieldProps) {
	return (
		<search class="search flat">
			<Icon name="i-search" />
			<input
				type="search"
				aria-label={label}
				placeholder={placeholder}
				value={value}
				autocomplete="off"
				spellcheck={false}
				onInput={({ currentTarget }) => onInput(currentTarget.value)}
			/>
		</search>
	);
}

import { useId, useState } from 'preact/hooks';
import { cutLine } from '@/lib/parse/plain-text';
import { useText } from '../text';
import { Icon } from './icon';

interface TokenFieldProps {
	/** What the words are called, for the field and its list. */
	label: string;
	/** In the field, as long as nothing is typed. */
	placeholder: string;
	words: readonly string[];
	onChange: (change: (words: readonly string[]) => string[]) => void;
	/** Characters of a word; more are cut. */
	longest?: number;
}

const sameWord = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();

/** The words with what was typed, commas between them; one that is there already, in any case, stays as it is. */
export function withTyped(words: readonly string[], typed: string, longest: number): string[] {
	const all = [...words];
	for (const word of typed.split(',').map((part) => cutLine(part, longest)))
		if (word && !all.some(sameWord(word))) all.push(word);
	return all;
}

/**
 * Words of the user's, each with its remover, and a field that adds more with Enter, a comma, or by being left. Backspace in
 * the empty field takes the last one out.
 */
export function TokenField({ label, placeholder, words, onChange, longest = 100 }: TokenFieldProps) {
	const text = useText();
	const id = useId();
	const [typed, setTyped] = useState('');
	const add = () => {
		if (typed.trim()) onChange((current) => withTyped(current, typed, longest));
		setTyped('');
	};
	const remove = (word: string) => {
		document.getElementById(id)?.focus();
		onChange((current) => current.filter((other) => other !== word));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const isEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
		const last = words.at(-1);
		if (isEnter || event.key === ',') {
			event.preventDefault();
			add();
		} else if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
	};
	return (
		<fieldset class="chips tokens">
			<legend class="hidden">{label}</legend>
			{words.map((word) => (
				<span key={word} class="token">
					<span class="cut" title={word}>
						{word}
					</span>
					<button type="button" aria-label={text('form_remove', word)} onClick={() => remove(word)}>
						<Icon name="i-x" size={12} />
					</button>
				</span>
			))}
			<input
				id={id}
				type="text"
				value={typed}
				aria-label={label}
				placeholder={placeholder}
				autocomplete="off"
				onInput={(event) => setTyped(event.currentTarget.value)}
				onKeyDown={onKeyDown}
				onBlur={add}
			/>
		</fieldset>
	);
}

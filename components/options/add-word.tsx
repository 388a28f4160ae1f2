import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { cutLine } from '@/lib/parse/plain-text';

interface AddWordProps {
	label: string;
	words: readonly string[];
	/** True when a comma separates several words. */
	splitsAtComma?: boolean;
	onAdd: (words: string[]) => void;
}

const LONGEST = 100;

/** Adds to a list of words with Enter or the button; a word that is there already is said, not added. */
export function AddWord({ label, words, splitsAtComma = false, onAdd }: AddWordProps) {
	const text = useText();
	const [typed, setTyped] = useState('');
	const [twin, setTwin] = useState<string>();
	const submit = (event: Event) => {
		event.preventDefault();
		const said = (splitsAtComma ? typed.split(',') : [typed]).map((word) => cutLine(word, LONGEST)).filter(Boolean);
		const fresh = said.filter((word, place) => !includes(words, word) && !includes(said.slice(0, place), word));
		setTwin(said.length > 0 && fresh.length === 0 ? said[0] : undefined);
		if (fresh.length === 0) return;
		setTyped('');
		onAdd(fresh);
	};
	return (
		<form class="add-word" noValidate onSubmit={submit}>
			<TextField
				label={label}
				value={typed}
				onInput={(value) => {
					setTyped(value);
					setTwin(undefined);
				}}
				problem={twin === undefined ? undefined : text('options_problem_word_exists', twin)}
			/>
			<button type="submit">{text('options_add')}</button>
		</form>
	);
}

const includes = (words: readonly string[], word: string) =>
	words.some((other) => other.toLowerCase() === word.toLowerCase());

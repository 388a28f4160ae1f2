import { useId, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { choose } from '@/lib/draft/edit';
import { cutLine } from '@/lib/parse/plain-text';
import type { FormPart } from './capture-form';

/** The lead's tags, folded: shown on demand, added with Enter or a comma, taken out by their button or Backspace. */
export function TagInput({ draft, edit }: Pick<FormPart, 'draft' | 'edit'>) {
	const text = useText();
	const id = useId();
	const [typed, setTyped] = useState('');
	const { tags } = draft;
	const set = (change: (tags: string[]) => string[]) =>
		edit((current) => choose(current, { tags: change(current.tags) }));
	const add = () => {
		const tag = cutLine(typed, 100);
		if (tag) set((current) => (current.includes(tag) ? current : [...current, tag]));
		setTyped('');
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === ',') {
			event.preventDefault();
			add();
		} else if (event.key === 'Backspace' && typed === '') set((current) => current.slice(0, -1));
	};
	return (
		<details class="tags">
			<summary>
				{text('form_tags', tags.length)} <span class="soft">{tags.join(', ')}</span>
			</summary>
			<div class="chips">
				{tags.map((tag) => (
					<span key={tag} class="chip">
						{tag}
						<button
							type="button"
							class="remove"
							aria-label={text('form_remove', tag)}
							onClick={() => set((current) => current.filter((other) => other !== tag))}
						>
							×
						</button>
					</span>
				))}
			</div>
			<label class="visually-hidden" for={id}>
				{text('field_tags')}
			</label>
			<input
				id={id}
				value={typed}
				placeholder={text('form_add_tag')}
				autocomplete="off"
				onInput={(event) => setTyped(event.currentTarget.value)}
				onKeyDown={onKeyDown}
				onBlur={add}
			/>
		</details>
	);
}

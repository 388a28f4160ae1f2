import { useText } from '@/components/text';
import { useFocusNext } from '../focus';
import { AddWord } from './add-word';
import { Changeable } from './by-brokerage';
import type { Save } from './save';
import { Section } from './section';

interface TagsSectionProps {
	tags: readonly string[];
	/** Changes the list as it stands at that moment: two quick edits never undo each other. */
	onChange: Save<(tags: string[]) => string[]>;
}

/** The tags every new lead has. */
export function TagsSection({ tags, onChange }: TagsSectionProps) {
	const text = useText();
	const { root, focusNext } = useFocusNext<HTMLDivElement>(tags.join());
	const remove = (tag: string, place: number) => {
		focusNext(`tag-${tags[place + 1]}`, `tag-${tags[place - 1]}`);
		void onChange((current) => current.filter((other) => other !== tag));
	};
	return (
		<Section id="tags" title={text('options_tags_title')} hint={text('options_tags_hint')}>
			<Changeable name="tags">
				<div ref={root}>
					{tags.length === 0 && <p class="soft empty">{text('options_tags_empty')}</p>}
					<ul class="tags">
						{tags.map((tag, place) => (
							<li key={tag} class="tag">
								{tag}
								<button
									type="button"
									aria-label={text('options_remove_named', tag)}
									data-focus={`tag-${tag}`}
									onClick={() => remove(tag, place)}
								>
									<span aria-hidden="true">×</span>
								</button>
							</li>
						))}
					</ul>
					<AddWord
						label={text('options_tags_add')}
						words={tags}
						splitsAtComma
						onAdd={(fresh) => void onChange((current) => [...current, ...fresh])}
					/>
				</div>
			</Changeable>
		</Section>
	);
}

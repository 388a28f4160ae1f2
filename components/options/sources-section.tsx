import { useText } from '@/components/text';
import { moved } from '@/lib/setup/moved';
import { useFocusNext } from '../focus';
import { AddWord } from './add-word';
import { Changeable } from './by-brokerage';
import { focusAfterMove, MoveButtons } from './move-buttons';
import type { Save } from './save';
import { Section } from './section';

interface SourcesSectionProps {
	sources: readonly string[];
	/** Changes the list as it stands at that moment: two quick edits never undo each other. */
	onChange: Save<(sources: string[]) => string[]>;
}

/** How people come to the user, in the order of the form. */
export function SourcesSection({ sources, onChange }: SourcesSectionProps) {
	const text = useText();
	const { root, focusNext } = useFocusNext<HTMLDivElement>(sources.join());
	const remove = (source: string, place: number) => {
		focusNext(`remove-${sources[place + 1]}`, `remove-${sources[place - 1]}`);
		void onChange((current) => current.filter((other) => other !== source));
	};
	const move = (source: string, from: number, to: number) => {
		focusNext(...focusAfterMove(from, to, source));
		void onChange((current) => moved(current, current.indexOf(source), to));
	};
	return (
		<Section id="sources" title={text('options_sources_title')} hint={text('options_sources_hint')}>
			<Changeable name="leadSources">
				<div ref={root}>
					{sources.length === 0 && <p class="soft empty">{text('options_sources_empty')}</p>}
					<ol class="rows">
						{sources.map((source, place) => (
							<li key={source} class="row">
								<div class="what">{source}</div>
								<div class="buttons">
									<MoveButtons
										name={source}
										focusKey={source}
										place={place}
										count={sources.length}
										onMove={(to) => move(source, place, to)}
									/>
									<button
										type="button"
										aria-label={text('options_remove_named', source)}
										data-focus={`remove-${source}`}
										onClick={() => remove(source, place)}
									>
										{text('options_remove')}
									</button>
								</div>
							</li>
						))}
					</ol>
					<AddWord
						label={text('options_sources_add')}
						words={sources}
						onAdd={(fresh) => void onChange((current) => [...current, ...fresh])}
					/>
				</div>
			</Changeable>
		</Section>
	);
}

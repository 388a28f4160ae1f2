import { useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/parts/button';
import { Icon } from '@/components/parts/icon';
import { Menu } from '@/components/parts/menu';
import { useText } from '@/components/text';
import { cutLine } from '@/lib/parse/plain-text';
import { movesOf } from '../layout/entry-actions';
import { Grip, useDragOrder } from '../layout/grip';
import type { Save } from '../save';
import { useEditableList } from '../use-editable-list';

interface SourceListProps {
	sources: readonly string[];
	onChange: Save<(sources: readonly string[]) => string[]>;
}

const LONGEST = 100;

/** How people come to the user, in the order of the form. */
export function SourceList({ sources, onChange }: SourceListProps) {
	const text = useText();
	const list = useEditableList({
		ids: sources,
		onRemove: (source) => onChange((current) => current.filter((other) => other !== source)),
		// Only those that are still there, in the new order.
		onOrder: (ids) => onChange((current) => ids.filter((source) => current.includes(source))),
	});
	const drag = useDragOrder(list.move);
	return (
		<div ref={list.root}>
			<ol class="card rows" aria-label={text('options_sources_title')}>
				{sources.map((source, place) => (
					<li key={source} class="row word" {...drag.rowProps(place)}>
						<Grip
							id={source}
							name={source}
							place={place}
							count={sources.length}
							onMove={(to) => list.move(source, to)}
							onDragStart={drag.start(source, place)}
						/>
						<span class="grow cut" title={source}>
							{source}
						</span>
						{sources.length > 1 && (
							<Menu
								isSmall
								label={text('options_more_named', source)}
								focusKey={`more-${source}`}
								items={movesOf({ place, count: sources.length, onMove: (to) => list.move(source, to, 'more') }, text)}
							/>
						)}
						<IconButton
							isSmall
							icon="i-x"
							label={text('form_remove', source)}
							data-focus={`edit-${source}`}
							onClick={() => void list.remove(source)}
						/>
					</li>
				))}
				<li class="row word">
					<AddSource sources={sources} onAdd={(word) => onChange((current) => [...current, cutLine(word, LONGEST)])} />
				</li>
			</ol>
		</div>
	);
}

function AddSource({ sources, onAdd }: { sources: readonly string[]; onAdd: Save<string> }) {
	const text = useText();
	const [typed, setTyped] = useState('');
	const word = typed.trim();
	const isThere = sources.some((source) => source.toLowerCase() === word.toLowerCase());
	const submit = async (event: Event) => {
		event.preventDefault();
		// A comma belongs to the source: each is added alone.
		if (word && !isThere && !(await onAdd(word))) setTyped('');
	};
	return (
		<form class="add-word" noValidate onSubmit={(event) => void submit(event)}>
			<Icon name="i-plus" size={14} />
			<input
				type="text"
				aria-label={text('options_sources_add')}
				placeholder={text('options_sources_add')}
				value={typed}
				data-focus="add"
				autocomplete="off"
				aria-invalid={isThere}
				aria-describedby="source-problem"
				onInput={({ currentTarget }) => setTyped(currentTarget.value)}
			/>
			<span class="small bad-text" id="source-problem">
				{isThere && text('options_problem_word_exists', word)}
			</span>
			<Button size="small" type="submit" disabled={!word || isThere}>
				{text('options_add')}
			</Button>
		</form>
	);
}

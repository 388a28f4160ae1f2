import { useState } from 'preact/hooks';
import { lazy } from '@/components/lazy';
import { IconButton } from '@/components/parts/button';
import { Cell } from '@/components/parts/cell';
import { Chip } from '@/components/parts/chip';
import { Icon } from '@/components/parts/icon';
import { useOverlay } from '@/components/parts/use-overlay';
import { useText } from '@/components/text';
import { choose, editField } from '@/lib/draft/edit';
import { limitWords } from './limit-words';
import type { FormPart } from './part';

/** Most leads have the tags that they come with: it is loaded when the form is there. */
export const TokenField = lazy(async () => (await import('@/components/parts/token-field')).TokenField);

interface NoteGroupProps extends FormPart {
	/** How people come, as the user has it. */
	sources: readonly string[];
	/** In the note, before it scrolls. */
	rows: number;
}

/** What was said, what the page adds, how the person came, and the tags. */
export function NoteGroup({ sources, rows, ...part }: NoteGroupProps) {
	return (
		<div class="group note-group">
			<Note {...part} rows={rows} />
			<LeadSource {...part} sources={sources} />
		</div>
	);
}

function Note({ draft, edit, problemAt, rows }: FormPart & Pick<NoteGroupProps, 'rows'>) {
	const text = useText();
	// What the user adds goes below a preset's first line; what is selected is being replaced.
	const start = draft.notePrefix === undefined ? 0 : draft.notePrefix.length + 1;
	return (
		<Cell
			isWide
			name="note"
			label={text('field_note')}
			value={draft.values.note ?? ''}
			onInput={(value) => edit((current) => editField(current, 'note', value))}
			problem={problemAt('note')}
			end={
				limitWords(draft, 'note', text) ?? (
					<>
						<Icon name="i-eye" size={12} />
						{text('note_hint')}
					</>
				)
			}
			placeholder={text('note_placeholder')}
			onFocus={(field) => {
				const isCollapsed = field.selectionStart === field.selectionEnd;
				if (isCollapsed && !draft.touched.includes('note')) field.setSelectionRange(start, start);
			}}
			rows={rows}
		>
			<PageNote draft={draft} edit={edit} />
		</Cell>
	);
}

/** The line that the page adds. */
function PageNote({ draft, edit }: Pick<FormPart, 'draft' | 'edit'>) {
	const text = useText();
	const line = draft.values.page_note ?? '';
	const set = (value: string) => edit((current) => editField(current, 'page_note', value));
	if (!line) return null;
	return (
		<div class="added">
			<Icon name="i-home" size={12} />
			<input
				type="text"
				value={line}
				title={line}
				aria-label={text('note_added')}
				autocomplete="off"
				onInput={(event) => set(event.currentTarget.value)}
			/>
			<IconButton icon="i-x" isSmall label={text('note_leave_out')} onClick={() => set('')} />
		</div>
	);
}

/** How the person came: one of the user's chips, or other words. None is chosen for them. */
function LeadSource({ draft, edit, problemAt, sources }: FormPart & Pick<NoteGroupProps, 'sources'>) {
	const text = useText();
	const [isTyping, setTyping] = useState(false);
	const chosen = draft.values.lead_source ?? '';
	const set = (value: string) => edit((current) => editField(current, 'lead_source', value));
	const isOwn = chosen !== '' && !sources.includes(chosen) && !isTyping;
	const note = problemAt('lead_source') ?? limitWords(draft, 'lead_source', text);
	return (
		<fieldset class="cell wide source" data-field="lead_source">
			<legend class="hidden">{text('field_lead_source')}</legend>
			<div class="cell-label">
				<span>{text('field_lead_source')}</span>
				<span class="end">
					{note}
					<Tags draft={draft} edit={edit} />
				</span>
			</div>
			<div class="chips">
				{(isOwn ? [chosen, ...sources] : sources).map((source) => (
					<Chip key={source} isPressed={source === chosen} onClick={() => set(source === chosen ? '' : source)}>
						{source}
					</Chip>
				))}
				{isTyping ? (
					<input
						class="chip-input"
						value={sources.includes(chosen) ? '' : chosen}
						aria-label={text('form_source_other')}
						placeholder={text('form_source_other')}
						autocomplete="off"
						ref={focusFirst}
						onInput={(event) => set(event.currentTarget.value)}
						onBlur={() => setTyping(false)}
						onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && !event.metaKey && setTyping(false)}
					/>
				) : (
					<button
						type="button"
						class="chip icon"
						aria-label={text('form_source_other')}
						title={text('form_source_other')}
						onClick={() => setTyping(true)}
					>
						<Icon name="i-plus" size={14} />
					</button>
				)}
			</div>
		</fieldset>
	);
}

/** As soon as it is there. */
function focusFirst(field: HTMLInputElement | null): void {
	if (field && !field.value) field.focus();
}

const WIDTH = 280;

/** The lead's tags in a few letters; they open to be changed. */
function Tags({ draft, edit }: Pick<FormPart, 'draft' | 'edit'>) {
	const text = useText();
	const { isOpen, anchorProps, overlayProps } = useOverlay({ width: WIDTH, isAtEnd: true });
	const { tags } = draft;
	const words = tags.join(', ');
	const name = words ? text('form_tags', words) : text('field_tags');
	return (
		<>
			<button
				type="button"
				{...anchorProps}
				class="link tags-link"
				title={words || name}
				aria-label={name}
				aria-haspopup="dialog"
			>
				<Icon name="i-tag" size={12} />
				<span class="cut">{words || name}</span>
			</button>
			<div {...overlayProps} role="dialog" aria-label={text('field_tags')}>
				{isOpen && (
					<div class="tags-box">
						<TokenField
							label={text('field_tags')}
							placeholder={text('form_add_tag')}
							words={tags}
							onChange={(change) => edit((current) => choose(current, { tags: change(current.tags) }))}
						/>
					</div>
				)}
			</div>
		</>
	);
}

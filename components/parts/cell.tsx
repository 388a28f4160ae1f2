import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

interface LabelLineProps {
	/** Of the label line's end, for `aria-describedby`. */
	noteId: string;
	/** What is wrong, in at most 24 characters; it takes the place of `end`. */
	problem?: string;
	/** Origin, doubt, limit, a hint, or a small button. */
	end?: ComponentChildren;
}

/** What is at the end of a cell's label line. */
function LabelEnd({ noteId, problem, end }: LabelLineProps) {
	if (!problem && !end) return null;
	return (
		<span class="end" id={noteId}>
			{problem ? (
				<span class="cut" title={problem}>
					{problem}
				</span>
			) : (
				end
			)}
		</span>
	);
}

const look = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' ');

export interface CellProps extends Omit<LabelLineProps, 'noteId'> {
	label: string;
	/** By which the page brings the cursor to it. */
	name?: string;
	value: string;
	onInput: (value: string) => void;
	onBlur?: () => void;
	onKeyDown?: (event: KeyboardEvent) => void;
	/** Called when the cell gets the cursor. */
	onFocus?: (field: HTMLInputElement | HTMLTextAreaElement) => void;
	/** The id of a longer text about it, shown elsewhere. */
	describedBy?: string;
	/** The value may be wrong. */
	isDoubtful?: boolean;
	/** Takes the whole width of its group. */
	isWide?: boolean;
	/** Of the twelve in a group of `details`. */
	columns?: 3 | 4 | 5 | 6 | 8 | 12;
	/** Of a text area; a line of text without it. */
	rows?: number;
	inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url';
	placeholder?: string;
	autoFocus?: boolean;
	/** Below the value, in the same cell. */
	children?: ComponentChildren;
}

/** A text field whose label is inside it; the browser never fills it in. */
export function Cell({ label, name, problem, end, isDoubtful, isWide, columns, children, ...typed }: CellProps) {
	const id = useId();
	const noteId = `${id}-note`;
	const state = problem ? 'problem' : isDoubtful && 'doubt';
	const notes = [(problem || end) && noteId, typed.describedBy].filter(Boolean).join(' ');
	return (
		<div class={look('cell typed', state, isWide && 'wide', columns && `c${columns}`)} data-field={name}>
			<div class="cell-label">
				<label for={id}>{label}</label>
				<LabelEnd noteId={noteId} problem={problem} end={end} />
			</div>
			<Typed {...typed} id={id} notes={notes || undefined} isInvalid={Boolean(problem)} />
			{children}
		</div>
	);
}

type TypedProps = Omit<CellProps, 'label' | 'name' | 'problem' | 'end' | 'children' | 'describedBy' | 'columns'> & {
	id: string;
	notes?: string;
	isInvalid: boolean;
	describedBy?: string;
};

function Typed({ onInput, onFocus, rows, notes, isInvalid, describedBy: _, ...props }: TypedProps) {
	const shared = {
		...props,
		// A long value is cut.
		title: props.value || undefined,
		autocomplete: 'off',
		'aria-invalid': isInvalid,
		'aria-describedby': notes,
		onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
		onFocus: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => onFocus?.(event.currentTarget),
	};
	return rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" spellcheck={false} />;
}

interface SelectCellProps<Value extends string> {
	label: string;
	value: Value;
	/** Each value with its words, in their order. */
	options: readonly (readonly [Value, string])[];
	onChange: (value: Value) => void;
	/** Takes the whole width of its group. */
	isWide?: boolean;
}

/** One of a few values, in the browser's own list. */
export function SelectCell<Value extends string>({ label, value, options, onChange, isWide }: SelectCellProps<Value>) {
	const id = useId();
	return (
		<div class={look('cell typed', isWide && 'wide')}>
			<div class="cell-label">
				<label for={id}>{label}</label>
				<span class="end">
					<Icon name="i-updown" size={12} />
				</span>
			</div>
			<select
				id={id}
				value={value}
				onChange={({ currentTarget }) => {
					const chosen = options.find(([known]) => known === currentTarget.value);
					if (chosen) onChange(chosen[0]);
				}}
			>
				{options.map(([known, words]) => (
					<option key={known} value={known}>
						{words}
					</option>
				))}
			</select>
		</div>
	);
}

/** A value that the user can't change; `by` says who set it, where nothing near it does. */
export function LockedCell({ label, by, children }: { label: string; by?: string; children: ComponentChildren }) {
	return (
		<div class="cell locked">
			<div class="cell-label">
				<span>{label}</span>
				<span class="end">
					<Icon name="i-lock" size={12} />
					{by && (
						<span class="cut" title={by}>
							{by}
						</span>
					)}
				</span>
			</div>
			<div class="value cut">{children}</div>
		</div>
	);
}

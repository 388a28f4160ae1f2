import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

interface SwitchProps {
	/** What it is called. */
	label: string;
	isOn: boolean;
	onChange: (isOn: boolean) => void;
	isOff?: boolean;
}

/** On or off, with effect at once. */
export function Switch({ label, isOn, onChange, isOff }: SwitchProps) {
	return (
		<input
			type="checkbox"
			role="switch"
			class="switch"
			aria-label={label}
			aria-checked={isOn}
			checked={isOn}
			disabled={isOff}
			onChange={({ currentTarget }) => onChange(currentTarget.checked)}
		/>
	);
}

interface Option<Value> {
	value: Value;
	words: string;
	/** A line below. */
	hint?: ComponentChildren;
}

interface ChoiceProps<Value> {
	/** What is chosen among; hidden, as a heading beside it says it. */
	legend: string;
	options: readonly Option<Value>[];
	value: Value;
	onChange: (value: Value) => void;
}

/** One of a few, each with what it means. */
export function Radios<Value extends string | number>({ legend, options, value, onChange }: ChoiceProps<Value>) {
	const name = useId();
	return (
		<fieldset class="radios">
			<legend class="hidden">{legend}</legend>
			{options.map((option) => (
				<label key={option.value} class="radio">
					<input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
					<span>
						{option.words}
						{option.hint && <span class="small soft">{option.hint}</span>}
					</span>
				</label>
			))}
		</fieldset>
	);
}

/** One of a few short words, side by side. */
export function Segments<Value extends string | number>({ legend, options, value, onChange }: ChoiceProps<Value>) {
	const name = useId();
	return (
		<fieldset class="segments">
			<legend class="hidden">{legend}</legend>
			{options.map((option) => (
				<label key={option.value} class={option.value === value ? 'segment is-chosen' : 'segment'}>
					<input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
					{option.words}
				</label>
			))}
		</fieldset>
	);
}

/** One of some, in the browser's own list. */
export function Select<Value extends string | number>({ legend, options, value, onChange }: ChoiceProps<Value>) {
	return (
		<span class="select">
			<select
				aria-label={legend}
				value={value}
				onChange={({ currentTarget }) => {
					const chosen = options.find((option) => String(option.value) === currentTarget.value);
					if (chosen) onChange(chosen.value);
				}}
			>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.words}
					</option>
				))}
			</select>
			<Icon name="i-updown" size={14} />
		</span>
	);
}

import { useId } from 'preact/hooks';
import { type Text, useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { RULE_LISTS, type RuleProblem, type TypedRule } from '@/lib/setup/typed-rule';

export interface RuleFieldsProps {
	typed: TypedRule;
	/** Those to show by now. */
	problems: readonly RuleProblem[];
	onEdit: (part: Partial<TypedRule>) => void;
}

/** What is said of a field, in words; nothing when it is right. */
export function ruleProblemAt(
	field: RuleProblem['field'],
	problems: readonly RuleProblem[],
	text: Text,
): string | undefined {
	const problem = problems.find((candidate) => candidate.field === field);
	return problem && text(`options_problem_${problem.code}`);
}

/** The rule's name, and what must be true of a page. */
export function RuleConditionFields({ typed, problems, onEdit }: RuleFieldsProps) {
	const text = useText();
	const problemAt = (field: RuleProblem['field']) => ruleProblemAt(field, problems, text);
	return (
		<>
			<TextField
				label={text('options_rule_name')}
				value={typed.name}
				onInput={(name) => onEdit({ name })}
				problem={problemAt('name')}
				placeholder={text('options_rule_name_placeholder')}
			/>
			<fieldset>
				<legend class="field-label">
					<strong>{text('options_rule_when')}</strong> <span class="soft">{text('options_rule_when_hint')}</span>
				</legend>
				<div class="columns">
					{RULE_LISTS.map((name) => (
						<TextField
							key={name}
							label={text(`options_rule_${name}`)}
							value={typed[name]}
							onInput={(value) => onEdit({ [name]: value })}
							placeholder={text(`options_rule_${name}_placeholder`)}
						/>
					))}
					{(['price_min', 'price_max'] as const).map((name) => (
						<TextField
							key={name}
							label={text(`options_rule_${name}`)}
							value={typed[name]}
							onInput={(value) => onEdit({ [name]: value })}
							problem={problemAt(name)}
							inputMode="decimal"
						/>
					))}
					<KindSelect value={typed.transaction} onChange={(transaction) => onEdit({ transaction })} />
				</div>
			</fieldset>
		</>
	);
}

const KINDS = ['', 'sale', 'rent'] as const;

/** For sale, for rent, or either. */
export function KindSelect(props: {
	value: TypedRule['transaction'];
	onChange: (value: TypedRule['transaction']) => void;
}) {
	const text = useText();
	const id = useId();
	return (
		<div class="field">
			<label for={id}>{text('options_rule_kind')}</label>
			<select
				id={id}
				value={props.value}
				onChange={({ currentTarget }) => props.onChange(KINDS.find((kind) => kind === currentTarget.value) ?? '')}
			>
				{KINDS.map((kind) => (
					<option key={kind} value={kind}>
						{text(kind ? `options_rule_${kind}` : 'options_rule_any_kind')}
					</option>
				))}
			</select>
		</div>
	);
}

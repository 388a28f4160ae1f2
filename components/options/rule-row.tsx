import { useText } from '@/components/text';
import type { FailureCode } from '@/lib/lead/failure';
import { type Rule, ruleFault } from '@/lib/setup/rule';
import type { SetUp } from '@/lib/setup/set-up';
import { EditableRow } from './editable-row';
import { MoveButtons } from './move-buttons';
import { RuleForm } from './rule-form';
import { conditionWords, targetWords } from './rule-words';
import { type Save, saving } from './save';

interface RuleRowProps {
	rule: Rule;
	setUp: SetUp;
	place: number;
	count: number;
	onSave: Save<Rule>;
	onRemove: () => Promise<FailureCode | undefined>;
	onMove: (to: number) => void;
}

/** One rule of the user's own: what it asks, what it says, what is wrong with it, and what can be done about it. */
export function RuleRow({ rule, setUp, place, count, onSave, onRemove, onMove }: RuleRowProps) {
	const text = useText();
	return (
		<EditableRow
			id={rule.id}
			name={rule.name}
			removal={{ title: text('options_rule_remove_title', rule.name), hints: [text('options_rule_remove_hint')] }}
			onRemove={onRemove}
			editor={(done) => <RuleForm saved={rule} setUp={setUp} onSave={saving(onSave, done)} onCancel={done} />}
			buttons={<MoveButtons name={rule.name} focusKey={rule.id} place={place} count={count} onMove={onMove} />}
		>
			<RuleLines rule={rule} setUp={setUp} />
			<label class="choice">
				<input
					type="checkbox"
					checked={rule.isOn}
					aria-label={text('options_rule_on_named', rule.name)}
					onChange={({ currentTarget }) => void onSave({ ...rule, isOn: currentTarget.checked })}
				/>
				{text('options_rule_on')}
			</label>
		</EditableRow>
	);
}

/** A rule's name and both its sides, and why it is skipped if it is. */
export function RuleLines({ rule, setUp }: Pick<RuleRowProps, 'rule' | 'setUp'>) {
	const text = useText();
	const fault = ruleFault(rule, new Set(setUp.channels.map(({ id }) => id)));
	return (
		<>
			<p class="name">
				<strong>{rule.name}</strong>
			</p>
			<p class="soft">{text('options_rule_line_when', conditionWords(rule.when, text))}</p>
			<p class="soft">{text('options_rule_line_then', targetWords(rule, setUp.channels, text))}</p>
			{fault && <p class="problem">{text(`options_rule_fault_${fault}`)}</p>}
		</>
	);
}

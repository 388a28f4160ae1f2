import { Button } from '@/components/parts/button';
import { Switch } from '@/components/parts/choice';
import { Icon } from '@/components/parts/icon';
import { Question } from '@/components/parts/question';
import { useText } from '@/components/text';
import { type Rule, ruleFault } from '@/lib/setup/rule';
import type { SetUp } from '@/lib/setup/set-up';
import { EntryActions } from '../layout/entry-actions';
import { Grip } from '../layout/grip';
import type { RuleEditing } from './part';
import { RuleEditor } from './rule-editor';
import { ConditionSentence, TargetSentence } from './rule-sentences';

interface RuleCardProps {
	rule: Rule;
	setUp: SetUp;
	/** In which it is asked, from 1. */
	number: number;
	place: number;
	count: number;
	editing?: RuleEditing;
	onDragStart: (event: DragEvent) => void;
}

/** One rule: what it asks, what it fills in, whether it is in use, and what can be done with it. */
export function RuleCard({ rule, setUp, number, place, count, editing, onDragStart }: RuleCardProps) {
	const text = useText();
	const list = editing?.list;
	const { id, name } = rule;
	const onMove = (to: number) => list?.move(id, to);
	return (
		<div class="card rule">
			{editing ? (
				<Grip id={id} name={name} place={place} count={count} onMove={onMove} onDragStart={onDragStart} />
			) : (
				<span class="grip">
					<Icon name="i-lock" size={14} />
				</span>
			)}
			<span class="order num">{number.toLocaleString()}</span>
			<div class="what">
				<h2 class="name">{name}</h2>
				<ConditionSentence when={rule.when} />
				<TargetSentence rule={rule} channels={setUp.channels} />
				<Fault rule={rule} setUp={setUp} onMend={list && (() => list.toggle(id, 'edit'))} />
			</div>
			{editing && list && (
				<>
					<Switch
						label={text('options_rule_on_named', name)}
						isOn={rule.isOn}
						onChange={(isOn) => void editing.onSave({ ...rule, isOn })}
					/>
					<EntryActions
						id={id}
						name={name}
						isOpen={list.modeOf(id) === 'edit'}
						order={{ place, count, onMove: (to) => list.move(id, to, 'more') }}
						onEdit={() => list.toggle(id, 'edit')}
						onRemove={() => list.toggle(id, 'remove')}
					/>
					<Panel rule={rule} setUp={setUp} editing={editing} />
				</>
			)}
		</div>
	);
}

/** Why it is skipped, if it is. */
function Fault({ rule, setUp, onMend }: Pick<RuleCardProps, 'rule' | 'setUp'> & { onMend?: () => void }) {
	const text = useText();
	const fault = ruleFault(rule, new Set(setUp.channels.map(({ id }) => id)));
	if (!fault) return null;
	return (
		<p class="fault small warn-text">
			<Icon name="i-warn" size={14} />
			{text(`options_rule_fault_${fault}`)}
			{onMend && (
				<Button kind="link" onClick={onMend}>
					{text('options_rule_mend')}
				</Button>
			)}
		</p>
	);
}

function Panel({ rule, setUp, editing }: Pick<RuleCardProps, 'rule' | 'setUp'> & { editing: RuleEditing }) {
	const text = useText();
	const { list, onSave } = editing;
	const mode = list.modeOf(rule.id);
	if (!mode) return null;
	return (
		<div class="panel">
			{mode === 'edit' ? (
				<RuleEditor saved={rule} setUp={setUp} onSave={onSave} onClose={list.close} />
			) : (
				<Question
					isDangerous
					title={text('options_rule_remove_title', rule.name)}
					hints={[text('options_rule_remove_hint')]}
					action={text('options_remove')}
					cancel={text('options_keep')}
					onCancel={list.close}
					onConfirm={() => void list.remove(rule.id)}
				/>
			)}
		</div>
	);
}

import { useState } from 'preact/hooks';
import { Cell, SelectCell } from '@/components/parts/cell';
import { AgentPicker } from '@/components/pickers/agent-picker';
import { ChannelPicker } from '@/components/pickers/channel-picker';
import { useText } from '@/components/text';
import type { Rule } from '@/lib/setup/rule';
import type { SetUp } from '@/lib/setup/set-up';
import {
	findRuleProblems,
	RULE_LISTS,
	type RuleProblem,
	readRule,
	type TypedRule,
	typedRule,
} from '@/lib/setup/typed-rule';
import { Editor } from '../layout/editor';
import type { Save } from '../save';
import { useForm } from '../use-form';

interface RuleEditorProps {
	/** Absent for a new rule. */
	saved?: Rule;
	setUp: SetUp;
	onSave: Save<Rule>;
	onClose: () => void;
}

/** Adds a rule, or changes one. */
export function RuleEditor({ saved, setUp, onSave, onClose }: RuleEditorProps) {
	const text = useText();
	const [id] = useState(() => saved?.id ?? crypto.randomUUID());
	const channelIds = new Set(setUp.channels.map((channel) => channel.id));
	const form = useForm({
		initial: typedRule(saved),
		problems: (typed: TypedRule) => findRuleProblems(typed, channelIds),
		save: (typed) => onSave(readRule(typed, id, saved)),
		isNew: !saved,
		onDone: saved && onClose,
	});
	const problemAt = (field: RuleProblem['field']) => {
		const problem = form.problems.find((candidate) => candidate.field === field);
		return (
			problem &&
			text(problem.code === 'rule_name_missing' ? 'options_problem_label_missing' : `options_problem_${problem.code}`)
		);
	};
	const part = { typed: form.value, edit: form.edit, problemAt };
	return (
		<Editor
			label={saved ? text('options_edit_named', saved.name) : text('options_rule_new')}
			form={form}
			add={saved ? undefined : text('options_rule_add')}
			onCancel={saved ? undefined : onClose}
			problem={problemAt(undefined)}
		>
			<div class="group one">
				<Cell
					label={text('options_column_name')}
					value={form.value.name}
					onInput={(name) => form.edit({ name })}
					problem={problemAt('name')}
					placeholder={text('options_rule_name_placeholder')}
				/>
			</div>
			<Conditions {...part} />
			<Target {...part} setUp={setUp} />
		</Editor>
	);
}

interface PartProps {
	typed: TypedRule;
	edit: (part: Partial<TypedRule>, when?: 'now') => void;
	problemAt: (field: RuleProblem['field']) => string | undefined;
}

function Conditions({ typed, edit, problemAt }: PartProps) {
	const text = useText();
	return (
		<fieldset>
			<legend class="group-title">
				{text('options_rule_when')} <span class="small soft">{text('options_rule_when_hint')}</span>
			</legend>
			<div class="group">
				{RULE_LISTS.map((name) => (
					<Cell
						key={name}
						label={text(`options_rule_${name}`)}
						value={typed[name]}
						onInput={(value) => edit({ [name]: value })}
						placeholder={text(`options_rule_${name}_placeholder`)}
					/>
				))}
				{(['price_min', 'price_max'] as const).map((name) => (
					<Cell
						key={name}
						label={text(`options_rule_${name}`)}
						value={typed[name]}
						onInput={(value) => edit({ [name]: value })}
						problem={problemAt(name)}
						inputMode="decimal"
					/>
				))}
				<KindCell isWide value={typed.transaction} onChange={(transaction) => edit({ transaction }, 'now')} />
			</div>
		</fieldset>
	);
}

const KINDS = [
	['', 'options_rule_any_kind'],
	['sale', 'listing_for_sale'],
	['rent', 'details_for_rent'],
] as const;

interface KindCellProps {
	isWide?: boolean;
	value: TypedRule['transaction'];
	onChange: (value: TypedRule['transaction']) => void;
}

/** For sale, for rent, or either. */
export function KindCell({ value, onChange, isWide }: KindCellProps) {
	const text = useText();
	return (
		<SelectCell
			isWide={isWide}
			label={text('options_rule_kind')}
			value={value}
			options={KINDS.map(([kind, words]) => [kind, text(words)])}
			onChange={onChange}
		/>
	);
}

function Target({ typed, edit, problemAt, setUp }: PartProps & { setUp: SetUp }) {
	const text = useText();
	return (
		<fieldset>
			<legend class="group-title">
				{text('options_rule_then')} <span class="small soft">{text('options_rule_then_hint')}</span>
			</legend>
			<div class="group">
				<ChannelPicker
					channels={setUp.channels}
					health={setUp.health}
					value={typed.channelId || undefined}
					none={text('options_usual_channel')}
					problem={problemAt('channelId')}
					onChoose={(channelId = '') => edit({ channelId }, 'now')}
				/>
				<AgentPicker
					assignees={typed.assignees}
					none={text('options_usual_agents')}
					onChange={(change) => edit({ assignees: change(typed.assignees) }, 'now')}
					setUp={setUp}
				/>
				<Cell label={text('field_tags')} value={typed.tags} onInput={(tags) => edit({ tags })} />
				<Cell
					label={text('field_lead_source')}
					value={typed.leadSource}
					onInput={(leadSource) => edit({ leadSource })}
				/>
				<Cell
					isWide
					label={text('options_defaults_note')}
					value={typed.notePrefix}
					onInput={(notePrefix) => edit({ notePrefix })}
				/>
			</div>
		</fieldset>
	);
}

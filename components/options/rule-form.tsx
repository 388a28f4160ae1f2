import { useRef, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import type { Rule } from '@/lib/setup/rule';
import type { SetUp } from '@/lib/setup/set-up';
import { findRuleProblems, readRule, type TypedRule, typedRule } from '@/lib/setup/typed-rule';
import { useFirstFocus, useProblemFocus } from '../focus';
import { FormActions } from './form-actions';
import { RuleConditionFields } from './rule-condition-fields';
import { RuleTargetFields } from './rule-target-fields';
import type { Save } from './save';

interface RuleFormProps {
	/** Absent for a new rule. */
	saved?: Rule;
	setUp: SetUp;
	onSave: Save<Rule>;
	onCancel: () => void;
}

/** Adds a rule or changes one: all of it is kept, or nothing. */
export function RuleForm({ saved, setUp, onSave, onCancel }: RuleFormProps) {
	const text = useText();
	const root = useRef<HTMLFormElement>(null);
	const [typed, setTyped] = useState(() => typedRule(saved));
	const [id] = useState(() => saved?.id ?? crypto.randomUUID());
	const [tries, setTries] = useState(0);
	useFirstFocus(root);
	useProblemFocus(root, tries);
	const problems = findRuleProblems(typed, new Set(setUp.channels.map((channel) => channel.id)));
	const shown = tries > 0 ? problems : [];
	const edit = (part: Partial<TypedRule>) => setTyped((current) => ({ ...current, ...part }));
	const submit = (event: Event) => {
		event.preventDefault();
		if (problems.length > 0) setTries(tries + 1);
		else void onSave(readRule(typed, id, saved));
	};
	const part = { typed, problems: shown, onEdit: edit };
	return (
		<form
			class="editor"
			ref={root}
			noValidate
			aria-label={saved ? text('options_edit_named', saved.name) : text('options_rule_new')}
			onSubmit={submit}
		>
			<RuleConditionFields {...part} />
			<RuleTargetFields {...part} setUp={setUp} />
			<div role="alert">
				{shown.some(({ code }) => code === 'rule_says_nothing') && (
					<p class="problem">{text('options_problem_rule_says_nothing')}</p>
				)}
			</div>
			<FormActions save={text(saved ? 'options_save' : 'options_rule_add')} onCancel={onCancel} />
		</form>
	);
}

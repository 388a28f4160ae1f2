import type { ComponentChildren } from 'preact';
import { Button } from '@/components/parts/button';
import { useText } from '@/components/text';
import type { Rule } from '@/lib/setup/rule';
import type { SetUp } from '@/lib/setup/set-up';
import { ByBrokerage } from '../layout/by-brokerage';
import { EmptyCard } from '../layout/empty-card';
import { Place } from '../layout/place';
import type { Save } from '../save';
import { useEditableList } from '../use-editable-list';
import { RuleEditor } from './rule-editor';
import { RuleList } from './rule-list';

interface RulesPlaceProps {
	setUp: SetUp;
	onSave: Save<Rule>;
	onRemove: Save<string>;
	onOrder: Save<string[]>;
	/** The part that tries the rules. */
	children: ComponentChildren;
}

/** Which pages fill in the form how: the brokerage's rules, then the user's own, in the order in which they are asked. */
export function RulesPlace({ setUp, children, onSave, ...on }: RulesPlaceProps) {
	const text = useText();
	const managed = new Set(setUp.managed.ruleIds);
	const own = setUp.rules.filter(({ id }) => !managed.has(id));
	const given = setUp.rules.filter(({ id }) => managed.has(id));
	const list = useEditableList({ ids: own.map(({ id }) => id), ...on });
	const add = async (rule: Rule) => {
		const failure = await onSave(rule);
		if (!failure) list.added(rule.id);
		return failure;
	};
	const actions = (
		<Button kind="primary" icon="i-plus" data-focus="add" onClick={list.add}>
			{text('options_rule_add')}
		</Button>
	);
	return (
		<div ref={list.root}>
			<Place title={text('options_rules_title')} hint={text('options_rules_hint')} actions={actions}>
				{list.isAdding && (
					<div class="card pad">
						<RuleEditor setUp={setUp} onSave={add} onClose={list.close} />
					</div>
				)}
				{given.length > 0 && (
					<>
						<ByBrokerage name="rules" />
						<RuleList label={text('options_rules_of_brokerage')} rules={given} setUp={setUp} first={1} />
					</>
				)}
				{own.length > 0 && (
					<RuleList
						label={text('options_rules_title')}
						rules={own}
						setUp={setUp}
						first={given.length + 1}
						editing={{ list, onSave }}
					/>
				)}
				{setUp.rules.length === 0 && !list.isAdding && (
					<EmptyCard icon="i-route" title={text('options_rules_empty')} hint={text('options_rules_empty_hint')} />
				)}
				{children}
			</Place>
		</div>
	);
}
